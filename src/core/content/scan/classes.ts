/** Classes of characters as `Beginning.then` names them, each at its place; behind them, digits. */
export const classNames = " a/-.,$";
export const classCount = classNames.length;

const spaceClass = 0;
export const letterClass = 1;
export const digitClass = classCount;
const otherClass = classCount - 1;

/** The class of each character of ASCII. */
const classes = new Uint8Array(128);

for (let code = 0; code < classes.length; code += 1) {
  classes[code] = classOf(String.fromCharCode(code));
}

function classOf(character: string): number {
  if (/[a-z]/i.test(character)) {
    return letterClass;
  }
  if (/\d/.test(character)) {
    return digitClass;
  }
  if (/\s/.test(character)) {
    return spaceClass;
  }
  const place = classNames.indexOf(character);
  return (place > 0 && place) || otherClass;
}

/** The class of the character at an offset. What is no ASCII, and the end of the text, is `$`. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return classes[code] || 0;
  }
  return otherClass;
}
