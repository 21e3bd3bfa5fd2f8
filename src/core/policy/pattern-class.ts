/** What stands in a class. Not `[\d-x]`, which only browsers need compile: ECMA-262, annex B. */
const member = /\\[dDsSwW](?!-[^\]])|(\\\W|[^\\\]])(?:-(\\\W|[^\\\]]))?/y;

/**
 * The offset behind a class of characters, such as `[A-Z/]`. 0 where none begins, it is empty or not
 * closed, or holds a range such as `9-0`, which does not compile.
 */
export function endOfClass(text: string, start: number): number {
  if (text.charAt(start) !== "[") {
    return 0;
  }
  const first = start + 1 + Number(text.charAt(start + 1) === "^");
  let at = first;
  member.lastIndex = at;
  for (let match = member.exec(text); match !== null; match = member.exec(text)) {
    const [, low = "", high = low] = match;
    if (high.slice(-1) < low.slice(-1)) {
      return 0;
    }
    at = member.lastIndex;
  }
  return Number(at > first && text.charAt(at) === "]") && at + 1;
}
