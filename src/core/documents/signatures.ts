import { latin1 } from "./bytes/text";
import type { Kind } from "./kind";

/** The bytes that files begin with, as Latin-1; a dot is any byte. */
const signatures: readonly (readonly [kind: Kind, beginnings: readonly string[]])[] = [
  [
    "compound",
    // The workbook streams of Excel 2 to 4 stand for themselves: [MS-XLS] 2.4.21, and older.
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"].concat([
      "\x09\0\x04\0",
      "\x09\x02\x06\0",
      "\x09\x04\x06\0",
      "\x09\x08\x08\0",
    ]),
  ],
  ["zip", ["PK\x03\x04", "PK\x05\x06", "PK00PK", "PK\x07\x08PK"]],
  ["pdf", ["%PDF-"]],
  ["rich-text", ["{\\rt"]],
  ["gzip", ["\x1f\x8b\x08"]],
  [
    "picture",
    ["\xff\xd8\xff", "\x89PNG\r\n", "GIF8", "II*\0", "MM\0*", "RIFF....WEBP", "8BPS\0"].concat(
      ["....ftypheic", "....ftypheix", "....ftypmif1", "....ftypmsf1", "....ftypavif"],
      ["BM....\0\0\0\0....", "\0\0\x01\0.\0", "\xd7\xcd\xc6\x9a", "\0\0\0\x0cjP  ", "II\xbc\x01"],
      ["\x01\0\0\0....................................\x20EMF"],
    ),
  ],
  [
    "closed-archive",
    [
      "7z\xbc\xaf\x27\x1c",
      "Rar!\x1a\x07",
      "\xfd7zXZ\0",
      "BZh91AY&SY",
      "MSCF\0\0\0\0",
      "..-lh.-",
    ].concat(["\x28\xb5\x2f\xfd", "!BDN", "vhdxfile", "\x60\xea", "ITSF\x03\0"]),
  ],
  [
    "unknown",
    [
      "MZ.\0",
      "\x7fELF",
      "ID3\x02",
      "ID3\x03",
      "ID3\x04",
      "OggS\0",
      "RIFF....WAVE",
      "RIFF....AVI ",
    ].concat(["....ftyp", "SQLite format 3\0"]),
  ],
];

/** Where the volume descriptors of a disc begin: ECMA-119, 6.2.1. */
const discAt = 32769;
const tapeAt = 257;

/** The kind that the first bytes of a file tell; nothing for a text, and for what is not known. */
export function kindBySignature(bytes: Uint8Array): Kind | undefined {
  const head = latin1(bytes, 0, 64);
  const found = signatures.find(([, beginnings]) => beginnings.some((one) => begins(head, one)));
  if (found !== undefined) {
    return found[0];
  }
  const isDisc = /^(?:CD001|BEA01)/.test(latin1(bytes, discAt, discAt + 5));
  const isTape = latin1(bytes, tapeAt, tapeAt + 5) === "ustar";
  return ((isDisc || isTape) && "closed-archive") || undefined;
}

function begins(head: string, beginning: string): boolean {
  return Array.from(beginning).every((one, at) => one === "." || one === head.charAt(at));
}
