import { decodeEntities } from "../../content/html-entities";
import { xmlScanner } from "../xml/scanner";
import { shortText } from "../xml/short-text";
import { behindTag, nextLess, slash } from "./tags";

/** Characters that XML cannot hold: ECMA-376 part 1, 22.9.2.19. */
const escaped = /_x([0-9a-f]{4})_/gi;

/** What stands there as a cell shows it, on one line. */
export function cellString(bytes: Uint8Array, start: number, end: number): string {
  const text = shortText(bytes, start, end);
  if (text.includes("&")) {
    return onOneLine(decodeEntities(text));
  }
  return onOneLine(text);
}

function onOneLine(text: string): string {
  let line = text;
  if (line.includes("_x")) {
    line = line.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  return line.replace(/[\t\r\n]+/g, " ");
}

/**
 * The text of a string item (ECMA-376 part 1, 18.4.8), by where its tag and the next item's begin.
 *
 * Most have one `t` and nothing else. Others have runs, which are joined, and what the text sounds
 * like, which is left out.
 */
export function itemString(bytes: Uint8Array, start: number, end: number): string {
  const from = behindTag(bytes, nextLess(bytes, start, end), end);
  const to = nextLess(bytes, from, end);
  const next = nextLess(bytes, to + 1, end);
  if (bytes[from - 2] !== slash && bytes[to + 1] === slash && bytes[next + 1] === slash) {
    return cellString(bytes, from, to);
  }
  return joinedRuns(bytes.subarray(start - 1, end));
}

function joinedRuns(bytes: Uint8Array): string {
  const scanner = xmlScanner(bytes);
  const pieces: string[] = [];
  let [isSound, isText] = [false, false];
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === "text") {
      if (isText && !isSound) {
        pieces.push(scanner.text());
      }
    } else {
      isText = kind === "open" && name === "t";
      isSound = (name === "rPh" && kind === "open") || (isSound && name !== "rPh");
    }
  }
  return onOneLine(pieces.join(""));
}
