import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { format, resolveConfig } from "prettier";

import { missedLists } from "./corpus/recall";
import { type Comparison, compare, type CorpusRecord, measureCorpus } from "./corpus/record";
import { markdownOf, otherRulesOf } from "./corpus/tables";

const recordFile = "bench/corpus.json";
const readmeFile = "README.md";
const place = /<!-- corpus -->[\s\S]*<!-- \/corpus -->/;

/**
 * Says how often the engine asks on ordinary mail, and how much it finds of lists. `--check` fails
 * where that is worse than the record, and `--write` makes it the record. To learn from: `--missed
 * sentences` prints lists of a layout that were not counted rightly, `--asked` names the mails in which
 * somebody was counted.
 */
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    asked: { type: "boolean", default: false },
    missed: { type: "string" },
  },
});

async function main(): Promise<void> {
  if (values.missed !== undefined) {
    missedLists(values.missed, 20).forEach(say);
    return;
  }
  const measured = await measureCorpus((mail) => values.asked && say(mail));
  say(markdownOf(measured));
  say(otherRulesOf(measured));
  if (values.write) {
    await write(measured);
  }
  if (values.check) {
    await check(measured);
  }
}

async function write(measured: CorpusRecord): Promise<void> {
  writeFileSync(recordFile, await formatted(recordFile, JSON.stringify(measured)));
  writeFileSync(readmeFile, await readmeWith(measured));
  say(`Written: ${recordFile} and ${readmeFile}.`);
}

async function check(measured: CorpusRecord): Promise<void> {
  const recorded = JSON.parse(readFileSync(recordFile, "utf8")) as CorpusRecord;
  const comparison = compare(recorded, measured);
  sayHow(comparison);
  if ((await readmeWith(recorded)) !== readFileSync(readmeFile, "utf8")) {
    throw new Error(`${readmeFile} does not show ${recordFile}: npm run corpus -- --write`);
  }
  if (comparison.worse.length > 0) {
    throw new Error("It finds less, or asks more often, than the record says.");
  }
}

function sayHow({ worse, better }: Comparison): void {
  worse.forEach((line) => say(`worse: ${line}`));
  better.forEach((line) => say(`better: ${line}`));
  if (better.length > 0 && worse.length === 0) {
    say("To hold what was won: npm run corpus -- --write");
  }
}

async function readmeWith(record: CorpusRecord): Promise<string> {
  const between = `<!-- corpus -->\n\n${markdownOf(record)}\n\n<!-- /corpus -->`;
  const readme = readFileSync(readmeFile, "utf8");
  if (!place.test(readme)) throw new Error(`${readmeFile} has no place for the table.`);
  return formatted(
    readmeFile,
    readme.replace(place, () => between),
  );
}

async function formatted(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
