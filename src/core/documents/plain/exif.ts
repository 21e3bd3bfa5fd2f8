import { byteAt } from "../bytes/binary";

/** Tags of Exif: CIPA DC-008, 4.6.3 and 4.6.6. */
const gpsDirectory = 0x8825;
const latitude = 2;
const longitude = 4;

/** Three fractions: degrees, minutes, seconds. */
const fractions = 5;

/** Whether what a camera notes names a position. TIFF 6.0, section 2; `bytes` begin with its head. */
export function hasPosition(bytes: Uint8Array): boolean {
  const read = reader(bytes);
  const [gps] = entriesAt(read, read(4, 4)).filter(({ tag }) => tag === gpsDirectory);
  if (gps === undefined) {
    return false;
  }
  const entries = entriesAt(read, read(gps.at + 8, 4));
  return [latitude, longitude].every((wanted) =>
    entries.some((entry) => entry.tag === wanted && isGiven(read, entry)),
  );
}

/** The number of so many bytes at an offset, in the byte order of the file. */
type Read = (at: number, length: number) => number;

function reader(bytes: Uint8Array): Read {
  const isLowFirst = byteAt(bytes, 0) === 0x49;
  return (at, length) => {
    let value = 0;
    for (let index = 0; index < length; index += 1) {
      const offset = index + Number(isLowFirst) * (length - 1 - 2 * index);
      value = value * 256 + byteAt(bytes, at + offset);
    }
    return value;
  };
}

interface Entry {
  readonly tag: number;
  readonly at: number;
}

/** A directory has at most some hundred entries; a damaged one says it has more. */
const mostEntries = 512;

function entriesAt(read: Read, at: number): readonly Entry[] {
  const count = Math.min(mostEntries, (at > 0 && read(at, 2)) || 0);
  return Array.from({ length: count }, (_, index) => {
    const entry = at + 2 + 12 * index;
    return { tag: read(entry, 2), at: entry };
  });
}

/** Cameras without a fix leave the fields empty: nothing over nothing, or nothing over one. */
function isGiven(read: Read, { at }: Entry): boolean {
  const values = read(at + 8, 4);
  return (
    read(at + 2, 2) === fractions &&
    [0, 8, 16].some((offset) => read(values + offset, 4) > 0 && read(values + offset + 4, 4) > 0)
  );
}
