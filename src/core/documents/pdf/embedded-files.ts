import { addHidden, type Contents } from "./contents";
import { get, hasTime, type PdfFile, resolve, streamBytes } from "./file/pdf-file";
import { dictionaryIn, listIn, nameIn, type PdfDictionary, type PdfValue } from "./file/values";
import type { PdfPage } from "./pages";
import { textString } from "./text-string";

/** Reads the files in a file: listed, or pinned to a page. ISO 32000-1, 7.11.4. */
export function addEmbeddedFiles(
  contents: Contents,
  file: PdfFile,
  catalog: PdfDictionary,
  pages: readonly PdfPage[],
): void {
  const specifications = new Set<PdfDictionary>();
  collect(file, get(file, catalog, "Names", "EmbeddedFiles"), specifications, 0);
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
      contents.files.push(file.reading.inside(name, streamBytes(file, embedded(file, one))));
    }
  });
  addHidden(contents, "embedded-file", "", streams.length);
}

function embedded(file: PdfFile, specification: PdfDictionary): PdfValue {
  return get(file, specification, "EF", "F") || get(file, specification, "EF", "UF");
}

/** A tree of names: what it lists is a name and a value in turn. ISO 32000-1, 7.9.6. */
function collect(file: PdfFile, node: PdfValue, into: Set<PdfDictionary>, depth: number): void {
  listIn(get(file, node, "Names")).forEach((one, index) => {
    if (index % 2 === 1 && into.size < file.reading.limits.entries) {
      into.add(dictionaryIn(resolve(file, one)));
    }
  });
  if (depth < 8) {
    listIn(get(file, node, "Kids")).forEach((kid) => collect(file, kid, into, depth + 1));
  }
}
