/** ASCII only, as are all identifiers once their text is folded. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32; // Lower case, for letters.
  return code >= 97 && code <= 122;
}

export function isLetterOrDigit(text: string, at: number): boolean {
  return isDigit(text, at) || isLetter(text, at);
}

/** The digits between two offsets, without what separates them. */
export function digitsIn(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\D/g, "");
}

/** Matches `pattern`, which is sticky, at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
