import type { Beginning, Detector, Lead } from "../detector";
import { classCount, classNames } from "./classes";

const leads: readonly Lead[] = ["digit", "zero", "plus", 1, 2, 3, 4, 5, "capitals"];

/** Numbers of more digits are walked over. */
export const mostDigits = 20;

/** Which detectors to try at a number, by `placeOf`. */
export type Plan = readonly (readonly Detector[] | undefined)[];

/** Lays out once where each detector is tried, so that the walk asks a table and no pattern. */
export function planFor(detectors: readonly Detector[]): Plan {
  const plan = new Array<Detector[] | undefined>(placeOf(leads.length, 0)).fill(undefined);
  for (const detector of detectors) {
    detector.begins.forEach((beginning) => addTo(plan, beginning, detector));
  }
  return plan;
}

function addTo(plan: (Detector[] | undefined)[], beginning: Beginning, detector: Detector): void {
  const { leads: some, digits, then = classNames } = beginning;
  const [least, most] = digits;
  for (const lead of some) {
    for (let count = least; count <= most; count += 1) {
      for (const name of then) {
        const shape = count * classCount + classNames.indexOf(name);
        const place = placeOf(leads.indexOf(lead), shape);
        plan[place] = (plan[place] || []).concat(detector);
      }
    }
  }
}

/** @param shape so many digits, times `classCount`, and the class of what follows them */
export function placeOf(lead: number, shape: number): number {
  return lead * (mostDigits + 1) * classCount + shape;
}
