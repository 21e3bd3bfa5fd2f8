import { byteAt, codesOf, u32 } from "../../bytes/binary";

/** [MS-OXRTFCP] 2.1.2.1: what messages in rich text begin with, so that it need not be packed. */
const known = codesOf(
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern " +
    "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0" +
    "\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx",
);

/** [MS-OXRTFCP] 2.1.3.1: "MELA", not packed. */
const plain = 0x414c454d;

const headLength = 16;

/** [MS-OXRTFCP] 2.1.3.1.5: how far back a repetition may lie, and how many bytes it may be. */
const reach = 0x0fff;
const longest = 17;

/** Unpacks the rich text of a message, at most so many bytes of it. */
export function unpackedRichText(packed: Uint8Array, most: number): Uint8Array {
  const size = Math.min(u32(packed, 4), most, packed.length * longest);
  if (u32(packed, 8) === plain) {
    return packed.subarray(headLength, headLength + size);
  }
  const text = new Uint8Array(known.length + size + longest);
  text.set(known);
  const end = unpack(packed, text, known.length + size);
  return text.subarray(known.length, end);
}

/** Each bit of a byte tells, lowest first, whether one of the next things is a repetition. */
function unpack(packed: Uint8Array, text: Uint8Array, end: number): number {
  let to = known.length;
  let bits = 1;
  for (let at = headLength; at < packed.length && to < end; bits >>= 1) {
    if (bits === 1) {
      bits = byteAt(packed, at) | 0x100;
      at += 1;
    }
    if ((bits & 1) === 0) {
      text[to] = byteAt(packed, at);
      to += 1;
      at += 1;
    } else {
      // The place is one in a ring, of which the known text is the beginning.
      const code = (byteAt(packed, at) << 8) | byteAt(packed, at + 1);
      const back = (to - (code >> 4)) & reach;
      if (back === 0) {
        break;
      }
      to = repeat(text, to, back, (code & 15) + 2);
      at += 2;
    }
  }
  return Math.min(to, end);
}

function repeat(text: Uint8Array, to: number, back: number, length: number): number {
  for (let at = to; at < to + length; at += 1) {
    text[at] = byteAt(text, at - back);
  }
  return to + length;
}
