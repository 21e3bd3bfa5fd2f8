import { Bench } from "tinybench";

/** Does the work once. What it returns is of no interest, but keeps it from being left out. */
export type Work = () => unknown;

/**
 * Milliseconds for each, side by side. The least of three medians: another program that takes the
 * processor for a while makes one of them longer, and never shorter.
 */
export async function timesOf(...works: readonly Work[]): Promise<readonly number[]> {
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < 3; round += 1) {
    rounds.push(await mediansOf(works));
  }
  return works.map((_, place) => Math.min(...rounds.map((times) => times[place] ?? NaN)));
}

async function mediansOf(works: readonly Work[]): Promise<readonly number[]> {
  const bench = new Bench({ time: 150, warmupTime: 50, iterations: 5, warmupIterations: 1 });
  works.forEach((work, at) => bench.add(String(at), work));
  await bench.run();
  return bench.tasks.map(({ result }) => {
    if ("error" in result) throw result.error;
    return "latency" in result ? result.latency.p50 : NaN;
  });
}

/** Milliseconds for one that may take very long: the least of three. */
export function timeOfSlow(work: Work): number {
  const times = [0, 0, 0].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

export const megabyte = 1_000_000;

/** Megabytes in a second, of characters and not of bytes. */
export function speed(text: string, milliseconds: number): number {
  return text.length / megabyte / (milliseconds / 1000);
}

/** A figure, and whether it is as good as it must be. */
export function holds(figure: number, relation: ">=" | "<=", limit: number): string {
  const isGood = relation === ">=" ? figure >= limit : figure <= limit;
  return `${figure.toFixed(2)} ${isGood ? "holds" : "MISSED"} (${relation} ${limit})`;
}
