import { codesOf, indexOfBytes, u16, u32 } from "../bytes/binary";
import {
  centralSignature,
  type DirectoryEntry,
  isEncrypted,
  localSignature,
  wideFields,
} from "./directory";
import { entryName } from "./entry-name";

export const localLength = 30;

const descriptorSignature = codesOf("PK\u0007\u0008");

/** The sizes stand behind the entry, and not before it (PKWARE APPNOTE 4.4.4, bit 3). */
const hasDescriptor = 8;

/**
 * The entries by the headers before each of them (PKWARE APPNOTE 4.3.7), at most so many.
 *
 * For an archive whose directory is lost. A file packed in it that is an archive itself may be
 * taken for more entries of this one.
 */
export function readLocalHeaders(bytes: Uint8Array, most: number): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let at = next(bytes, localSignature, 0);
  while (at < bytes.length && entries.length < most) {
    const entry = localEntry(bytes, at);
    entries.push(entry);
    at = next(bytes, localSignature, dataStart(bytes, at) + entry.packedSize);
  }
  return entries;
}

/** Where the data of the entry begins whose local header is there. */
export function dataStart(bytes: Uint8Array, header: number): number {
  return header + localLength + u16(bytes, header + 26) + u16(bytes, header + 28);
}

function localEntry(bytes: Uint8Array, at: number): DirectoryEntry {
  const flags = u16(bytes, at + 6);
  const method = u16(bytes, at + 8);
  const data = dataStart(bytes, at);
  const extra = at + localLength + u16(bytes, at + 26);
  const given = [u32(bytes, at + 22), u32(bytes, at + 18)];
  let [size = 0, packedSize = 0] = wideFields(bytes, given, extra, data);
  if (packedSize === 0 && (flags & hasDescriptor) !== 0) {
    packedSize = Math.max(0, endOfData(bytes, data) - data);
    size = packedSize * 4;
  }
  const name = entryName(bytes, at + localLength, extra, flags);
  return { name, method, size, packedSize, isEncrypted: isEncrypted(flags, method), start: at };
}

function endOfData(bytes: Uint8Array, data: number): number {
  // The next header first: else each entry would be searched to the end of the archive.
  return [localSignature, centralSignature, descriptorSignature].reduce(
    (end, signature) => next(bytes.subarray(0, end), signature, data),
    bytes.length,
  );
}

/** Where these bytes next stand, or the end. */
function next(bytes: Uint8Array, signature: readonly number[], from: number): number {
  const at = indexOfBytes(bytes, signature, from, bytes.length);
  if (at < 0) {
    return bytes.length;
  }
  return at;
}
