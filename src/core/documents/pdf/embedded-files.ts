import { addHidden } from "../office-xml/contents";
import type { PdfContents } from "./contents";
import { get, hasTime, type PdfFile, resolve, streamBytes } from "./file/pdf-file";
import { dictionaryIn, listIn, nameIn, type PdfDictionary, type PdfValue } from "./file/values";
import type { PdfPage } from "./pages";
import { textString } from "./text-string";

/** Reads the files in a file: listed, or pinned to a page. ISO 32000-1, 7.11.4. */
export function addEmbeddedFiles(
  contents: PdfContents,
  file: PdfFile,
  catalog: PdfDictionary,
  pages: readonly PdfPage[],
): void {
  const specifications = new Set<PdfDictionary>();
  collect(file, get(file, catalog, "Names", "EmbeddedFiles"), specifications, new Set());
  pages.forEach(({ dictionary }) => {
    listIn(get(file, dictionary, "Annots")).forEach((one) => {
      if (nameIn(get(file, one, "Subtype")) === "FileAttachment") {
        specifications.add(dictionaryIn(get(file, one, "FS")));
      }
    });
  });
  const streams = Array.from(specifications).filter((one) => embedded(file, one) !== undefined);
  streams.forEach((one) => {
    const name = textString(get(file, one, "UF")) || textString(get(file, one, "F"));
    if (hasTime(file)) {
      contents.files.push(
        file.reading.inside(name, streamBytes(file, embedded(file, one), Infinity)),
      );
    }
  });
  addHidden(contents, "embedded-file", "", streams.length);
}

function embedded(file: PdfFile, specification: PdfDictionary): PdfValue {
  return get(file, specification, "EF", "F") || get(file, specification, "EF", "UF");
}

/** A tree of names: what it lists is a name and a value in turn. ISO 32000-1, 7.9.6. */
function collect(
  file: PdfFile,
  node: PdfValue,
  into: Set<PdfDictionary>,
  seen: Set<PdfValue>,
): void {
  listIn(get(file, node, "Names")).forEach((one, index) => {
    if (index % 2 === 1 && into.size < file.reading.limits.entries) {
      into.add(dictionaryIn(resolve(file, one)));
    }
  });
  const kids = listIn(get(file, node, "Kids")).map((kid) => resolve(file, kid));
  kids.forEach((kid) => {
    if (!seen.has(kid) && seen.size < file.reading.limits.entries) {
      seen.add(kid);
      collect(file, kid, into, seen);
    }
  });
}
