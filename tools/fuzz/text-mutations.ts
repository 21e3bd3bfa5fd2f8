import { type Dice, oneOf } from "./dice";
import { type Mutation, repeated } from "./repeated";

/** Numbers at the edges of what fits somewhere, and what is no number. */
const numbers = ["0", "-1", "1", "65535", "65536", "1048577", "2147483648", "4294967295"].concat([
  "99999999999999999999",
  "1e308",
  "NaN",
  "",
  "-0.0001",
  "XFD1048576",
  "0x10",
]);

/** What means something in one of the formats: opened, closed, escaped, referred to. */
const words = ["<", ">", "/>", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&#x110000;", "&#0;"]
  .concat(["&amp", '"', "'", "(", ")", "<<", ">>", "[", "]", "{", "}", "\\", "\\bin99999 "])
  .concat(["\\u-1?", "endobj", "stream\n", "endstream", " 0 R", "BT ", " Do ", "q ", "%PDF-"])
  .concat(["--one", "=\n", "=?utf-8?B?", "\r\n\r\n", "\t", ",", ";", "\ufeff", "\u2028", "\0"]);

/** Changes that leave a text a text. */
export const textMutations: readonly Mutation[] = [
  function otherNumber(bytes, dice) {
    const [start, end] = run(bytes, dice, isDigit);
    return spliced(bytes, start, end, Buffer.from(oneOf(numbers, dice)));
  },
  function insertWord(bytes, dice) {
    const at = dice(bytes.length);
    return spliced(bytes, at, at, Buffer.from(oneOf(words, dice).repeat(1 + dice(3))));
  },
  function manyWords(bytes, dice) {
    const at = dice(bytes.length);
    return spliced(
      bytes,
      at,
      at,
      Buffer.from(oneOf(words, dice).repeat(oneOf([50, 20_000], dice))),
    );
  },
  function repeatElement(bytes, dice) {
    const [start, end] = element(bytes, dice);
    return repeated(bytes, start, end, dice);
  },
  function removeElement(bytes, dice) {
    const [start, end] = element(bytes, dice);
    return spliced(bytes, start, end, Buffer.alloc(0));
  },
  function moveElement(bytes, dice) {
    const [start, end] = element(bytes, dice);
    const [at] = element(bytes, dice);
    return spliced(bytes, at, at, bytes.subarray(start, end));
  },
  function otherLetters(bytes, dice) {
    const [start, end] = run(bytes, dice, isLetter);
    const [from, to] = run(bytes, dice, isLetter);
    return spliced(bytes, start, end, bytes.subarray(from, to));
  },
];

function spliced(bytes: Buffer, start: number, end: number, between: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), between, bytes.subarray(end)]);
}

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** The next stretch of such bytes behind a place; nothing at the end where there is none. */
function run(bytes: Buffer, dice: Dice, isSuch: (byte: number) => boolean): [number, number] {
  let start = dice(bytes.length);
  while (start < bytes.length && !isSuch(bytes[start] ?? 0)) {
    start += 1;
  }
  let end = start;
  while (end < bytes.length && isSuch(bytes[end] ?? 0)) {
    end += 1;
  }
  return [start, end];
}

/** From one mark to one of the next few: tags, groups, names and lines begin with them. */
function element(bytes: Buffer, dice: Dice): readonly [start: number, end: number] {
  const mark = oneOf(["<", "<", "{", "/", "\n", " "], dice);
  const start = Math.max(0, bytes.indexOf(mark, dice(bytes.length)));
  let end = start;
  for (let count = 1 + dice(4); count > 0 && end >= 0; count -= 1) {
    end = bytes.indexOf(mark, end + 1);
  }
  return [start, end < 0 ? bytes.length : end];
}
