/**
 * Variants of each plain letter, in lower case: Latin-1, Latin Extended-A, the accents of Welsh, and
 * Vietnamese. The Unicode Character Database, version 16, decomposes them so; what it leaves whole
 * (ø, ł, ß, æ and the like) is written the way passports write it (ICAO Doc 9303, part 3, section 6).
 */
const variants: Readonly<Record<string, string>> = {
  a: "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
  b: "ḃḅḇƀ",
  c: "çćĉċčḉ",
  d: "ðďđḋḍḏḑḓ",
  e: "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
  f: "ḟƒ",
  g: "ĝğġģǥǧǵḡ",
  h: "ĥħḣḥḧḩḫẖȟ",
  i: "ìíîïĩīĭįıǐȉȋḭḯỉị",
  j: "ĵǰȷ",
  k: "ķĸǩḱḳḵ",
  l: "ĺļľŀłḷḹḻḽ",
  m: "ḿṁṃ",
  n: "ñńņňŉŋǹṅṇṉṋ",
  o: "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
  p: "ṕṗ",
  r: "ŕŗřȑȓṙṛṝṟ",
  s: "śŝşšſșṡṣṥṧṩẛ",
  t: "ţťŧțṫṭṯṱẗ",
  u: "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
  v: "ṽṿ",
  w: "ŵẁẃẅẇẉẘ",
  x: "ẋẍ",
  y: "ýÿŷȳẏẙỳỵỷỹ",
  z: "źżžẑẓẕ",
  ae: "æǣǽ",
  oe: "œ",
  ij: "ĳ",
  ss: "ß",
  th: "þ",
  dz: "ǆǳ",
  lj: "ǉ",
  nj: "ǌ",
  ff: "ﬀ",
  fi: "ﬁ",
  fl: "ﬂ",
};

const plainOf: ReadonlyMap<string, string> = new Map(
  Object.keys(variants).reduce<[variant: string, plain: string][]>((pairs, plain) => {
    const letters = variants[plain] || "";
    return pairs.concat(Array.from(letters).map((letter): [string, string] => [letter, plain]));
  }, []),
);

const unusual = /[^\u0000-\u007f]/g;
const combiningMarks = /[\u0300-\u036f]/g;
const fullWidthLetters = /[\uff41-\uff5a]/g;

/**
 * The text in lower case with plain letters for accented and other Latin ones: `Siân Ŵyn` becomes
 * `sian wyn`. What is no Latin letter stays as it is, so a name in another script stays one.
 *
 * `String.normalize` needs tables that Outlook's own engine may lack (docs/adr/0001), so the table is ours.
 */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.search(unusual) < 0) {
    return lower;
  }
  return lower
    .replace(combiningMarks, "")
    .replace(fullWidthLetters, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(unusual, (one) => plainOf.get(one) || one);
}
