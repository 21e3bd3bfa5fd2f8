import { byteAt, u16, u32 } from "../bytes/binary";
import { inCodePage } from "../bytes/code-pages";
import { utf16 } from "../bytes/text";
import { utf8 } from "../bytes/utf8";

/** The texts of a property set by the numbers of their properties. [MS-OLEPS] 2.21. */
export type TextProperties = ReadonlyMap<number, string>;

/** More than any program writes, and few enough to go through whatever they say. */
const mostProperties = 1000;

const codePageProperty = 1;

/** Of the streams that begin with U+0005 the first set. Users' own properties are in the second. */
export function textProperties(bytes: Uint8Array): TextProperties {
  const start = u32(bytes, 44);
  const count = Math.min(mostProperties, u32(bytes, start + 4));
  const places = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const at = start + 8 + 8 * index;
    places.set(u32(bytes, at), start + u32(bytes, at + 4));
  }
  const codePage = u16(bytes, (places.get(codePageProperty) || bytes.length) + 4);
  const texts = new Map<number, string>();
  places.forEach((at, property) => {
    const [text = ""] = textAt(bytes, at, codePage).split("\0");
    if (text.trim() !== "") {
      texts.set(property, text.trim());
    }
  });
  return texts;
}

/** [MS-OLEPS] 2.15: VT_LPSTR and VT_LPWSTR. */
function textAt(bytes: Uint8Array, at: number, codePage: number): string {
  const type = byteAt(bytes, at);
  const start = at + 8;
  const length = u32(bytes, at + 4);
  if (type === 0x1f || (type === 0x1e && codePage === 1200)) {
    return utf16(bytes, start, start + length * (1 + Number(type === 0x1f)));
  }
  if (type !== 0x1e) {
    return "";
  }
  const end = Math.min(bytes.length, start + length);
  return ((codePage === 65001 && utf8) || inCodePage)(bytes, start, end, codePage);
}
