import { type AddressPattern, parseAddressPattern } from "../../core/mail/address-pattern";

/** What a line matches, by the keys of all lines that could match the same mail. */
export interface PatternKeys {
  /** One for each way of writing the same pattern. */
  readonly own: string;
  /** Under these the line is found by narrower ones. */
  readonly covers: readonly string[];
  /** Lines found under these match all that this one does, the nearest first. */
  readonly within: readonly string[];
}

/** `undefined` where the text is no pattern. */
export function patternKeys(text: string): PatternKeys | undefined {
  const pattern = parseAddressPattern(text);
  return pattern && keysOf(pattern);
}

function keysOf(pattern: AddressPattern): PatternKeys {
  switch (pattern.kind) {
    case "address": {
      const domain = pattern.address.slice(pattern.address.lastIndexOf("@") + 1);
      const own = `address ${pattern.address}`;
      return { own, covers: [own], within: [own, at(domain), ...above(domain)] };
    }
    case "domain": {
      const { domain } = pattern;
      return { own: at(domain), covers: [at(domain)], within: [at(domain), ...above(domain)] };
    }
    case "subdomains": {
      const { domain } = pattern;
      const own = below(domain);
      return { own, covers: [own], within: [own, ...above(domain)] };
    }
    case "domain-and-subdomains": {
      const { domain } = pattern;
      const covers = [at(domain), below(domain)];
      return { own: `both ${domain}`, covers, within: [`both ${domain}`, ...above(domain)] };
    }
  }
}

function at(domain: string): string {
  return `at ${domain}`;
}

function below(domain: string): string {
  return `below ${domain}`;
}

/** Every line that lists the sub-domains of something this domain is below. */
function above(domain: string): string[] {
  const labels = domain.split(".");
  return labels.slice(1).map((_, from) => below(labels.slice(from + 1).join(".")));
}
