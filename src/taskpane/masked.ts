import type { DetailKind } from "../core/content/detector";

/**
 * How many letters and digits are shown, so that the officer finds the place and a colleague who
 * looks over the shoulder learns little: of most kinds two, of a name those of each word.
 */
const shownCharacters: Readonly<Partial<Record<DetailKind, number>>> = {
  name: 1,
  postcode: 3,
  email: 1,
  "street-address": 1,
};

/** Stands for a secret of any length: how long it is would help to guess it. */
const secret = "••••••••";

const character = /[\p{L}\p{N}]\p{M}*/gu;
const houseNumber = /\b\d{1,4}[A-Za-z]?\b/;

/** `SA3• •••` for a postcode: the beginning and the shape of a value, and not the value. */
export function masked(kind: DetailKind, value: string): string {
  const shown = shownCharacters[kind] ?? 2;
  if (kind === "secret") return secret;
  if (kind === "name") return value.replace(/\S+/g, (word) => beginning(word, shown));
  if (kind === "street-address") return maskedAddress(value, shown);
  return beginning(value, shown);
}

/** The number of the house, if there is one: streets are long. */
function maskedAddress(value: string, shown: number): string {
  const found = houseNumber.exec(value);
  const [number = ""] = found ?? [];
  if (found === null || number.length > halfOf(value)) {
    return beginning(value, shown);
  }
  const { index } = found;
  const after = value.slice(index + number.length);
  return `${beginning(value.slice(0, index), 0)}${number}${beginning(after, 0)}`;
}

/** Never shows more than half, since a short value would be told by its beginning. */
function beginning(value: string, most: number): string {
  let left = Math.min(most, halfOf(value));
  return value.replace(character, (one) => {
    left -= 1;
    return left >= 0 ? one : "•";
  });
}

function halfOf(value: string): number {
  return Math.floor((value.match(character) ?? []).length / 2);
}
