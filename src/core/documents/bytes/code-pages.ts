import { latin1, windows1252 } from "./text";

/** What Windows writes from 0x80 on in Poland and its neighbours. */
const central =
  "€?‚?„…†‡?‰Š‹ŚŤŽŹ?‘’“”•–—?™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";

/** What Windows writes from 0x80 on in Cyrillic. */
const cyrillic =
  "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—?™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

/** From 0xA0 on, where ISO 8859-2 has another letter than code page 1250 has. */
const iso2: Readonly<Record<string, string>> = {
  ˇ: "Ą",
  Ą: "Ľ",
  "¦": "Ś",
  "©": "Š",
  "«": "Ť",
  "¬": "Ź",
  "®": "Ž",
  "±": "ą",
  µ: "ľ",
  "¶": "ś",
  "·": "ˇ",
  ą: "š",
  "»": "ť",
  Ľ: "ź",
  ľ: "ž",
};

/**
 * Bytes in one of Windows' code pages for Europe: 1250, 1251, or 1252 for every other number; 28592
 * is ISO 8859-2.
 */
export function inCodePage(bytes: Uint8Array, start: number, end: number, page: number): string {
  if (page === 1250) {
    return mapped(bytes, start, end, central);
  }
  if (page === 28592) {
    return inCodePage(bytes, start, end, 1250).replace(
      /[ˇĄ¦©«¬®±µ¶·ą»Ľľ]/g,
      (one) => iso2[one] || one,
    );
  }
  if (page === 1251) {
    return mapped(bytes, start, end, cyrillic);
  }
  return windows1252(bytes, start, end);
}

function mapped(bytes: Uint8Array, start: number, end: number, upper: string): string {
  return latin1(bytes, start, end).replace(/[\x80-\xff]/g, (one) =>
    upper.charAt(one.charCodeAt(0) - 0x80),
  );
}
