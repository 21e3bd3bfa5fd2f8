import type { AddressPattern } from "../../core/mail/address-pattern";

/** The longest address, RFC 3696 erratum 1690. What is longer matches none. */
const longestAddress = 320;

/** The addresses that a pattern of a policy matches, with `*`. */
export function addressesIn(pattern: AddressPattern): readonly string[] {
  switch (pattern.kind) {
    case "address":
      return [pattern.address];
    case "domain":
      return [`*@${pattern.domain}`];
    case "subdomains":
      return [`*@*.${pattern.domain}`];
    case "domain-and-subdomains":
      return [`*@${pattern.domain}`, `*@*.${pattern.domain}`];
  }
}

/**
 * Whether some address could match both. `*` stands for any text and `?` for any one character.
 *
 * Each row says which beginnings of `other` may be matched by what is left of `one`, from its end on.
 */
export function canBothMatch(one: string, other: string): boolean {
  if (one.length > longestAddress || other.length > longestAddress || endDiffers(one, other)) {
    return false;
  }
  let below: boolean[] = [];
  for (let at = one.length; at >= 0; at -= 1) {
    const row: boolean[] = [];
    for (let to = other.length; to >= 0; to -= 1) {
      row[to] = meet(one.charAt(at), other.charAt(to), row[to + 1], below[to], below[to + 1]);
    }
    below = row;
  }
  return below[0] === true;
}

/** What most pairs of thousands can be told apart by. */
function endDiffers(one: string, other: string): boolean {
  const [some, others] = [endOf(one), endOf(other)];
  return !some.endsWith(others) && !others.endsWith(some);
}

/** What stands behind the last sign that stands for others. */
function endOf(pattern: string): string {
  return pattern.slice(Math.max(pattern.lastIndexOf("*"), pattern.lastIndexOf("?")) + 1);
}

/** An empty character is the end of its pattern. */
function meet(
  one: string,
  other: string,
  pastOther = false,
  pastOne = false,
  pastBoth = false,
): boolean {
  if (one === "" && other === "") {
    return true;
  }
  if (one === "*" || other === "*") {
    const canPassOne = one === "*" || (one !== "" && other === "*");
    const canPassOther = other === "*" || (other !== "" && one === "*");
    return (canPassOne && pastOne) || (canPassOther && pastOther);
  }
  const isSame = one === other || one === "?" || other === "?";
  return one !== "" && other !== "" && isSame && pastBoth;
}
