/** Behind the closing tag of the element whose contents begin there; -1 where it is never closed. */
export function endOfElement(source: string, from: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}(?![a-z0-9])`, "gi");
  let depth = 1;
  tag.lastIndex = from;
  for (let match = tag.exec(source); match !== null; match = tag.exec(source)) {
    depth += 1 - 2 * Number(match[1] === "/");
    if (depth === 0) {
      const end = source.indexOf(">", match.index);
      return (end < 0 && source.length) || end + 1;
    }
  }
  return -1;
}

/** Behind a script or style: nothing in it is a tag, and one that is never closed goes to the end. */
export function endOfRaw(source: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  const match = close.exec(source);
  return (match !== null && match.index) || source.length;
}
