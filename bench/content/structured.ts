import { engine } from "./built";
import { flat, type Texts } from "./texts";
import { holds, megabyte, speed, timesOf } from "./timing";

const bare = /[0-9@]/g;

/** As many as the figures of the reference were taken with. */
const manyPatterns = 14;

/** How often a pattern with the flag `g` is in a text. */
export function hitsOf(pattern: RegExp, text: string): number {
  let hits = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    hits += 1;
  }
  return hits;
}

/** The detectors, beside a walk that only stops where they would, and beside a search for each. */
export async function compareDetectors({ ordinary, dense }: Texts): Promise<void> {
  console.log("Detectors, in MB/s: beside a bare walk, and beside a search for each of 14:");
  console.table([
    { text: "ordinary mail", ...(await measured(ordinary, 0.6)) },
    { text: "contact list", ...(await measured(dense, 0.9)) },
  ]);
}

async function measured(whole: string, leastShare: number) {
  const { detectors, planFor, walk } = engine;
  const plan = planFor(detectors);
  const patterns = detectors
    .slice(0, manyPatterns)
    .map(({ pattern: { source, flags } }) => new RegExp(source, flags.replace("y", "g")));
  const text = flat(whole.slice(0, megabyte));
  const [ours = NaN, walked = NaN, each = NaN] = await timesOf(
    () => walk(text, plan),
    () => hitsOf(bare, text),
    () => patterns.map((pattern) => hitsOf(pattern, text)),
  );
  return {
    ours: speed(text, ours).toFixed(0),
    "bare walk": speed(text, walked).toFixed(0),
    "of the walk": holds(walked / ours, ">=", leastShare),
    "14 searches": speed(text, each).toFixed(0),
    "times as fast": holds(each / ours, ">=", 8),
  };
}
