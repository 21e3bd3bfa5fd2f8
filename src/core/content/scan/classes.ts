/** Classes of characters as `Detector.begins` names them, each at its place. */
export const classNames = " -.,/$a";
export const letterClass = classNames.indexOf("a");

/** Behind those of `begins`: digits, and what stands in words of programs and in addresses. */
export const digitClass = classNames.length;
const signClass = digitClass + 1;
const otherClass = classNames.indexOf("$");

/** What a function says of each character of ASCII. */
export function tableOf(value: (character: string) => number): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => value(String.fromCharCode(code)));
}

/** What a table has for a character; `other` for what is no ASCII, and for the end of a text. */
export function valueOf(table: Uint8Array, code: number, other: number): number {
  if (code < table.length) {
    return table[code] || 0;
  }
  return other;
}

const classes = tableOf((character) => {
  const kinds = character.replace(/[a-z]/i, "a").replace(/\s/, " ");
  const place = classNames.indexOf(kinds);
  return (
    (/\d/.test(character) && digitClass) ||
    (/[@_]/.test(character) && signClass) ||
    (place < 0 && otherClass) ||
    place
  );
});

/** The class of a character. */
export function classOf(code: number): number {
  return valueOf(classes, code, otherClass);
}

/** Whether the character at an offset goes on with a word, a number or an address. */
export function isInToken(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) >= letterClass;
}
