import { builtInWriting, type Writing, writingOf } from "../compound/xls/format-codes";
import { numberText } from "../compound/xls/number-text";
import type { PartBytes } from "./part-bytes";
import { xmlScanner } from "../xml/scanner";

/** The numbers of a workbook's cells as its sheets show them, near enough. */
export interface NumberFormats {
  /** `written` is the number as the file has it, `style` the cell format that the cell names. */
  readonly shown: (written: string, style: number) => string;
}

/** ECMA-376 part 1, 18.8.10 and 18.8.30. */
export function numberFormats(styles: PartBytes, isFrom1904: boolean): NumberFormats {
  const { codes, ofCells } = formatsIn(styles.upTo(Infinity).bytes);
  const known = new Map<number, Writing>();
  const writingFor = (format: number): Writing => {
    const code = codes.get(format);
    const writing = (code !== undefined && writingOf(code)) || builtInWriting(format);
    known.set(format, writing);
    return writing;
  };
  return {
    shown: (written, style) => {
      const { [style]: format = 0 } = ofCells;
      const writing = known.get(format) || writingFor(format);
      const value = Number(written);
      if (writing === "plain" || !(value >= 0)) {
        return written;
      }
      if (typeof writing === "number") {
        return "0".repeat(Math.max(0, writing - written.length)) + written;
      }
      return numberText(value, writing, isFrom1904);
    },
  };
}

interface Formats {
  /** By their numbers. */
  readonly codes: ReadonlyMap<number, string>;
  /** The number of the format, by the number of the cell format. */
  readonly ofCells: readonly number[];
}

/** Excel has no more: they are 16 bits. */
const mostFormats = 65536;

function formatsIn(styles: Uint8Array): Formats {
  const codes = new Map<number, string>();
  const ofCells: number[] = [];
  const scanner = xmlScanner(styles);
  let isOfCells = false;
  while (ofCells.length + codes.size < mostFormats && scanner.next()) {
    const { kind, name } = scanner;
    if (kind === "text") {
      continue;
    }
    if (name === "cellXfs") {
      isOfCells = kind === "open";
    } else if (name === "numFmt" && kind !== "close") {
      codes.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") || "");
    } else if (isOfCells && name === "xf" && kind !== "close") {
      ofCells.push(Number(scanner.attribute("numFmtId") || ""));
    }
  }
  return { codes, ofCells };
}
