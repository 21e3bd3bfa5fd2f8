/**
 * The text without those of these characters that it ends with. A pattern such as `x+$` takes square
 * time where many of them stand in the middle.
 */
export function withoutLast(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end);
}
