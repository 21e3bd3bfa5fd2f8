/**
 * Whether something begins its cell or its line: before it, and perhaps a space, stands a delimiter.
 * Then no words right before it can say what it is, and there is no need to search for them.
 */
export function beginsCell(text: string, start: number): boolean {
  let at = start - 1;
  if (text.charCodeAt(at) === 32) {
    at -= 1;
  }
  const code = text.charCodeAt(at);
  return !(code > 32) || code === 44 || code === 59 || code === 124;
}
