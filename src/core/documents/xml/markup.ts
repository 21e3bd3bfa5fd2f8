import { byteAt, codesOf, indexOfBytes } from "../bytes/binary";
import { code, isQuote } from "./codes";
import { isNameAt } from "./names";

const cdata = "<![CDATA[";
const comment = "<!--";
const cdataEnd = codesOf("]]>");
const commentEnd = codesOf("-->");
const instructionEnd = codesOf("?>");

/** How many bytes stand before what is in a CDATA section. */
export const cdataStart = cdata.length;

export function isCdata(bytes: Uint8Array, at: number): boolean {
  return isNameAt(bytes, at, at + cdata.length, cdata);
}

/** Behind the `<!…` or `<?…` that stands there; the end of the bytes where it is never closed. */
export function behindMarkup(bytes: Uint8Array, at: number): number {
  if (byteAt(bytes, at + 1) === code.question) {
    return behind(bytes, instructionEnd, at + 2);
  }
  if (isNameAt(bytes, at, at + comment.length, comment)) {
    return behind(bytes, commentEnd, at + comment.length);
  }
  if (isCdata(bytes, at)) {
    return behind(bytes, cdataEnd, at + cdata.length);
  }
  return behindDoctype(bytes, at);
}

function behind(bytes: Uint8Array, mark: readonly number[], from: number): number {
  const at = indexOfBytes(bytes, mark, from, bytes.length);
  if (at < 0) {
    return bytes.length + mark.length;
  }
  return at + mark.length;
}

/** A DOCTYPE may hold declarations, and these quotes and comments. */
function behindDoctype(bytes: Uint8Array, from: number): number {
  let depth = 0;
  let at = from;
  while (at < bytes.length) {
    const byte = byteAt(bytes, at);
    if (byte === code.less && isNameAt(bytes, at, at + comment.length, comment)) {
      at = behind(bytes, commentEnd, at) - 1;
    } else if (isQuote(byte)) {
      at = endOfQuote(bytes, at);
    } else {
      depth += Number(byte === code.less) - Number(byte === code.greater);
      if (depth === 0) {
        return at + 1;
      }
    }
    at += 1;
  }
  return at;
}

/** Where the tag ends that begins before `from`, at its `>`; -1 where it does not. */
export function endOfTag(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === code.greater) {
      return at;
    }
    if (isQuote(byte)) {
      at = endOfQuote(bytes, at);
    }
    at += 1;
  }
  return -1;
}

function endOfQuote(bytes: Uint8Array, open: number): number {
  const close = bytes.indexOf(byteAt(bytes, open), open + 1);
  return (close < 0 && bytes.length) || close;
}
