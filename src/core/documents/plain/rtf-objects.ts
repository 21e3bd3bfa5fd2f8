import { byteAt, u32 } from "../bytes/binary";
import { latin1 } from "../bytes/text";
import type { FileInside } from "../document";
import type { Reading } from "../reading";
import type { RtfGroup } from "./rtf-group";

/** The files in a file in Rich Text Format, written in hexadecimal. */
export interface RtfObjects {
  readonly add: (start: number, end: number) => void;
  readonly endGroup: (group: RtfGroup) => void;
  readonly read: (reading: Reading) => readonly FileInside[];
}

interface Range {
  readonly start: number;
  end: number;
}

export function rtfObjects(bytes: Uint8Array): RtfObjects {
  const ranges: Range[] = [];
  let open: Range | undefined;
  return {
    add(start, end) {
      if (open === undefined) {
        open = { start, end };
        ranges.push(open);
      }
      open.end = end;
    },
    endGroup({ place, word }) {
      if (place === "object" && word !== "") {
        open = undefined;
      }
    },
    read: (reading) =>
      ranges.map(({ start, end }) => objectIn(bytesOfHex(bytes.subarray(start, end)), reading)),
  };
}

/** The data behind the head of an object: [MS-OLEDS] 2.2.4 and 2.2.5. */
function objectIn(bytes: Uint8Array, reading: Reading): FileInside {
  let at = 8;
  const length = u32(bytes, at);
  const name = latin1(bytes, at + 4, at + 3 + Math.min(length, 64));
  for (let strings = 0; strings < 3; strings += 1) {
    at += 4 + u32(bytes, at);
  }
  const data = bytes.subarray(at + 4, at + 4 + u32(bytes, at));
  if (name === "Package") {
    return packaged(data, reading);
  }
  return reading.inside(name, data);
}

/** Any file at all: its label, its path, the path of a copy, and the file. */
function packaged(data: Uint8Array, reading: Reading): FileInside {
  const label = data.indexOf(0, 2);
  const path = data.indexOf(0, label + 1);
  const copy = path + 9 + u32(data, path + 5);
  const size = u32(data, copy);
  const name = latin1(data, 2, Math.max(2, label));
  return reading.inside(name, data.subarray(copy + 4, copy + 4 + size));
}

const digits = "0123456789abcdef";

/** Two digits are a byte; what stands between them is passed over. */
function bytesOfHex(source: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(source.length >> 1);
  let size = 0;
  let high = -1;
  for (let at = 0; at < source.length; at += 1) {
    const digit = digits.indexOf(String.fromCharCode(byteAt(source, at) | 0x20));
    if (digit >= 0 && high >= 0) {
      bytes[size] = high * 16 + digit;
      size += 1;
      high = -1;
    } else if (digit >= 0) {
      high = digit;
    }
  }
  return bytes.subarray(0, size);
}
