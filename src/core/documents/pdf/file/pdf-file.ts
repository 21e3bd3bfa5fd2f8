import type { Trouble } from "../../document";
import type { Reading } from "../../reading";
import { type Filter, mostFilters, unpack } from "../filters/unpack";
import { readValue } from "./read-value";
import type { Definition } from "./scan-file";
import {
  dictionaryIn,
  isList,
  isReference,
  isStream,
  listIn,
  nameIn,
  numberIn,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from "./values";

/** A file whose objects can be asked for. */
export interface PdfFile {
  readonly reading: Reading;
  readonly definitions: Map<number, Definition>;
  readonly trailers: readonly PdfDictionary[];
  /** The places behind each `%%EOF`: a file that was added to has several. */
  readonly ends: readonly number[];
  readonly troubles: Set<Trouble>;
}

/** What a reference stands for; all else stands for itself. */
export function resolve(file: PdfFile, value: PdfValue): PdfValue {
  let found = value;
  for (let steps = 0; steps < 9 && isReference(found); steps += 1) {
    found = objectOf(file, found.object);
  }
  return (!isReference(found) && found !== "null" && found) || (found === 0 && 0) || undefined;
}

function objectOf(file: PdfFile, object: number): PdfValue {
  const definition = file.definitions.get(object);
  if (definition === undefined) {
    return undefined;
  }
  if (definition.value === undefined && hasTime(file)) {
    definition.value = readValue({ bytes: definition.bytes, at: definition.at });
  }
  return definition.value;
}

/** What is found under these keys, one in the other, from a dictionary, stream or list on. */
export function get(file: PdfFile, holder: PdfValue, ...keys: (string | number)[]): PdfValue {
  return keys.reduce<PdfValue>(
    (value, key) => {
      if (typeof key === "number") {
        return resolve(file, (isList(value) && value[key]) || undefined);
      }
      return resolve(file, dictionaryIn(value).get(key));
    },
    resolve(file, holder),
  );
}

/** In bytes: what is painted, and what tells how, is no longer. */
const largestContent = 24 * 1024 * 1024;

/** What a stream holds once unpacked, at most so much; empty for all that is no stream. */
export function streamBytes(file: PdfFile, value: PdfValue, largest = largestContent): Uint8Array {
  const stream = resolve(file, value);
  const { limits, used } = file.reading;
  if (!isStream(stream) || !hasTime(file)) {
    return new Uint8Array(0);
  }
  const most = Math.min(largest, limits.entryBytes, limits.totalBytes - used.bytes);
  if (most <= 0) {
    file.troubles.add("too-large");
    return new Uint8Array(0);
  }
  const { bytes, made, isDamaged } = unpack(stream.packed, filtersOf(file, stream), most);
  used.bytes += made;
  if (isDamaged) {
    file.troubles.add("damaged");
  } else if (bytes.length >= most) {
    file.troubles.add("too-large");
  }
  return bytes;
}

function filtersOf(file: PdfFile, stream: PdfStream): readonly Filter[] {
  const parameters = listIn(get(file, stream, "DecodeParms"));
  const filters = listIn(get(file, stream, "Filter")).slice(0, mostFilters + 1);
  return filters.map((filter, index) => ({
    name: nameIn(resolve(file, filter)),
    parameter: (key, otherwise) => numberIn(get(file, parameters[index], key), otherwise),
  }));
}

/** Once false, it is false for good, and said. */
export function hasTime(file: PdfFile): boolean {
  if (!file.troubles.has("out-of-time") && !file.reading.limits.hasTime()) {
    file.troubles.add("out-of-time");
  }
  return !file.troubles.has("out-of-time");
}
