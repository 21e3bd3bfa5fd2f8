import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A browser page bundles these folders, so they can lean on nothing that only Node has. */
const folders = ["mailbox", "mailbox/answers", "xdm"] as const;

test.each(folders)("%s imports nothing from outside mailbox and xdm", (folder) => {
  const directory = join(__dirname, folder);
  const imported = readdirSync(directory)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(directory, name), "utf8"))
    .flatMap((source) => [...source.matchAll(/ from "([^"]+)"/g)])
    .map((match) => relative(__dirname, join(directory, match[1] ?? "")));
  expect(imported.filter((path) => !/^(mailbox|xdm)\//.test(path))).toEqual([]);
});
