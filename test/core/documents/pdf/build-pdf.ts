import { widestLimits } from "../../../../src/core/documents/limits";
import type { ReadDocument } from "../../../../src/core/documents/document";
import type { ReadingLimits } from "../../../../src/core/documents/limits";
import { readPdf } from "../../../../src/core/documents/pdf/read-pdf";

/** What a test says of a file beside the content of its pages. */
export interface Extras {
  /** Objects from number 100 on, without their heads. */
  readonly objects?: readonly string[];
  readonly catalog?: string;
  readonly page?: string;
  readonly resources?: string;
  readonly trailer?: string;
}

const font =
  "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding/FirstChar 0/Widths[" +
  "600 ".repeat(256) +
  "]>>";

export function stream(content: string | Buffer, dictionary = ""): string {
  const bytes = Buffer.isBuffer(content) ? content.toString("latin1") : content;
  return `<<${dictionary}/Length ${bytes.length}>>stream\n${bytes}\nendstream`;
}

/** A file with a page for each content, in Courier, whose letters are all 0.6 wide. */
export function pdf(contents: readonly string[], extras: Extras = {}): string {
  const pages = contents.map((_, index) => `${10 + 2 * index} 0 R`);
  const objects = [
    `1 0 obj<</Type/Catalog/Pages 2 0 R${extras.catalog ?? ""}>>endobj`,
    `2 0 obj<</Type/Pages/Kids[${pages.join(" ")}]/Count ${contents.length}` +
      `/Resources<</Font<</F 3 0 R>>${extras.resources ?? ""}>>>>endobj`,
    `3 0 obj${font}endobj`,
    ...contents.map(
      (content, index) =>
        `${10 + 2 * index} 0 obj<</Type/Page/Parent 2 0 R/Contents ${11 + 2 * index} 0 R` +
        `${extras.page ?? ""}>>endobj\n${11 + 2 * index} 0 obj${stream(content)}endobj`,
    ),
    ...(extras.objects ?? []).map((object, index) => `${100 + index} 0 obj${object}endobj`),
  ];
  return `%PDF-1.7\n${objects.join("\n")}\ntrailer<</Root 1 0 R${extras.trailer ?? ""}>>\n%%EOF\n`;
}

/** Text at a place, in ten points. */
export function at(x: number, y: number, text: string): string {
  return `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;
}

export function read(file: string, limits: Partial<ReadingLimits> = {}): ReadDocument {
  return readPdf(Buffer.from(file, "latin1"), {
    limits: { ...widestLimits, ...limits },
    used: { bytes: 0, entries: 0 },
    depth: 2,
    inside: (name, bytes) => ({
      name,
      document: {
        format: "text",
        parts: [
          {
            kind: "text",
            name: "",
            text: Buffer.from(bytes).toString("latin1"),
            rows: 1,
            isCut: false,
          },
        ],
        hidden: [],
        files: [],
        troubles: [],
      },
    }),
  });
}

/** The text that is seen on each page. */
export function pagesOf(document: ReadDocument): readonly string[] {
  return document.parts
    .filter(({ kind, hidden }) => kind === "page" && hidden === undefined)
    .map(({ text }) => text);
}
