import { byteAt } from "../bytes/binary";

/** What stands in a file in Rich Text Format, in its order. RTF specification 1.9.1, "Contents". */
export interface RtfEvents {
  readonly open: () => void;
  readonly close: () => void;
  /** A control word, or a control symbol such as `~`; of `'` the value is that of its byte. */
  readonly control: (word: string, value: number | undefined) => void;
  /** Bytes of text, on one line. */
  readonly text: (start: number, end: number) => void;
}

/** How often the clock is asked. */
const someTokens = 0x4000;

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Longer words are none. */
const longestWord = 32;

/** Goes through a file once. False where time was over before its end. */
export function walkRtf(bytes: Uint8Array, events: RtfEvents, hasTime: () => boolean): boolean {
  let at = 0;
  for (let count = 1; at < bytes.length; count += 1) {
    if (count % someTokens === 0 && !hasTime()) {
      return false;
    }
    const first = byteAt(bytes, at);
    if (first === backslash) {
      at = readControl(bytes, at + 1, events);
    } else if (first === openBrace || first === closeBrace) {
      ((first === openBrace && events.open) || events.close)();
      at += 1;
    } else {
      const end = endOfText(bytes, at);
      if (end > at) {
        events.text(at, end);
      }
      at = Math.max(end, at + 1);
    }
  }
  return true;
}

/** Line ends are no text: they only divide it. */
function endOfText(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] || 0;
    const isMark = byte === backslash || byte === openBrace || byte === closeBrace;
    if (isMark || byte === 10 || byte === 13 || byte === 0) {
      return at;
    }
  }
  return bytes.length;
}

function readControl(bytes: Uint8Array, at: number, events: RtfEvents): number {
  const first = byteAt(bytes, at);
  if (isLetter(first)) {
    return readWord(bytes, at, events);
  }
  if (first === backslash || first === openBrace || first === closeBrace) {
    events.text(at, at + 1);
    return at + 1;
  }
  const symbol = String.fromCharCode(first);
  if (symbol === "'") {
    const hex = parseInt(String.fromCharCode(byteAt(bytes, at + 1), byteAt(bytes, at + 2)), 16);
    events.control(symbol, hex || undefined);
    return at + 3;
  }
  events.control(symbol, undefined);
  return at + 1;
}

function readWord(bytes: Uint8Array, start: number, events: RtfEvents): number {
  let at = start;
  let word = "";
  while (isLetter(bytes[at] || 0) && at - start < longestWord) {
    word += String.fromCharCode(bytes[at] || 0);
    at += 1;
  }
  const isNegative = byteAt(bytes, at) === 0x2d;
  at += Number(isNegative);
  const digits = at;
  let value = 0;
  while (isDigit(bytes[at] || 0) && at - digits < 10) {
    value = value * 10 + (bytes[at] || 0) - 0x30;
    at += 1;
  }
  const given = (at > digits && { value: value * (1 - 2 * Number(isNegative)) }) || undefined;
  at += Number(byteAt(bytes, at) === 0x20);
  if (word === "bin") {
    return at + Math.max(0, value); // So many bytes that are no text at all.
  }
  events.control(word, given && given.value);
  return at;
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
