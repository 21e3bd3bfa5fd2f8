import { windows1252 } from "../../bytes/text";

const every = Uint8Array.from(Array(256).keys());
const windows = windows1252(every, 0, 256);

/** From 0x80 on. ISO 32000-1, annex D.2. */
const mac =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰" +
  "ÂÊÁËÈÍÎÏÌÓÔ\ufffdÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/** From 0xA1 on, spaces where there is nothing. */
const standard =
  "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß    ";

const tables: Readonly<Record<string, string>> = {
  MacRomanEncoding: windows.slice(0, 128) + mac,
  StandardEncoding: windows.slice(0, 161).replace("'", "’").replace("`", "‘") + standard,
};

/** The 256 characters of an encoding. Where it has no known name, those of Windows: the most are. */
export function encodingOf(name: string): string {
  return tables[name] || windows;
}
