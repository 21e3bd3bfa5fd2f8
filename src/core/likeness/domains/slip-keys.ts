import { hashOf, hashWithout } from "./end-hashes";
import { add, halved, whole } from "./key-buffer";

/**
 * The end as it is, and with one character taken out of a label that is long enough. Of digits only
 * one that has no others: names are numbered on purpose.
 */
export function addSlips(text: string, start: number, shortest: number): void {
  add(hashOf(start, text.length), whole);
  const isNumbered = countDigits(text, start) > 1;
  for (let from = start; from <= text.length; from = labelEnd(text, from) + 1) {
    const to = labelEnd(text, from);
    for (let at = from; at < to && to - from >= shortest; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== text.charCodeAt(at + 1) && !(isNumbered && isDigit(code))) {
        add(hashWithout(start, at, at + 1), whole);
      }
    }
  }
}

function countDigits(text: string, start: number): number {
  let count = 0;
  for (let at = start; at < text.length; at += 1) {
    count += Number(isDigit(text.charCodeAt(at)));
  }
  return count;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Its long labels cut to their first or last four characters, the others whole. */
export function addHalves(text: string, start: number): void {
  let from = start;
  while (from <= text.length) {
    const to = labelEnd(text, from);
    if (to - from >= shortestHalved) {
      add(hashWithout(start, from + 4, to), halved);
      add(hashWithout(start, from, to - 4), halved);
    }
    from = to + 1;
  }
}

/** Two characters fewer than the shortest name in which two slips count. */
const shortestHalved = 10;

/** Where the label that begins here ends. */
export function labelEnd(text: string, from: number): number {
  const dot = text.indexOf(".", from);
  return (dot < 0 && text.length) || dot;
}
