import { byteAt, codesOf, indexOfBytes } from "../../bytes/binary";
import { isRegular, isSpace } from "./characters";
import { readValue } from "./read-value";
import { dictionaryIn, type PdfDictionary, type PdfValue } from "./values";

/** Where the value of an object begins, or the value itself where it was read already. */
export interface Definition {
  /** They end where the next object begins, so that one that never closes costs no more. */
  bytes: Uint8Array;
  readonly at: number;
  value?: PdfValue;
}

/** What stands in a file, in its order. */
export interface Landmarks {
  readonly definitions: readonly { readonly object: number; readonly definition: Definition }[];
  readonly trailers: readonly PdfDictionary[];
  /** The places behind each `%%EOF`. */
  readonly ends: readonly number[];
}

interface Scan {
  readonly bytes: Uint8Array;
  readonly definitions: { readonly object: number; readonly definition: Definition }[];
  readonly trailers: Definition[];
  readonly ends: number[];
  /** The object or trailer that a stream found now belongs to. */
  open: Definition | undefined;
}

/** The last are the newest. */
const mostTrailers = 300;

const endstream = codesOf("endstream");

/** The words looked for, each by its last letter, and where to go on behind it. */
const landmarks: readonly [word: readonly number[], pass: (scan: Scan, end: number) => number][] = [
  [codesOf("obj"), passHeader],
  [codesOf("stream"), passStream],
  [codesOf("trailer"), passTrailer],
  [codesOf("%%EOF"), passEnd],
];
const byLastLetter: (typeof landmarks)[number][] = [];
landmarks.forEach((one) => (byLastLetter[one[0][one[0].length - 1] || 0] = one));

/**
 * Finds the objects by looking for their beginnings, and not by the cross-reference table: that one
 * is often damaged, and where it is not it says the same, as what is added to a file stands last.
 */
export function scanFile(bytes: Uint8Array): Landmarks {
  const scan: Scan = { bytes, definitions: [], trailers: [], ends: [], open: undefined };
  let at = 0;
  while (at < bytes.length) {
    const landmark = byLastLetter[byteAt(bytes, at)];
    at += 1;
    if (landmark !== undefined && endsWith(bytes, at, landmark[0])) {
      at = landmark[1](scan, at);
    }
  }
  const { definitions, ends } = scan;
  const trailers = scan.trailers
    .slice(-mostTrailers)
    .map((one) => dictionaryIn(one.value || readValue({ bytes: one.bytes, at: one.at })));
  return { definitions, trailers, ends };
}

function endsWith(bytes: Uint8Array, end: number, word: readonly number[]): boolean {
  return word.every((code, index) => bytes[end - word.length + index] === code);
}

/** `12 0 obj`: ISO 32000-1, 7.3.10. */
function passHeader(scan: Scan, end: number): number {
  const { bytes } = scan;
  const generation = numberBefore(bytes, end - "obj".length);
  const object = (generation.size > 0 && numberBefore(bytes, generation.at)) || generation;
  if (object !== generation && object.size > 0) {
    scan.definitions.push({ object: object.value, definition: opened(scan, end) });
  }
  return end;
}

const longestNumber = 10;
const longestGap = 16;

/** The number before white space, and where it begins; of no size where there is none. By hand: words that end like a header may fill a file. */
function numberBefore(
  bytes: Uint8Array,
  end: number,
): { readonly at: number; readonly value: number; readonly size: number } {
  let last = end;
  while (last > 0 && end - last < longestGap && isSpace(byteAt(bytes, last - 1))) {
    last -= 1;
  }
  let at = last;
  let value = 0;
  for (let unit = 1; last < end && last - at < longestNumber; unit *= 10) {
    const digit = byteAt(bytes, at - 1) - 0x30;
    if (digit < 0 || digit > 9) {
      break;
    }
    value += digit * unit;
    at -= 1;
  }
  return { at, value, size: last - at };
}

/** What is open ends where the next begins. */
function opened(scan: Scan, at: number): Definition {
  if (scan.open) {
    scan.open.bytes = scan.bytes.subarray(0, at);
  }
  scan.open = { bytes: scan.bytes, at };
  return scan.open;
}

/** The word, and a new line: in a text it means nothing. ISO 32000-1, 7.3.8.1. */
function passStream(scan: Scan, end: number): number {
  const { bytes, open } = scan;
  const isWord = !isRegular(byteAt(bytes, end - "stream".length - 1));
  const gap = Number(bytes[end] === 32);
  const next = byteAt(bytes, end + gap);
  if (open === undefined || !isWord || (next !== 10 && next !== 13)) {
    return end;
  }
  const dictionary = dictionaryIn(readValue({ bytes: bytes.subarray(0, end), at: open.at }));
  const start = end + gap + 1 + Number(next === 13 && bytes[end + gap + 1] === 10);
  const stop = endOfStream(bytes, start, dictionary.get("Length"));
  open.value = { dictionary, packed: bytes.subarray(start, stop) };
  scan.open = undefined;
  if (dictionary.get("Type") === "/XRef") {
    scan.trailers.push(open);
  }
  return stop + endstream.length;
}

/** By its length where that is true, as what is in a stream may be a file like this one. */
function endOfStream(bytes: Uint8Array, start: number, length: PdfValue): number {
  const stop = start + Math.max(0, Number(length) || 0);
  if (indexOfBytes(bytes, endstream, stop, stop + 16) >= 0) {
    return stop;
  }
  const found = indexOfBytes(bytes, endstream, start, bytes.length);
  return (found >= 0 && found) || bytes.length;
}

function passTrailer(scan: Scan, end: number): number {
  scan.trailers.push(opened(scan, end));
  return end;
}

function passEnd(scan: Scan, end: number): number {
  scan.ends.push(end);
  return end;
}
