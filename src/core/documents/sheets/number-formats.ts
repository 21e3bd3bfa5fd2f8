import { type NumberKind, numberText } from "../compound/xls/number-text";
import type { PartBytes } from "./part-bytes";
import { xmlScanner } from "../xml/scanner";

/** How a number is written: as what, or with zeros before it up to so many digits. */
type Writing = NumberKind | number;

/** The numbers of a workbook's cells as its sheets show them, near enough. */
export interface NumberFormats {
  /** `written` is the number as the file has it, `style` the cell format that the cell names. */
  readonly shown: (written: string, style: number) => string;
}

/** ECMA-376 part 1, 18.8.10 and 18.8.30. */
export function numberFormats(styles: PartBytes, isFrom1904: boolean): NumberFormats {
  const writings = writingsIn(styles.upTo(Infinity).bytes);
  return {
    shown: (written, style) => {
      const { [style]: writing = "plain" } = writings;
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

/** By the number of the cell format. */
function writingsIn(styles: Uint8Array): readonly Writing[] {
  const formats = new Map<string, Writing>();
  const writings: Writing[] = [];
  const scanner = xmlScanner(styles);
  let isOfCells = false;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === "text") {
      continue;
    }
    if (name === "cellXfs") {
      isOfCells = kind === "open";
    } else if (name === "numFmt" && kind !== "close") {
      const code = scanner.attribute("formatCode") || "";
      formats.set(scanner.attribute("numFmtId") || "", writingOf(code));
    } else if (isOfCells && name === "xf" && kind !== "close") {
      const format = scanner.attribute("numFmtId") || "";
      writings.push(formats.get(format) || builtIn(Number(format)));
    }
  }
  return writings;
}

/** ECMA-376 part 1, 18.8.30: below 164 the numbers mean something by themselves. */
function builtIn(format: number): Writing {
  const within = (first: number, last: number): boolean => format >= first && format <= last;
  if (within(18, 21) || within(45, 47)) {
    return "time";
  }
  return ((within(14, 22) || within(27, 36) || within(50, 58)) && "date") || "plain";
}

/** In quotes, in brackets unless it is elapsed time, or behind an escape: not part of the code. */
const literal = /"[^"]*"?|\[(?![hms]+\])[^\]]*\]?|[\\_*]./gi;

/** Numbers of telephones and of accounts, which are to begin with zeros. */
const padded = /^[0 ()-]+$/;

function writingOf(formatCode: string): Writing {
  const [code = ""] = formatCode.replace(literal, "").split(";");
  const zeros = code.replace(/[^0]/g, "").length;
  if (padded.test(code) && zeros > 4) {
    return zeros;
  }
  if (/general|[#?]|^[^hs]*0/i.test(code)) {
    return "plain";
  }
  if (/[dy]/i.test(code) || /^[^hs]*m[^hs]*$/i.test(code)) {
    return "date";
  }
  return (/[hs]/i.test(code) && "time") || "plain";
}
