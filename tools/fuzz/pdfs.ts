import { deflateSync, inflateSync } from "node:zlib";

import type { Dice } from "./dice";
import { changed } from "./mutations";

/** A stream in a file: where what is said of it begins, and where its bytes begin and end. */
interface Place {
  readonly head: number;
  readonly start: number;
  readonly end: number;
}

/** A PDF with a stream changed once unpacked, or what is said of it, or what stands between streams. */
export function mutatedPdf(bytes: Buffer, dice: Dice): Buffer {
  const places = streamsIn(bytes);
  const place = places[dice(places.length)];
  if (place === undefined) {
    return changed(bytes, dice);
  }
  const { head, start, end } = place;
  if (dice(3) === 0) {
    return spliced(bytes, head, start, changed(bytes.subarray(head, start), dice));
  }
  if (dice(3) === 0) {
    return spliced(bytes, end, bytes.length, changed(bytes.subarray(end), dice));
  }
  const packed = bytes.subarray(start, end);
  const plain = inflated(packed);
  const content = plain ? deflateSync(changed(plain, dice)) : changed(packed, dice);
  const said = bytes
    .toString("latin1", head, start)
    .replace(/\/Length \d+(?! \d)/, `/Length ${content.length}`);
  return spliced(bytes, head, end, Buffer.concat([Buffer.from(said, "latin1"), content]));
}

function streamsIn(bytes: Buffer): readonly Place[] {
  const text = bytes.toString("latin1");
  return Array.from(text.matchAll(/stream\r?\n/g), ({ index, 0: word }) => ({
    head: Math.max(0, text.lastIndexOf(" obj", index)),
    start: index + word.length,
    end: text.indexOf("endstream", index + word.length),
  })).filter(({ end }) => end > 0);
}

function inflated(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed);
  } catch {
    return undefined;
  }
}

function spliced(bytes: Buffer, start: number, end: number, between: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), between, bytes.subarray(end)]);
}
