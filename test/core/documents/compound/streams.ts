import type { CompoundFile } from "../../../../src/core/documents/compound/container";
import { type ReadingLimits, widestLimits } from "../../../../src/core/documents/limits";
import type { Reading } from "../../../../src/core/documents/reading";

/** A compound file of these streams, by their paths. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): CompoundFile {
  const paths = Object.keys(streams);
  const storages = new Set<string>();
  for (const path of paths) {
    const names = path.split("/");
    names.slice(1).forEach((_, index) => storages.add(names.slice(0, index + 1).join("/")));
  }
  return {
    entries: [
      ...[...storages].map((path) => ({ path, size: 0, isStorage: true })),
      ...paths.map((path) => ({ path, size: streams[path]!.length, isStorage: false })),
    ],
    stream: (path) => streams[path],
    isDamaged: false,
  };
}

/** A reading that takes each file in a file for a line of text. */
export function readingOf(limits: Partial<ReadingLimits> = {}, depth = 2): Reading {
  return {
    limits: { ...widestLimits, ...limits },
    used: { bytes: 0, entries: 0 },
    depth,
    inside: (name, bytes) => {
      const text = Buffer.from(bytes).toString("latin1");
      const parts = [{ kind: "text" as const, name: "", text, rows: 1, isCut: false }];
      return { name, document: { format: "text", parts, hidden: [], files: [], troubles: [] } };
    },
  };
}

/** Four bytes each, the low one first. */
export function longs(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => bytes.writeUInt32LE(number >>> 0, 4 * index));
  return bytes;
}

export function wide(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}
