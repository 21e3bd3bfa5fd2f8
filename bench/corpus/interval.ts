import { installed } from "../installed";

/** The probability below which a beta variable stays with this chance. */
type BetaQuantile = (chance: number, alpha: number, beta: number) => number;

/** Least and greatest share. */
export type Interval = readonly [least: number, most: number];

/** Exact binomial interval of 95 %, after Clopper and Pearson (Biometrika 26, 1934). */
export function exactInterval(hits: number, tries: number): Interval {
  const quantile = installed("@stdlib/stats-base-dists-beta-quantile") as BetaQuantile;
  return [
    hits === 0 ? 0 : quantile(0.025, hits, tries - hits + 1),
    hits === tries ? 1 : quantile(0.975, hits + 1, tries - hits),
  ];
}
