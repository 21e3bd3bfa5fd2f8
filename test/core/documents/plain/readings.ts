import type { ReadDocument } from "../../../../src/core/documents/document";
import { type ReadingLimits, widestLimits } from "../../../../src/core/documents/limits";
import type { FileReader, Reading } from "../../../../src/core/documents/reading";

/** A reading in which files in files are named, and their bytes kept as one part of Latin-1. */
export function readingOf(limits: Partial<ReadingLimits> = {}): Reading {
  return {
    limits: { ...widestLimits, ...limits },
    used: { bytes: 0, entries: 0 },
    depth: 2,
    inside: (name, bytes) => {
      const text = Buffer.from(bytes).toString("latin1");
      const part = { kind: "text" as const, name: "", text, rows: 1, isCut: false };
      const document = { format: "unknown" as const, parts: [part], hidden: [], files: [] };
      return { name, document: { ...document, troubles: [] } };
    },
  };
}

export function read(
  reader: FileReader,
  source: string | Uint8Array,
  limits: Partial<ReadingLimits> = {},
): ReadDocument {
  const bytes = typeof source === "string" ? Buffer.from(source, "utf8") : source;
  return reader(new Uint8Array(bytes), readingOf(limits));
}

/** What all parts say, by why they are hidden; `seen` for those that are not. */
export function textsOf({ parts }: ReadDocument): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map(({ kind, hidden, text }) => [hidden ?? kind, text]));
}
