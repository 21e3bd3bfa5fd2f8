import { latin1 } from "./bytes/text";
import type { OfficePackage } from "./office-xml/office-package";

/** What is in an archive that is one file to whoever opens it. */
export type ArchiveKind =
  "workbook" | "word-document" | "presentation" | "open-document" | "archive";

/** What each program calls its folder, and its content types: ECMA-376 part 1, 11 to 13. */
const kinds: readonly (readonly [ArchiveKind, RegExp, RegExp])[] = [
  ["workbook", /^xl\/workbook/i, /spreadsheetml|ms-excel/],
  ["word-document", /^word\/document/i, /wordprocessingml|ms-word/],
  ["presentation", /^ppt\/presentation/i, /presentationml|ms-powerpoint/],
];

/** What an archive is, by its main part, else by the names and types of all of its parts. */
export function kindOfArchive(pack: OfficePackage): ArchiveKind {
  const { names, mainPart } = pack;
  if (names.includes("content.xml") && /^(?:mimetype|META-INF)/m.test(names.join("\n"))) {
    return "open-document";
  }
  const main = kinds.find(([, name]) => name.test(mainPart || ""));
  const any = main || kinds.find(([, name]) => names.some((one) => name.test(one)));
  if (any !== undefined) {
    return any[0];
  }
  const types = pack.part("[Content_Types].xml") || new Uint8Array(0);
  const listed = latin1(types, 0, types.length);
  const typed = kinds.find(([, , type]) => type.test(listed));
  return (typed && typed[0]) || "archive";
}
