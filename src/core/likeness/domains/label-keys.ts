import { hashOf } from "./end-hashes";
import { add, joined, keyOf, labelled, whole } from "./key-buffer";
import { shortestInside } from "./relabelled";
import { labelEnd } from "./slip-keys";

/** The sum of its labels, which stands for them in any order; and without each but the first. */
export function addLabels(text: string, start: number): void {
  let sum = 0;
  for (let from = start; from <= text.length; from = labelEnd(text, from) + 1) {
    sum = (sum + keyOf(hashOf(from, labelEnd(text, from)), labelled)) | 0;
  }
  add(sum, labelled);
  let from = labelEnd(text, start) + 1;
  while (from <= text.length) {
    const to = labelEnd(text, from);
    add((sum - keyOf(hashOf(from, to), labelled)) | 0, labelled);
    from = to + 1;
  }
}

/** What it begins with, up to each dot: another's domain may be buried there. */
export function addStarts(text: string, start: number): void {
  let dot = text.indexOf(".", labelEnd(text, start) + 1);
  while (dot >= 0) {
    add(hashOf(start, dot), whole);
    dot = text.indexOf(".", dot + 1);
  }
}

/**
 * Without dots and hyphens, from each character on that leaves so many: `fakepolice.uk` ends in what
 * `police.uk` is without its dot.
 */
export function addJoinedEnds(text: string): void {
  let hash = 0;
  let characters = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code !== dotCode && code !== hyphenCode) {
      hash = joinedStep(hash, code);
      characters += 1;
      if (characters >= shortestInside) {
        add(hash, joined);
      }
    }
  }
}

/** The same of a whole domain or of its stem, once. */
export function addJoined(text: string, kind: number): void {
  let hash = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code !== dotCode && code !== hyphenCode) {
      hash = joinedStep(hash, code);
    }
  }
  add(hash, kind);
}

const dotCode = 46;
const hyphenCode = 45;

function joinedStep(hash: number, code: number): number {
  return (Math.imul(hash, 0x01000193) + code) | 0;
}
