/**
 * The text without those of this character that it ends with. A pattern such as `x+$` takes square
 * time where many of them stand in the middle.
 */
export function withoutLast(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === character) {
    end -= 1;
  }
  return text.slice(0, end);
}
