/** The names of ASCII's signs in their order, without the letters. Adobe Glyph List. */
const asciiNames =
  "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright " +
  "asterisk plus comma hyphen period slash zero one two three four five six seven eight nine " +
  "colon semicolon less equal greater question at bracketleft backslash bracketright asciicircum " +
  "underscore grave braceleft bar braceright asciitilde";
const asciiSigns = " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~";

const otherNames =
  "quoteleft quoteright quotesinglbase quotedblleft quotedblright quotedblbase endash emdash bullet " +
  "ellipsis sterling Euro cent yen currency florin section copyright registered trademark degree " +
  "paragraph dagger daggerdbl periodcentered minus plusminus multiply divide onehalf onequarter " +
  "threequarters guillemotleft guillemotright guilsinglleft guilsinglright dotlessi oe OE ae AE " +
  "oslash Oslash eth Eth thorn Thorn germandbls lslash Lslash ordfeminine ordmasculine mu brokenbar " +
  "logicalnot fraction perthousand questiondown exclamdown nbspace sfthyphen";
const otherSigns = "‘’‚“”„–—•…£€¢¥¤ƒ§©®™°¶†‡·−±×÷½¼¾«»‹›ıœŒæÆøØðÐþÞßłŁªºµ¦¬⁄‰¿¡\u00a0\u00ad";

const accents: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circumflex: "\u0302",
  tilde: "\u0303",
  macron: "\u0304",
  breve: "\u0306",
  dotaccent: "\u0307",
  dieresis: "\u0308",
  ring: "\u030a",
  hungarumlaut: "\u030b",
  caron: "\u030c",
  cedilla: "\u0327",
  ogonek: "\u0328",
};

const signs = new Map<string, string>();
[
  [asciiNames, asciiSigns],
  [otherNames, otherSigns],
].forEach(([names = "", all = ""]) => {
  names.split(" ").forEach((name, index) => signs.set(name, all.charAt(index)));
});

/** What a glyph of this name shows; empty where the name does not tell. */
export function textOfGlyph(name: string): string {
  const [plain = ""] = name.split(".");
  return plain.split("_").map(textOfComponent).join("");
}

function textOfComponent(name: string): string {
  const known = signs.get(name);
  if (known !== undefined) {
    return known;
  }
  const code = /^u(?:ni)?([0-9A-F]{4,6})/.exec(name);
  if (code) {
    return String.fromCodePoint(Math.min(0x10ffff, parseInt(String(code[1]), 16)));
  }
  const isLigature = /^(?:ff?[il]|ff|st)$/.test(name);
  if (/^[A-Za-z]$/.test(name) || isLigature) {
    return name;
  }
  const accent = accents[name.slice(1)];
  return (/^[A-Za-z]/.test(name) && accent && (name.charAt(0) + accent).normalize("NFC")) || "";
}
