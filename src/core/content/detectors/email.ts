import type { Detector } from "../detector";
import { tableOf, valueOf } from "../scan/classes";
import { heading } from "./naming";

/** Longest local part, RFC 5321 section 4.5.3.1. */
const maxLocal = 64;

/** 1 for `._%+'-`, 2 for letters and digits. */
const local = tableOf((one) => Number(/[\w.%+'-]/.test(one)) + Number(/[a-z\d]/i.test(one)));

const letter = 2;
const dot = 3;

/** 1 for a digit or a hyphen, and letters and the dot between labels. */
const domain = tableOf(
  (one) => Number(/[a-z\d-]/i.test(one)) + Number(/[a-z]/i.test(one)) + dot * Number(one === "."),
);

/**
 * E-mail address. Source: RFC 5321, as far as people write it. The walk reads it outwards from its `@`:
 * the usual single pattern takes polynomial time on text made to hurt it. `user@localhost` and
 * `@handle` are none.
 */
export const email: Detector = {
  kind: "email",
  begins: "",
  pattern: /(?!)/y,
  alone: 3,
  column: heading("e-?mails?(?: address(?:es)?)?|e-?bost"),
  key: (written) => written.toLowerCase(),
};

/** Where the address around an `@` begins; the place of the `@` itself where there is none. */
export function startOfAddress(text: string, at: number): number {
  let start = at;
  let place = at - 1;
  for (let kind = valueOf(local, text.charCodeAt(place), 0); kind > 0 && at - place <= maxLocal;) {
    if (kind > 1) {
      start = place; // A quotation mark before it, or dots that lead to it in a form, are no part of it.
    }
    place -= 1;
    kind = valueOf(local, text.charCodeAt(place), 0);
  }
  return start;
}

/** Where it ends, behind its last label of letters, or a number below 0 where there is none. */
export function endOfAddress(text: string, at: number): number {
  const first = at + 1;
  let end = -1;
  let label = first;
  let isWord = true;
  for (let place = first; ; place += 1) {
    const kind = valueOf(domain, text.charCodeAt(place), 0);
    if (kind !== letter) {
      if (isWord && label > first && place - label > 1) {
        end = place;
      }
      isWord = kind === dot;
      if (kind === 0 || (isWord && (place === label || text.charCodeAt(place - 1) === 45))) {
        return end;
      }
      label = (isWord && place + 1) || label;
    }
  }
}
