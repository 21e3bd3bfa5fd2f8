import { inflateSync } from "fflate";
import { createRequire } from "node:module";
import path from "node:path";
import { deflateRawSync } from "node:zlib";

import type { ReadDocument } from "../../src/core/documents/document";
import type { Reading } from "../../src/core/documents/reading";
import { holds, timeOfSlow } from "../content/timing";
import { installed } from "../installed";
import type * as Readers from "./readers";
import { sampleRows, sampleWorkbook } from "./sample-workbook";

const requireHere = createRequire(path.resolve("package.json"));

/** `readers.ts` as bench/webpack.config.cjs built it: from the sources it runs several times slower. */
const readers = requireHere("./build/bench/readers.cjs") as typeof Readers;
const { inflate, openArchive, openPackage, readWorkbook, widestLimits, workbookStructure } =
  readers;

/** What is called of the two others. Neither ships: SheetJS on npm is frozen with two known faults. */
const XLSX = installed("xlsx") as {
  read(data: Uint8Array, options: { type: "array"; dense: boolean }): unknown;
};
const ExcelJS = installed("exceljs") as {
  Workbook: new () => { xlsx: { load(data: ArrayBufferLike): Promise<unknown> } };
};

/** How much text of each part the send handler looks at. */
const partText = 200_000;

/** A workbook with 612,009 cells, read by us and by others in the same run. */
export async function measureWorkbooks(): Promise<void> {
  const workbook = sampleWorkbook();
  const structure = timeOfSlow(() => workbookStructure(openPackage(openWith(workbook))));
  const verdict = timeOfSlow(() => readAs(workbook, partText));
  const everything = timeOfSlow(() => readAs(workbook, widestLimits.partText));
  const sheetJs = timeOfSlow(() => XLSX.read(workbook, { type: "array", dense: true }));
  const excelJs = await timeOfExcelJs(workbook);
  console.log(`A workbook of ${(workbook.length / 1e6).toFixed(1)} MB, packed, in milliseconds:`);
  console.table({
    "structure only": holds(structure, "<=", 5),
    [`${partText} characters, all counted`]: holds(verdict, "<=", 300),
    everything: holds(everything, "<=", 800),
    "SheetJS, as often as long": holds(sheetJs / everything, ">=", 3),
    "ExcelJS, as often as long": holds(excelJs / everything, ">=", 3),
    "rows read": holds(rowsOf(readAs(workbook, partText)), ">=", sampleRows),
  });
}

/** Unpacking, beside a library that does nothing else. */
export function measureInflate(): void {
  const text = Buffer.from(
    Array.from(
      { length: 400_000 },
      (_, at) => `<c r="A${at}"><v>${(at * 7919) % 99991}</v></c>`,
    ).join(""),
  );
  const packed = new Uint8Array(deflateRawSync(text));
  const ours = timeOfSlow(() => inflate(packed, text.length, text.length));
  const theirs = timeOfSlow(() => inflateSync(packed, { out: new Uint8Array(text.length) }));
  console.log("Unpacking, fflate's time to ours:");
  console.table({ "XML of a sheet": holds(theirs / ours, ">=", 1) });
}

function readAs(workbook: Uint8Array, most: number): ReadDocument {
  return readWorkbook(workbook, readingOf(most));
}

function openWith(workbook: Uint8Array): ReturnType<typeof openArchive> {
  return openArchive(workbook, readingOf(partText));
}

function readingOf(most: number): Reading {
  return {
    limits: { ...widestLimits, partText: most },
    used: { bytes: 0, entries: 0 },
    depth: 0,
    inside: (name) => ({
      name,
      document: { format: "unknown", parts: [], hidden: [], files: [], troubles: ["too-deep"] },
    }),
  };
}

function rowsOf({ parts }: ReadDocument): number {
  return Math.max(...parts.map(({ rows }) => rows));
}

async function timeOfExcelJs(workbook: Uint8Array): Promise<number> {
  const start = performance.now();
  await new ExcelJS.Workbook().xlsx.load(workbook.slice().buffer);
  return performance.now() - start;
}
