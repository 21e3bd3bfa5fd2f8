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

/** Vowels with the accents of Welsh and its neighbours, in the order of `accents`: `&acirc;`, `&Wcirc;`. */
const accented: Readonly<Record<string, string>> = {
  a: "àáâä",
  e: "èéêë",
  i: "ìíîï",
  o: "òóôö",
  u: "ùúûü",
  w: "ẁẃŵẅ",
  y: "ỳýŷÿ",
};

const accents = ["grave", "acute", "circ", "uml"];

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;

export function decodeEntities(text: string): string {
  return text.replace(entity, (whole: string, decimal = "", hex = "", name = "") => {
    if (name !== "") {
      return named[name as string] || letter(name as string) || whole;
    }
    return character(Number(decimal) || parseInt(hex as string, 16)) || whole;
  });
}

/** `&acirc;` is â, and `&Acirc;` is Â. */
function letter(name: string): string {
  const first = name.charAt(0);
  const found = (accented[first.toLowerCase()] || "").charAt(accents.indexOf(name.slice(1)));
  if (first === first.toLowerCase()) {
    return found;
  }
  return found.toUpperCase();
}

/** Nothing for a number that is no character: `fromCodePoint` would throw. */
function character(code: number): string | undefined {
  if (code > 0 && code <= 0x10ffff) {
    return String.fromCodePoint(code);
  }
  return undefined;
}
