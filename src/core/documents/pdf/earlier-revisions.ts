import { latin1 } from "../bytes/text";
import { flat } from "../../content/flat";
import { addHidden, addPart } from "../office-xml/contents";
import { hiddenPart } from "../plain/text-part";
import type { PdfContents } from "./contents";
import { hiddenLayersOf } from "./content/layers";
import { openFile } from "./file/open-file";
import { hasTime, type PdfFile } from "./file/pdf-file";
import { layOut } from "./layout";
import { catalogOf, pagesOf } from "./pages";
import { paintPage } from "./read-page";

/** How many are looked at, the last first. */
const mostRevisions = 4;

/**
 * Adds the lines that only an earlier revision has. Programs may add to a file what changed, and
 * leave what was (ISO 32000-1, 7.5.6): up to an earlier `%%EOF` it is the file as it was.
 */
export function addEarlierRevisions(
  contents: PdfContents,
  file: PdfFile,
  bytes: Uint8Array,
  texts: readonly string[],
): void {
  const known = new Set(flat(texts.map(cellsOf)).map(letters));
  const gone: string[] = [];
  earlierEnds(file, bytes).forEach((end) => {
    if (hasTime(file)) {
      linesUpTo(file, bytes.subarray(0, end)).forEach((line) => {
        const cells = cellsOf(line).filter((cell) => !known.has(letters(cell)));
        cells.forEach((cell) => known.add(letters(cell)));
        if (cells.length > 0) {
          gone.push(cells.join("\t"));
        }
      });
    }
  });
  addPart(contents, hiddenPart("page", "earlier-revision", gone.join("\n"), file.reading.limits));
  addHidden(contents, "earlier-revision", "", gone.length);
}

/** A file for the web has two ends by design: behind its first page, and behind all. */
function earlierEnds({ ends }: PdfFile, bytes: Uint8Array): readonly number[] {
  const isForWeb = latin1(bytes, 0, 1024).includes("/Linearized");
  return ends.slice(Number(isForWeb), -1).slice(-mostRevisions);
}

function linesUpTo({ reading, troubles }: PdfFile, bytes: Uint8Array): readonly string[] {
  const file = openFile(bytes, reading, troubles);
  const catalog = catalogOf(file);
  const hiddenLayers = hiddenLayersOf(file, catalog);
  const shared = { file, fonts: new Map(), hiddenLayers };
  const pages = pagesOf(file, catalog);
  return flat(pages.map((page) => layOut(paintPage(shared, page).contentWords).split("\n")));
}

function cellsOf(text: string): readonly string[] {
  return text.split(/[\t\n]/);
}

/** Without spaces, which depend on what else is on the page. */
function letters(line: string): string {
  return line.replace(/\s+/g, "");
}
