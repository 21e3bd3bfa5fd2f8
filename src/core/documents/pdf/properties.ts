import { addHidden, addPart } from "../office-xml/contents";
import { isPersonLike } from "../office-xml/programs";
import { hiddenPart } from "../plain/text-part";
import { xmlScanner } from "../xml/scanner";
import type { PdfContents } from "./contents";
import { get, type PdfFile, streamBytes } from "./file/pdf-file";
import type { PdfDictionary } from "./file/values";
import { textString } from "./text-string";

/** What people write there. ISO 32000-1, table 317. */
const written = ["Author", "Title", "Subject", "Keywords"];

/** Adds who made a file, by its properties. ISO 32000-1, 14.3. */
export function addProperties(contents: PdfContents, file: PdfFile, catalog: PdfDictionary): void {
  const [info] = file.trailers.filter((trailer) => trailer.has("Info")).reverse();
  const found = written.map((key): [string, string] => [
    key,
    textString(get(file, info && info.get("Info"), key))
      .replace(/\s+/g, " ")
      .trim(),
  ]);
  const [, author = ""] = found[0] || [];
  const authors = new Set([author, ...creators(streamBytes(file, catalog.get("Metadata")))]);
  const people = Array.from(authors).filter(isPersonLike);
  const lines = people.map((one) => `Author\t${one}`);
  found.slice(1).forEach(([key, value]) => {
    if (value !== "") {
      lines.push(`${key}\t${value}`);
    }
  });
  const hidden = "names-in-properties";
  addPart(contents, hiddenPart("properties", hidden, lines.join("\n"), file.reading.limits));
  addHidden(contents, hidden, "", people.length);
}

/** XMP part 1, 8.3: `dc:creator` holds a list. */
function creators(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  const scanner = xmlScanner(bytes);
  let isCreator = false;
  while (scanner.next()) {
    if (scanner.name === "creator" && scanner.kind !== "text") {
      isCreator = scanner.kind === "open";
    } else if (isCreator && scanner.kind === "text") {
      found.push(scanner.text().replace(/\s+/g, " ").trim());
    }
  }
  return found;
}
