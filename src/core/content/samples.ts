import type { DetailKind } from "./detector";

/**
 * Values that forms, manuals and standards print as specimens (detection.md, section 1.0), by key as
 * the detectors write it.
 *
 * Ofcom's numbers for drama and the reserved domains are not among them, although nobody has them
 * either: who tries the add-in out has nothing else to write.
 */
const specimens: Readonly<Partial<Record<DetailKind, readonly string[]>>> = {
  "national-insurance": ["QQ123456", "AB123456"],
  "nhs-number": ["9434765919", "1234567890"],
  postcode: ["SW1A1AA"],
  "payment-card": ["4111111111111111", "4242424242424242"],
};

/** Addresses for documentation: RFC 5737 and RFC 3849. */
const documentation = /^(?:(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+|2001:0?db8:.*)$/i;

/** Words in the order of the alphabet. */
const nobody = ["an other", "a n other", "bloggs joe", "doe john", "doe jane"];

/** Whether this is a published specimen, and so nobody's. */
export function isSample(kind: DetailKind, key: string): boolean {
  const keys = specimens[kind] || [];
  return keys.includes(key) || (kind === "ip-address" && documentation.test(key));
}

/** Whether a name stands for nobody, as Joe Bloggs does. Takes its words in lower case, in any order. */
export function isSampleName(words: readonly string[]): boolean {
  return nobody.includes(words.slice().sort().join(" "));
}
