import { latin1 } from "../../bytes/text";
import { get, type PdfFile, resolve, streamBytes } from "../file/pdf-file";
import { isStream, listIn, nameIn, numberIn, type PdfValue, textIn } from "../file/values";
import { encodingOf } from "./encodings";
import { textOfGlyph } from "./glyph-names";
import { readToUnicode, type ToUnicode } from "./to-unicode";
import { compositeWidths, fontName, likelyWidth, simpleWidths, type Widths } from "./widths";

export interface Glyph {
  /** Empty where nobody can tell. */
  readonly text: string;
  /** In parts of the font size. */
  readonly width: number;
}

/** What the codes of a shown text stand for. */
export interface Font {
  readonly codeBytes: number;
  readonly glyph: (code: number) => Glyph;
}

export function readFont(file: PdfFile, font: PdfValue): Font {
  const stream = get(file, font, "ToUnicode");
  const toUnicode = (isStream(stream) && readToUnicode(streamBytes(file, stream))) || undefined;
  const plain =
    (nameIn(get(file, font, "Subtype")) === "Type0" && compositeFont(file, font, toUnicode)) ||
    simpleFont(file, font);
  return {
    codeBytes: plain.codeBytes,
    glyph: remembering((code) => {
      const told = (toUnicode && toUnicode.textOf(code)) || plain.textOf(code);
      const text = told.replace(/[\0-\x08\x0e-\x1f]/g, "").replace(/\s/g, " ");
      return { text, width: plain.widths(code) || likelyWidth(fontName(file, font), text) };
    }),
  };
}

interface PlainFont {
  readonly codeBytes: number;
  readonly textOf: (code: number) => string;
  readonly widths: Widths;
}

function remembering(make: (code: number) => Glyph): (code: number) => Glyph {
  const made: Glyph[] = [];
  return (code) => {
    const glyph = made[code] || make(code);
    made[code] = glyph;
    return glyph;
  };
}

/** Codes of two bytes but where the font says another thing. ISO 32000-1, 9.7. */
function compositeFont(file: PdfFile, font: PdfValue, toUnicode: ToUnicode | undefined): PlainFont {
  const encoding = get(file, font, "Encoding");
  const descendant = get(file, font, "DescendantFonts", 0);
  const isUnicode =
    /UCS2|UTF16/.test(nameIn(encoding)) ||
    nameIn(get(file, font, "ToUnicode")).startsWith("Identity") ||
    isStream(get(file, descendant, "CIDToGIDMap"));
  const isAsciiOrdered = /Japan|GB|CNS|Korea/.test(
    textIn(get(file, descendant, "CIDSystemInfo", "Ordering")),
  );
  const isIdentity = nameIn(encoding).startsWith("Identity");
  return {
    codeBytes: (!isIdentity && toUnicode && toUnicode.codeBytes) || 2,
    textOf: (code) => {
      if (isUnicode) {
        return String.fromCharCode(code);
      }
      return (isAsciiOrdered && code < 96 && String.fromCharCode(code + 31)) || "";
    },
    widths: compositeWidths(file, descendant),
  };
}

/** Codes of one byte. ISO 32000-1, 9.6.6. */
function simpleFont(file: PdfFile, font: PdfValue): PlainFont {
  const encoding = get(file, font, "Encoding");
  const isNamed = nameIn(encoding) !== "";
  const base = encodingOf(nameIn(encoding) || nameIn(get(file, encoding, "BaseEncoding")));
  const named = (!isNamed && builtIn(file, font)) || new Map<number, string>();
  let code = 0;
  listIn(get(file, encoding, "Differences")).forEach((one) => {
    const difference = resolve(file, one);
    if (typeof difference === "number") {
      code = difference;
    } else {
      named.set(code, textOfGlyph(nameIn(difference)));
      code += 1;
    }
  });
  const isPictures = /Dingbats|Wingdings/.test(fontName(file, font));
  return {
    codeBytes: 1,
    textOf: (one) => (!isPictures && (named.get(one) || base.charAt(one))) || "",
    widths: simpleWidths(file, font),
  };
}

/** An embedded Type 1 font has its encoding in plain text: `dup 65 /A put`. */
function builtIn(file: PdfFile, font: PdfValue): Map<number, string> {
  const stream = get(file, font, "FontDescriptor", "FontFile");
  const named = new Map<number, string>();
  if (isStream(stream)) {
    const bytes = streamBytes(file, stream);
    const head = latin1(bytes, 0, numberIn(get(file, stream, "Length1"), 8192));
    head.replace(/dup\s+(\d{1,3})\s*\/(\S+)\s+put/g, (all, code: string, name: string) => {
      named.set(Number(code), textOfGlyph(name));
      return all;
    });
  }
  return named;
}
