import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A built file. The tests of bundles run what is deployed, so it must have been built. */
export function builtFile(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is not there: run "npm run build" first.`);
  return readFileSync(path, "utf8");
}

/** The one built script whose name begins so: `taskpane.1a2b3c4d.js`. */
export function builtScript(name: string): string {
  const files = readdirSync("dist").filter((file) => file.startsWith(name) && file.endsWith(".js"));
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Error(`dist holds ${files.length} of ${name}`);
  return builtFile(`dist/${file}`);
}
