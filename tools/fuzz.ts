import { Command } from "commander";

import type { ReadDocument } from "../src/core/documents/document";
import { widestLimits } from "../src/core/documents/limits";
import { readerFor } from "../src/core/documents/file-readers";
import type { Reading } from "../src/core/documents/reading";
import { kindOf } from "../src/core/documents/recognise";
import { diceFor, mutated } from "./fuzz/mutations";
import { samplesIn } from "./fuzz/samples";

/** Any damaged file is to be read, or given up, within so many milliseconds. */
const longest = 1000;

interface Options {
  readonly seed: string;
  readonly runs: string;
  readonly index?: string;
  readonly format?: string;
  readonly samples: string;
}

/** Damages sound files in ways that a seed decides, and reads them. Run again with it, it does the same. */
function main({ seed, runs, index, format, samples }: Options): void {
  const chosen = samplesIn(samples.split(",")).filter((one) => !format || one.format === format);
  const first = Number(index ?? 0);
  const end = index === undefined ? Number(runs) : first + 1;
  let failures = 0;
  process.stdout.write(`Seed ${seed}, ${end - first} runs, ${chosen.length} samples.\n`);
  for (let run = first; run < end && chosen.length > 0; run += 1) {
    const dice = diceFor(Number(seed) * 1_000_003 + run);
    const sample = chosen[dice(chosen.length)];
    const failure = sample && failureOf(new Uint8Array(mutated(sample.bytes, dice)));
    if (failure !== undefined) {
      failures += 1;
      const only = format ? ` --format ${format}` : "";
      process.stdout.write(`${failure}: ${sample?.name} (--seed ${seed} --index ${run}${only})\n`);
    }
  }
  process.stdout.write(`${failures} failed.\n`);
  process.exitCode = Number(failures > 0 || chosen.length === 0);
}

/** What went wrong in reading; nothing where all went well, however little could be read. */
function failureOf(bytes: Uint8Array): string | undefined {
  const start = performance.now();
  try {
    const document = readUnguarded(bytes, widestLimits.depth, { bytes: 0, entries: 0 });
    const took = performance.now() - start;
    if (took > longest) {
      return `Took ${Math.round(took)} ms`;
    }
    return isSilent(document) ? "Silently nothing" : undefined;
  } catch (failure) {
    return `Threw ${String(failure)}`;
  }
}

/** As `readFile` does, but for its last resort: what a reader throws is to be seen here. */
function readUnguarded(bytes: Uint8Array, depth: number, used: Reading["used"]): ReadDocument {
  const tooDeep = { format: "unknown", parts: [], hidden: [], files: [], troubles: ["too-deep"] };
  const reading: Reading = {
    limits: widestLimits,
    used,
    depth,
    inside: (name, inner) => ({
      name,
      document: depth > 0 ? readUnguarded(inner, depth - 1, used) : (tooDeep as ReadDocument),
    }),
  };
  return readerFor(kindOf(bytes), bytes, reading).read(bytes, reading);
}

/** A file that nothing was found in and nothing was said of, though it is of no kind we know. */
function isSilent({ format, parts, files, hidden, troubles }: ReadDocument): boolean {
  return format === "unknown" && [parts, files, hidden, troubles].every((list) => !list.length);
}

const command = new Command()
  .option("--seed <number>", "what decides all changes", String(Date.now() % 1_000_000))
  .option("--runs <number>", "how many files to damage and read", "1000")
  .option("--index <number>", "only this run")
  .option("--format <ending>", "only samples of this format, such as xlsx")
  .option("--samples <folders>", "sound files to damage", "test/core/documents/fixtures");

main(command.parse().opts());
