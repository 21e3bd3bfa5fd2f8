import { readWordDocument } from "../../../../src/core/documents/word/read-word-document";
import type { ReadDocument } from "../../../../src/core/documents/document";
import type { ReadingLimits } from "../../../../src/core/documents/limits";
import { packageOf, reading, relations, type RelationSetup } from "../office-xml/packages";

/** Parts of a document beside its body, by their file names, each with the type of its relation. */
export type Beside = Readonly<Record<string, readonly [type: string, xml: string]>>;

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A document as Word writes it, as far as a reader looks. */
export function documentOf(body: string, beside: Beside = {}, ns = namespace): Uint8Array {
  const rels = Object.entries(beside).map(([name, [type]]): RelationSetup => [type, name]);
  const parts = Object.entries(beside).map(([name, [, xml]]) => [
    `word/${name}`,
    xml.startsWith("<w:") ? `<?xml version="1.0"?><w:root xmlns:w="${ns}">${xml}</w:root>` : xml,
  ]);
  return packageOf({
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${ns}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(rels),
    ...(Object.fromEntries(parts) as Record<string, string>),
  });
}

export function readDocument(
  body: string,
  beside: Beside = {},
  limits: Partial<ReadingLimits> = {},
): ReadDocument {
  return readWordDocument(documentOf(body, beside), reading(limits));
}

/** A paragraph of runs. */
export const p = (...runs: readonly string[]) => `<w:p w:rsidR="00AB12CD">${runs.join("")}</w:p>`;

/** A run of text, with properties. */
export const r = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const cell = (...paragraphs: readonly string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraphs.join("")}</w:tc>`;

export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

export const deletion = (...runs: readonly string[]) =>
  `<w:del w:id="1" w:author="Osric Pennant">${runs
    .join("")
    .replace(/<(\/?)w:t\b/g, "<$1w:delText")}</w:del>`;

export const insertion = (...runs: readonly string[]) =>
  `<w:ins w:id="2" w:author="Osric Pennant">${runs.join("")}</w:ins>`;
