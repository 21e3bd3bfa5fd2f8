import type { Format, ReadDocument, Trouble } from "./document";
import { readerFor } from "./file-readers";
import type { ReadingLimits } from "./limits";
import type { Reading } from "./reading";
import { kindOf } from "./recognise";

/** Reads a file whatever it is. Never throws; what could not be read it says in `troubles`. */
export function readFile(bytes: Uint8Array, limits: ReadingLimits): ReadDocument {
  return readAt(bytes, limits, { bytes: 0, entries: 0 }, limits.depth);
}

function readAt(
  bytes: Uint8Array,
  limits: ReadingLimits,
  used: Reading["used"],
  depth: number,
): ReadDocument {
  const reading: Reading = {
    limits,
    used,
    depth,
    inside: (name, inner) => ({ name, document: readInside(inner, reading) }),
  };
  let format: Format = "unknown";
  // The readers are to throw nothing. Should one do so, the sender learns that this was not read.
  try {
    const reader = readerFor(kindOf(bytes), bytes, reading);
    format = reader.format;
    return reader.read(bytes, reading);
  } catch {
    return unread(format, "damaged");
  }
}

/** A picture holds no files, and so lies never too deep. */
function readInside(bytes: Uint8Array, { limits, used, depth }: Reading): ReadDocument {
  if (!limits.hasTime()) {
    return unread("unknown", "out-of-time");
  }
  if (depth === 0 && kindOf(bytes) !== "picture") {
    return unread("unknown", "too-deep");
  }
  return readAt(bytes, limits, used, Math.max(0, depth - 1));
}

function unread(format: Format, trouble: Trouble): ReadDocument {
  return { format, parts: [], hidden: [], files: [], troubles: [trouble] };
}
