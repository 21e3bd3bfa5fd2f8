/** Where the text of a group goes. Of `none` nothing is kept, and of groups in it neither. */
export type RtfPlace =
  "none" | "text" | "margin" | "notes" | "comments" | "properties" | "fonts" | "object";

/** Groups whose text is not that of the document. RTF specification 1.9.1, appendix B. */
const places: readonly (readonly [RtfPlace, string])[] = [
  ["margin", "header headerl headerr headerf footer footerl footerr footerf"],
  ["notes", "footnote"],
  ["comments", "annotation"],
  ["properties", "title subject author operator manager company keywords comment doccomm category"],
  ["fonts", "fonttbl"],
  ["object", "objdata"],
  ["text", "shpinst shptxt do dptxbxtext nesttableprops htmltag"],
  [
    "none",
    "colortbl stylesheet pict nonshppict shprslt sp listtext pntext pntxta pntxtb pn fldinst " +
      "listtable listoverridetable revtbl rsidtbl filetbl nonesttables xe tc tcn rxe template " +
      "atnid atnauthor atnref atndate atrfstart atrfend bkmkstart bkmkend private buptim creatim " +
      "revtim printim falt panose ffname ffdeftext ffhelptext ffstattext ffl ffformat",
  ],
];

/** By the word that a group begins with. */
export const placeOf: ReadonlyMap<string, RtfPlace> = new Map(
  places.reduce<readonly (readonly [string, RtfPlace])[]>(
    (all, [place, words]) => all.concat(words.split(" ").map((word) => [word, place] as const)),
    [],
  ),
);

/** Words and symbols that stand for text. */
export const written: ReadonlyMap<string, string> = new Map([
  ["~", "\u00a0"],
  ["_", "-"],
  ["tab", "\t"],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
  ["nestcell", " "],
]);

/** Words that end a paragraph. A backslash before a line end is one too. */
export const endsParagraph: ReadonlySet<string> = new Set([
  "par",
  "line",
  "sect",
  "page",
  "column",
  "softline",
  "nestrow",
  "lbr",
  "\n",
  "\r",
]);

/** Fonts for other alphabets, by `\fcharset`, and their code pages. */
export const pageOfCharset: ReadonlyMap<number, number> = new Map([
  [238, 1250],
  [204, 1251],
]);
