import { latin1 } from "../bytes/text";
import { isUtf8, utf8 } from "../bytes/utf8";

/** What code page 437 has from 0x80 on, which names are in unless flagged (APPNOTE, appendix D). */
const codePage437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
  "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

const isUtf8Flag = 0x800;

/** The name of an entry, with slashes between folders. Many write UTF-8 and do not flag it. */
export function entryName(bytes: Uint8Array, start: number, end: number, flags: number): string {
  const name = bytes.subarray(start, end);
  const written =
    (((flags & isUtf8Flag) !== 0 || isUtf8(name, 0, name.length)) && utf8(name, 0, name.length)) ||
    latin1(name, 0, name.length).replace(/[\x80-\xff]/g, (one) =>
      codePage437.charAt(one.charCodeAt(0) - 0x80),
    );
  return written.replace(/\\/g, "/");
}
