import type { ReadDocument, Trouble } from "../document";
import type { FileReader, Reading } from "../reading";
import { hiddenLayersOf } from "./content/layers";
import { addPage, paintPage } from "./read-page";
import type { Shared } from "./content/painter";
import type { PdfContents } from "./contents";
import { addEarlierRevisions } from "./earlier-revisions";
import { addEmbeddedFiles } from "./embedded-files";
import { openFile } from "./file/open-file";
import { hasTime, type PdfFile } from "./file/pdf-file";
import { layOut } from "./layout";
import { catalogOf, type PdfPage, pagesOf } from "./pages";
import { addProperties } from "./properties";

/** Reads a PDF: a part for each page, and what is hidden under, behind and beside them. */
export const readPdf: FileReader = (bytes: Uint8Array, reading: Reading): ReadDocument => {
  const troubles = new Set<Trouble>();
  const contents: PdfContents = { parts: [], hidden: [], files: [] };
  const file = openFile(bytes, reading, troubles);
  if (!troubles.has("encrypted")) {
    readContents(file, bytes, contents);
  }
  const { parts, hidden, files } = contents;
  return { format: "pdf", parts, hidden, files, troubles: Array.from(troubles) };
};

function readContents(file: PdfFile, bytes: Uint8Array, contents: PdfContents): void {
  const catalog = catalogOf(file);
  const pages = pagesOf(file, catalog);
  if (pages.length === 0) {
    file.troubles.add("damaged");
  }
  const shared: Shared = { file, fonts: new Map(), hiddenLayers: hiddenLayersOf(file, catalog) };
  const texts = readPages(shared, pages, contents);
  addProperties(contents, file, catalog);
  addEmbeddedFiles(contents, file, catalog, pages);
  addEarlierRevisions(contents, file, bytes, texts);
}

/** Adds what the pages hold. Gives the text of each, seen or not, where there may be an earlier one. */
function readPages(
  shared: Shared,
  pages: readonly PdfPage[],
  contents: PdfContents,
): readonly string[] {
  const { troubles, reading } = shared.file;
  const isAddedTo = shared.file.ends.length > 1;
  let pictures = 0;
  const texts = pages.map((page, index) => {
    if (!hasTime(shared.file)) {
      return "";
    }
    const painted = paintPage(shared, page);
    const { words, hasPictures, unknownLetters } = painted.canvas;
    addPage(contents, painted, String(index + 1), reading.limits);
    pictures += Number((hasPictures || unknownLetters > 0) && words.length === 0);
    return (isAddedTo && layOut(painted.contentWords)) || "";
  });
  if (pictures * 2 > pages.length) {
    troubles.add("only-pictures");
  }
  return texts;
}
