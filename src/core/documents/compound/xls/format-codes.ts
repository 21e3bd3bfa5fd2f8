import type { NumberKind } from "./number-text";

/** How a number is written: as what, or with zeros before it up to so many digits. */
export type Writing = NumberKind | number;

/** ECMA-376 part 1, 18.8.30: below 164 the numbers of formats mean something by themselves. */
export function builtInWriting(format: number): Writing {
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

/** In characters: Excel takes no more. */
const longestCode = 255;

/** By the code of a format, as `dd\ mmm yyyy`: its first section counts. */
export function writingOf(formatCode: string): Writing {
  const [code = ""] = formatCode.slice(0, longestCode).replace(literal, "").split(";");
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
