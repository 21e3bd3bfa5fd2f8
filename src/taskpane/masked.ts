import type { IdentifierKind } from "../core/content/detector";

/**
 * How many letters and digits are shown, so that the officer finds the place and a colleague who
 * looks over the shoulder learns little.
 */
const shownCharacters: Readonly<Record<IdentifierKind, number>> = {
  "national-insurance": 2,
  "nhs-number": 2,
  "date-of-birth": 2,
  postcode: 3,
  telephone: 2,
  email: 1,
};

/** `SA3• •••` for a postcode: the beginning and the shape of a value, and not the value. */
export function masked(kind: IdentifierKind, value: string): string {
  let left = shownCharacters[kind];
  return value.replace(/[\p{L}\p{N}]/gu, (character) => {
    left -= 1;
    return left >= 0 ? character : "•";
  });
}
