import type { Trouble } from "../../document";
import type { Reading } from "../../reading";
import { get, type PdfFile, streamBytes } from "./pdf-file";
import { readValue } from "./read-value";
import { type Definition, scanFile } from "./scan-file";
import { dictionaryIn, isStream, numberIn, type PdfStream } from "./values";

/** Objects found in these bytes, which may be the first part of a file: that is an earlier revision. */
export function openFile(bytes: Uint8Array, reading: Reading, troubles: Set<Trouble>): PdfFile {
  const { definitions, trailers, ends } = scanFile(bytes);
  const file: PdfFile = { reading, definitions: new Map(), trailers, ends, troubles };
  if (trailers.some((trailer) => dictionaryIn(trailer).has("Encrypt"))) {
    troubles.add("encrypted");
    return file;
  }
  definitions.forEach(({ object, definition }) => {
    file.definitions.set(object, definition);
    const { value } = definition;
    if (isStream(value) && value.dictionary.get("Type") === "/ObjStm") {
      addPackedObjects(file, value);
    }
  });
  return file;
}

/** Pairs of a number and a place, and behind them the objects. ISO 32000-1, 7.5.7. */
function addPackedObjects(file: PdfFile, stream: PdfStream): void {
  const bytes = streamBytes(file, stream);
  const first = numberIn(get(file, stream, "First"));
  const cursor = { bytes, at: 0 };
  const places = new Map<number, Definition>();
  while (cursor.at < Math.min(first, bytes.length)) {
    const object = readValue(cursor);
    const at = readValue(cursor);
    if (typeof object !== "number" || typeof at !== "number") {
      break;
    }
    const definition = places.get(at) || { bytes, at: first + at };
    places.set(at, definition);
    file.definitions.set(object, definition);
  }
  endBeforeNext(Array.from(places.values()));
}

/** Each ends where the next begins, so that many that never close cost no more. */
function endBeforeNext(definitions: readonly Definition[]): void {
  const inOrder = definitions.slice().sort((one, other) => one.at - other.at);
  inOrder.forEach((definition, index) => {
    const { [index + 1]: next } = inOrder;
    if (next !== undefined) {
      definition.bytes = definition.bytes.subarray(0, next.at);
    }
  });
}
