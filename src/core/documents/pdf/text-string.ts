import { codesOf } from "../bytes/binary";
import { utf16 } from "../bytes/text";
import { utf8 } from "../bytes/utf8";
import { type PdfValue, textIn } from "./file/values";

/** What PDFDocEncoding has where Latin-1 has control characters, from 0x80 on. ISO 32000-1, annex D. */
const signs = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€";

/** A text for people, as in properties and comments. ISO 32000-1, 7.9.2.2. */
export function textString(value: PdfValue): string {
  const raw = textIn(value);
  const bytes = Uint8Array.from(codesOf(raw));
  if (raw.startsWith("þÿ")) {
    return utf16(bytes, 2, bytes.length, "high-first");
  }
  if (raw.startsWith("ÿþ")) {
    return utf16(bytes, 2, bytes.length);
  }
  if (raw.startsWith("ï»¿")) {
    return utf8(bytes, 3, bytes.length);
  }
  return raw.replace(/[\x80-\xa0]/g, (one) => signs.charAt(one.charCodeAt(0) - 0x80));
}
