import type { Io } from "./io";

/** What makes a folder a tool's and not a person's: nobody publishes it on purpose. */
const passedOver = new Set([".git", "node_modules"]);

/** The files at a path: itself, or all in the folder and the folders in it, in order of their names. */
export async function filesUnder(path: string, io: Io): Promise<readonly string[]> {
  const entries = await io.listFolder(path);
  if (entries === undefined) {
    return [path];
  }
  const lists: (readonly string[])[] = [];
  for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = `${path.replace(/[/\\]+$/, "")}/${name}`;
    if (kind === "file") lists.push([inside]);
    else if (kind === "folder" && !passedOver.has(name)) lists.push(await filesUnder(inside, io));
  }
  return lists.flat();
}
