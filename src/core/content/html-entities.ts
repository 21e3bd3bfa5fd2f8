/** The named characters that mail programs write. Others stay as they are: no detector needs them. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  emsp: " ",
  ensp: " ",
  gt: ">",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: "\u00a0",
  ndash: "–",
  quot: '"',
  rsquo: "’",
  shy: "\u00ad",
  thinsp: " ",
  zwnj: "\u200c",
};

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;

export function decodeEntities(text: string): string {
  return text.replace(entity, (whole: string, decimal = "", hex = "", name = "") => {
    if (name !== "") {
      return named[name as string] || whole;
    }
    return character(Number(decimal) || parseInt(hex as string, 16)) || whole;
  });
}

/** Nothing for a number that is no character: `fromCodePoint` would throw. */
function character(code: number): string | undefined {
  if (code > 0 && code <= 0x10ffff) {
    return String.fromCodePoint(code);
  }
  return undefined;
}
