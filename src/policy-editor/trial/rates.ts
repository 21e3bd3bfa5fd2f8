import type { RuleId } from "../../core/rules";
import { exactInterval } from "./exact-interval";
import type { Verdict } from "./judge-mail";

/** How often something was so, and what that may mean for a thousand mails. */
export interface Rate {
  readonly hits: number;
  readonly perThousand: number;
  /** In 95 of 100 cases the true number of a thousand is between these. */
  readonly least: number;
  readonly most: number;
}

export interface Rates {
  /** Mails that could be read. */
  readonly mails: number;
  readonly unreadable: number;
  /** Mails that were stopped for any reason. */
  readonly interrupted: Rate;
  /** Rules that stopped a mail, most often first. */
  readonly byRule: readonly { readonly rule: RuleId; readonly rate: Rate }[];
}

/** Where a rate stands to the ceiling: few mails prove little. */
export type Standing = "below" | "perhaps-below" | "perhaps-above" | "above";

export function ratesOf(verdicts: readonly Verdict[]): Rates {
  const read = verdicts.filter(({ decision }) => decision !== undefined);
  const rate = (hits: number) => rateOf(hits, read.length);
  const stops = (rule: RuleId) =>
    read.filter(({ asked }) => asked.some((one) => one.interrupts && one.rule === rule)).length;
  return {
    mails: read.length,
    unreadable: verdicts.length - read.length,
    interrupted: rate(read.filter(({ decision }) => decision !== "send").length),
    byRule: Array.from(new Set(read.flatMap(({ asked }) => asked.map(({ rule }) => rule))))
      .map((rule) => ({ rule, hits: stops(rule) }))
      .filter(({ hits }) => hits > 0)
      .sort((one, other) => other.hits - one.hits)
      .map(({ rule, hits }) => ({ rule, rate: rate(hits) })),
  };
}

function rateOf(hits: number, mails: number): Rate {
  if (mails === 0) {
    return { hits, perThousand: 0, least: 0, most: 1000 };
  }
  const [least, most] = exactInterval(hits, mails).map((share) => Math.round(share * 1000));
  return {
    hits,
    perThousand: Math.round((hits / mails) * 1000),
    least: least ?? 0,
    most: most ?? 1000,
  };
}

export function standingOf({ perThousand, least, most }: Rate, ceiling: number): Standing {
  if (perThousand > ceiling) {
    return least > ceiling ? "above" : "perhaps-above";
  }
  return most > ceiling ? "perhaps-below" : "below";
}
