/** How light a colour is of one, three or four numbers: grey, red-green-blue, or inks. 0 is black. */
export function lightOf(parts: readonly number[], isInk: boolean): number {
  const [first = 0, second = 0, third = 0, black = 0] = parts;
  const mixed = 0.3 * first + 0.59 * second + 0.11 * third;
  switch (parts.length) {
    case 1:
      return (isInk && 1 - first) || Number(!isInk) * first || 0;
    case 3:
      return mixed;
    case 4:
      return Math.max(0, 1 - mixed - black);
  }
  return NaN;
}
