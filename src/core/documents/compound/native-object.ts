import { u16, u32 } from "../bytes/binary";
import { windows1252 } from "../bytes/text";

/** A file as it was dropped into a document. */
export interface NativeObject {
  /** Empty where it has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What is in a stream `Ole10Native`: the data of an object, [MS-OLEDS] 2.3.6, which of files that
 * Windows' Packager wrapped begins with their names.
 */
export function nativeObject(stream: Uint8Array): NativeObject {
  const nameEnd = behindZero(stream, 6);
  // Behind the name its path, four bytes, and the path of a copy with its length before it.
  const copyAt = behindZero(stream, nameEnd) + 4;
  const dataAt = copyAt + 4 + u32(stream, copyAt) + 4;
  const length = u32(stream, dataAt - 4);
  if (u16(stream, 4) === 2 && length > 0 && dataAt + length <= stream.length) {
    const bytes = stream.subarray(dataAt, dataAt + length);
    return { name: windows1252(stream, 6, nameEnd - 1), bytes };
  }
  return { name: "", bytes: stream.subarray(4) };
}

function behindZero(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(0, from);
  return (at >= 0 && at + 1) || bytes.length;
}
