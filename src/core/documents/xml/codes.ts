/** The characters that XML is made of, as bytes of UTF-8. */
export const code = {
  exclamation: 0x21,
  quotation: 0x22,
  ampersand: 0x26,
  apostrophe: 0x27,
  slash: 0x2f,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  openBracket: 0x5b,
} as const;

/** Space, tab and ends of lines, and whatever else is below a space. */
export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 0x20;
}

export function isQuote(byte: number | undefined): boolean {
  return byte === code.quotation || byte === code.apostrophe;
}
