import { get, type PdfFile } from "../file/pdf-file";
import { type CodeRange, rangeFinder } from "./ranges";
import { isList, nameIn, numberIn, listIn, type PdfValue } from "../file/values";

/** How wide the glyph of a code is, in parts of the font size; undefined where it is not said. */
export type Widths = (code: number) => number | undefined;

/** ISO 32000-1, 9.6.2.1 and 9.6.5: in thousandths, but for fonts whose glyphs are drawn by the file. */
export function simpleWidths(file: PdfFile, font: PdfValue): Widths {
  const widths = listIn(get(file, font, "Widths"));
  const first = numberIn(get(file, font, "FirstChar"));
  const missing = numberIn(get(file, font, "FontDescriptor", "MissingWidth"));
  const unit = numberIn(get(file, font, "FontMatrix", 0), 0.001);
  return (code) => {
    const width = numberIn(get(file, widths, code - first), missing);
    return (width > 0 && width * unit) || undefined;
  };
}

/** ISO 32000-1, 9.7.4.3: `c [w1 w2]` for codes that follow one another, `c1 c2 w` for equal ones. */
export function compositeWidths(file: PdfFile, font: PdfValue): Widths {
  const list = listIn(get(file, font, "W"));
  const usual = numberIn(get(file, font, "DW"), 1000);
  const single = new Map<number, number>();
  const equal: (CodeRange & { readonly width: number })[] = [];
  for (let at = 0; at < list.length;) {
    const from = numberIn(get(file, list, at));
    const next = get(file, list, at + 1);
    if (isList(next)) {
      next.forEach((width, index) => single.set(from + index, numberIn(width, usual)));
      at += 2;
    } else {
      equal.push({ from, to: numberIn(next), width: numberIn(get(file, list, at + 2), usual) });
      at += 3;
    }
  }
  const rangeOf = rangeFinder(equal);
  return (code) => {
    const range = rangeOf(code);
    return (single.get(code) || (range && range.width) || usual) / 1000;
  };
}

/** For the fonts that every reader has, whose widths files may leave out: about those of Helvetica. */
export function likelyWidth(font: string, text: string): number {
  if (font.includes("Courier")) {
    return 0.6;
  }
  if (/^[fijlrtI.,:;'|!()[\] ]/.test(text)) {
    return 0.28;
  }
  return 0.53 + 0.14 * Number(/^[A-Z]/.test(text)) + 0.3 * Number(/^[mwMW@%]/.test(text));
}

/** Used where the name of a font tells more than what is said about it. */
export function fontName(file: PdfFile, font: PdfValue): string {
  return nameIn(get(file, font, "BaseFont"));
}
