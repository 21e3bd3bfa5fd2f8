import type { Confidence, Detector } from "../detector";
import { classNames } from "./classes";

/** As `Detector.begins` names them, each at its place. */
const leads = "d0+12345C";
const nexts = "a1$";

/** Numbers of more digits are walked over. */
export const mostDigits = 32;

/** What the walk needs of a detector. All have the same fields, which is twice as fast to read. */
export interface Try {
  readonly detector: Detector;
  readonly pattern: RegExp;
  readonly check: (text: string, start: number, end: number) => Confidence | 0;
  readonly isOnly: boolean;
}

/** Which detectors to try at a number, by `placeOf`. */
export type Plan = readonly (readonly Try[] | undefined)[];

/** Lays out once where each detector is tried, so that the walk asks a table and no pattern. */
export function planFor(detectors: readonly Detector[]): Plan {
  const plan = new Array<Try[] | undefined>(placeOf(leads.length, 0, 0, 0)).fill(undefined);
  for (const detector of detectors) {
    const { begins, pattern, alone, check = () => alone, isOnly = false } = detector;
    const one = { detector, pattern, check, isOnly };
    begins.split("|").forEach((beginning) => addTo(plan, beginning, one));
  }
  return plan;
}

function addTo(plan: (Try[] | undefined)[], beginning: string, one: Try): void {
  const [some = "", digits = "", then = classNames, next = nexts] = beginning.split(":");
  const [least = 0, most = least] = digits.split("-").map(Number);
  const kinds = Array.from(then, (name) => classNames.indexOf(name));
  const signs = Array.from(next, (sign) => nexts.indexOf(sign));
  for (const lead of Array.from(some, (name) => leads.indexOf(name))) {
    for (let count = least; count <= most; count += 1) {
      for (const kind of kinds) {
        for (const sign of signs) {
          const place = placeOf(lead, count, kind, sign);
          const tries = plan[place] || [];
          tries.push(one);
          plan[place] = tries;
        }
      }
    }
  }
}

/**
 * @param lead its place in the list of leads
 * @param kind class of the character behind so many digits
 * @param next the place in their list of what follows that character
 */
export function placeOf(lead: number, digits: number, kind: number, next: number): number {
  return ((lead * (mostDigits + 1) + digits) * classNames.length + kind) * nexts.length + next;
}
