import { codesOf } from "../../bytes/binary";
import { utf16 } from "../../bytes/text";
import { readValue } from "../file/read-value";
import { type CodeRange, rangeFinder } from "./ranges";
import { isList, type PdfValue, textIn } from "../file/values";

/** What codes mean, as a font says in a CMap. ISO 32000-1, 9.10.3. */
export interface ToUnicode {
  /** How many bytes each code takes; 0 where it is not said. */
  readonly codeBytes: number;
  /** Undefined where it is not said. */
  readonly textOf: (code: number) => string | undefined;
}

interface Range extends CodeRange {
  readonly texts: PdfValue;
}

export function readToUnicode(bytes: Uint8Array): ToUnicode {
  const ranges: Range[] = [];
  const single = new Map<number, string>();
  const cursor = { bytes, at: 0 };
  let operands: PdfValue[] = [];
  let codeBytes = 0;
  for (let value = readValue(cursor); value !== ""; value = readValue(cursor)) {
    if (value === "endcodespacerange") {
      codeBytes = textIn(operands[0]).length;
    } else if (value === "endbfchar") {
      inGroups(operands, 2, ([code, text]) => single.set(numberOf(code), unicode(text)));
    } else if (value === "endbfrange") {
      inGroups(operands, 3, ([from, to, texts]) => {
        ranges.push({ from: numberOf(from), to: numberOf(to), texts });
      });
    }
    operands.push(value);
    if (typeof value === "string" && /^(?:begin|end)/.test(value)) {
      operands = [];
    }
  }
  const rangeOf = rangeFinder(ranges);
  return {
    codeBytes,
    textOf(code): string | undefined {
      const range = rangeOf(code);
      return single.get(code) || (range && textInRange(range, code));
    },
  };
}

function inGroups(
  operands: readonly PdfValue[],
  size: number,
  take: (group: readonly PdfValue[]) => void,
): void {
  for (let at = 0; at + size <= operands.length; at += size) {
    take(operands.slice(at, at + size));
  }
}

function numberOf(text: PdfValue): number {
  return codesOf(textIn(text)).reduce((number, byte) => number * 256 + byte, 0);
}

/** In bytes: ISO 32000-1, 9.10.3 has it so. */
const longestText = 512;

function unicode(value: PdfValue): string {
  const bytes = Uint8Array.from(codesOf(textIn(value).slice(0, longestText)));
  return utf16(bytes, 0, bytes.length, "high-first");
}

/** Either a text for each code, or the text of the first, whose last character counts up. */
function textInRange({ from, texts }: Range, code: number): string {
  if (isList(texts)) {
    return unicode(texts[code - from]);
  }
  const first = unicode(texts);
  const last = first.length - 1;
  return first.slice(0, last) + String.fromCharCode(first.charCodeAt(last) + code - from);
}
