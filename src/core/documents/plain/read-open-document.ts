import { flat } from "../../content/flat";
import type { Format } from "../document";
import { asDocument, newContents } from "../office-xml/contents";
import { openPackage } from "../office-xml/office-package";
import type { FileReader } from "../reading";
import { latin1 } from "../bytes/text";
import { openArchive } from "../zip/archive";
import type { HiddenStyles } from "./marked-pieces";
import { addMarkedText } from "./marked-text";

/**
 * Parts with text: OpenDocument 1.3 part 2, 3.1. The styles say what the content hides. Charts and tables
 * that stand in a document have a folder with a content of their own.
 */
const partNames = [/^styles\.xml$/, /^content\.xml$/, /^[^/]+\/content\.xml$/, /^meta\.xml$/];

/** Reads the files of LibreOffice and its like, which Office saves too. */
export const readOpenDocument: FileReader = (bytes, reading) => {
  const pack = openPackage(openArchive(bytes, reading));
  const contents = newContents();
  const manifest = pack.part("META-INF/manifest.xml") || new Uint8Array(0);
  if (/<[\w:]*encryption-data/.test(latin1(manifest, 0, manifest.length))) {
    contents.troubles.push("encrypted");
    return asDocument("unknown", contents, pack);
  }
  const styles: HiddenStyles = new Map();
  const named = partNames.map((wanted) => pack.names.filter((name) => wanted.test(name)));
  for (const name of flat(named)) {
    const part = pack.part(name);
    if (part !== undefined) {
      addMarkedText(contents, part, reading, styles);
    }
  }
  const written = pack.part("mimetype") || new Uint8Array(0);
  return asDocument(formatOf(latin1(written, 0, written.length)), contents, pack);
};

function formatOf(mimeType: string): Format {
  const isSheet = mimeType.includes("spreadsheet") && "workbook";
  return isSheet || (mimeType.includes("presentation") && "presentation") || "word-document";
}
