/**
 * A name in a package as all its writers would spell it: with slashes, none of them first, and
 * nothing of `.` and `..`. ECMA-376 part 2, 6.2.2 and annex A.
 */
export function partName(written: string): string {
  const segments: string[] = [];
  for (const segment of written.replace(/\\/g, "/").split("/")) {
    if (segment === "..") {
      segments.pop();
    } else if (segment !== "" && segment !== ".") {
      segments.push(segment);
    }
  }
  return segments
    .join("/")
    .replace(/%[2-7][0-9a-f]/gi, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
}

/** The folder that a part lies in, with a slash behind it. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

/** The part that tells what a part refers to. ECMA-376 part 2, 6.5.2. */
export function relationsPartOf(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}
