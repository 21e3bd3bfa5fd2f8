import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** FlexConfirmMail's dialog, in kB gzipped: the figure that the budget goes by. It is not built here. */
const flexConfirmMail = 129;

const officeFolder = "node_modules/@microsoft/office-js/dist";

/** What a web server sends of a file, in kB. */
function gzipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}

function built(name: string): number {
  const file = readdirSync("dist").find((one) => one.startsWith(`${name}.`) && one.endsWith(".js"));
  if (file === undefined) throw new Error(`dist holds no ${name}: run "npm run build" first.`);
  return gzipped(`dist/${file}`);
}

/** What the pane weighs: the script that draws it, and everything else that travels. */
export function printSizes(): void {
  const parts = ["taskpane", "checking", "words-en", "load-problem"].map(built);
  const [draws, checks, words] = parts;
  const own = parts.reduce((sum, part) => sum + part, 0);
  const office = ["office.js", "outlook-web-16.01.js", "en-us/outlook_strings.js"];
  const microsofts = office.reduce((sum, file) => sum + gzipped(`${officeFolder}/${file}`), 0);
  console.log("What the pane weighs, in kB gzipped:");
  console.table([
    row("the pane's script: React, Fluent, what it draws", draws),
    row("FlexConfirmMail's dialog, for comparison", flexConfirmMail),
    row("beside it, at once: the check", checks),
    row("beside it, at once: the words of one language (English)", words),
    row("all of ours that travels before the first finding", own),
    row("later, where a held mail is acknowledged", built("acknowledge-form")),
    row("later, where files are attached", built("file-readers")),
    row("Microsoft's office.js and what it loads, for every add-in", microsofts),
  ]);
}

function row(what: string, kB: number | undefined) {
  return { what, kB: kB?.toFixed(1) };
}
