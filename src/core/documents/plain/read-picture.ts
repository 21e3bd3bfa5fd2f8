import { byteAt, codesOf, indexOfBytes } from "../bytes/binary";
import { latin1 } from "../bytes/text";
import type { HiddenThing, ReadDocument } from "../document";
import type { FileReader } from "../reading";
import { hasPosition } from "./exif";

/** Where descriptions of a picture by XMP name its position; many programs write both. */
const xmpPosition = codesOf("GPSLatitude");
const exifMark = codesOf("Exif\0\0");

/** Looks only for the place where a picture was taken: text in pictures is not read. */
export const readPicture: FileReader = (bytes): ReadDocument => {
  const isPlaced = tiffStarts(bytes).some((start) => hasPosition(bytes.subarray(start)));
  const isDescribed = indexOfBytes(bytes, xmpPosition, 0, bytes.length) >= 0;
  const place: readonly HiddenThing[] = [{ kind: "location", place: "", count: 1 }];
  const hidden = place.filter(() => isPlaced || isDescribed);
  return { format: "picture", parts: [], hidden, files: [], troubles: [] };
};

/** Where what a camera notes begins: CIPA DC-008 (Exif), 4.7.2, PNG eXIf, WebP "EXIF". */
function tiffStarts(bytes: Uint8Array): readonly number[] {
  if (isTiff(bytes, 0)) {
    return [0];
  }
  const head = latin1(bytes, 0, 12);
  if (head.startsWith("\x89PNG")) {
    return pngStarts(bytes);
  }
  const marked = indexOfBytes(bytes, exifMark, 0, bytes.length);
  const starts = (marked >= 0 && [marked + exifMark.length]) || [];
  if (/^RIFF[^]{4}WEBP/.test(head)) {
    const chunk = indexOfBytes(bytes, codesOf("EXIF"), 12, bytes.length);
    return [...starts, chunk + 8];
  }
  return starts;
}

function isTiff(bytes: Uint8Array, at: number): boolean {
  const order = latin1(bytes, at, at + 4);
  return order === "II*\0" || order === "MM\0*";
}

/** Chunk by chunk: PNG, 5.3. */
function pngStarts(bytes: Uint8Array): readonly number[] {
  for (let at = 8; at < bytes.length;) {
    const length = ((byteAt(bytes, at) << 24) | (byteAt(bytes, at + 1) << 16)) >>> 0;
    const low = (byteAt(bytes, at + 2) << 8) | byteAt(bytes, at + 3);
    if (latin1(bytes, at + 4, at + 8) === "eXIf") {
      return [at + 8];
    }
    at += 12 + length + low;
  }
  return [];
}
