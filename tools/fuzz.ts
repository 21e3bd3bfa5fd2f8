import { SingleBar } from "cli-progress";
import { Command } from "commander";

import { diceFor, oneOf } from "./fuzz/dice";
import { mutated } from "./fuzz/mutate";
import { ownSamples, type Sample, samplesIn } from "./fuzz/samples";
import { trialOf } from "./fuzz/trial";

interface Options {
  readonly seed: string;
  readonly runs: string;
  readonly index?: string;
  readonly format?: string;
  readonly samples?: string;
}

/** What was seen so far. */
interface Tally {
  failures: number;
  slowest: { milliseconds: number; of: string };
  /** By how much one file raised the most memory that this program ever held, in KB. */
  largest: { growth: number; of: string };
}

/** Damages sound files in ways that a seed decides, and reads them. Run again with it, it does the same. */
function main(options: Options): void {
  const { seed, format, index } = options;
  const own = ownSamples();
  const formats = [...new Set(own.map((sample) => sample.format))];
  const chosen = formats.filter((one) => format === undefined || format.split(",").includes(one));
  const extra = options.samples ? quickOnes(samplesIn(options.samples, new Set(chosen))) : [];
  const first = Number(index ?? 0);
  const end = index === undefined ? Number(options.runs) : first + 1;
  print(`Seed ${seed}: ${end - first} damaged files of each of ${chosen.join(", ")}.`);
  const tally: Tally = {
    failures: 0,
    slowest: { milliseconds: 0, of: "" },
    largest: { growth: 0, of: "" },
  };
  const bar = process.stderr.isTTY ? new SingleBar({ clearOnComplete: true }) : undefined;
  bar?.start((end - first) * chosen.length, 0);
  for (const one of chosen) {
    const isSuch = (sample: Sample) => sample.format === one;
    for (let run = first; run < end; run += 1) {
      runOnce(seed, run, own.filter(isSuch), extra.filter(isSuch), tally);
      bar?.increment();
    }
  }
  bar?.stop();
  const { failures, slowest, largest } = tally;
  print(`Slowest: ${Math.round(slowest.milliseconds)} ms (${slowest.of}).`);
  print(`Most memory for one file: ${Math.round(largest.growth / 1024)} MB more (${largest.of}).`);
  print(`${failures} failed.`);
  process.exitCode = Number(failures > 0 || chosen.length === 0);
}

/** What takes long when it is sound tells nothing of damage. */
function quickOnes(samples: readonly Sample[]): readonly Sample[] {
  return samples.filter(({ bytes }) => trialOf(new Uint8Array(bytes)).milliseconds < 250);
}

/** Where there are samples from elsewhere, they are damaged as often as our own. */
function runOnce(
  seed: string,
  run: number,
  own: readonly Sample[],
  extra: readonly Sample[],
  tally: Tally,
): void {
  const [{ format } = { format: "" }] = own;
  const dice = diceFor(`${seed} ${format} ${run}`);
  const sample = oneOf(extra.length > 0 && dice(2) === 0 ? extra : own, dice);
  const bytes = new Uint8Array(mutated(sample.bytes, dice));
  const before = process.resourceUsage().maxRSS;
  const { milliseconds, failure } = trialOf(bytes);
  const growth = process.resourceUsage().maxRSS - before;
  const of = `${sample.name}: --seed ${seed} --format ${format} --index ${run}`;
  if (failure !== undefined) {
    tally.failures += 1;
    print(`${failure} (${of})`);
  }
  if (milliseconds > tally.slowest.milliseconds) {
    tally.slowest = { milliseconds, of };
  }
  if (growth > tally.largest.growth) {
    tally.largest = { growth, of };
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const command = new Command()
  .option("--seed <number>", "what decides all changes", String(Date.now() % 1_000_000))
  .option("--runs <number>", "how many files of each format to damage and read", "10000")
  .option("--index <number>", "only this run")
  .option("--format <endings>", "only files of these formats, such as xlsx,pdf")
  .option("--samples <folder>", "sound files to damage besides our own");

main(command.parse().opts());
