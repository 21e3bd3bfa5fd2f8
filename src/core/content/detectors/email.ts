import { type Detector, endOfMatch } from "../detector";
import { isLetterOrDigit } from "../characters";

/** Longest local part, RFC 5321 section 4.5.3.1. */
const maxLocal = 64;

/** A domain of up to nine labels and a top level of letters. */
const domain = /(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,9}[a-z]{2,24}/iy;

/**
 * E-mail address. Source: RFC 5321, as far as people write it. The walk reads it outwards from its `@`:
 * the usual single pattern takes polynomial time on text made to hurt it. `user@localhost` and
 * `@handle` are none.
 */
export const email: Detector = {
  kind: "email",
  begins: [],
  pattern: domain,
  alone: 3,
  column: /^e-?mails?(?: address(?:es)?)?$|^e-?bost$/i,
  key: (written) => written.toLowerCase(),
};

/** Where the address around an `@` begins; the place of the `@` itself where there is none. */
export function startOfAddress(text: string, at: number): number {
  let start = at;
  while (at - start < maxLocal && isLocal(text, start - 1)) {
    start -= 1;
  }
  while (start < at && !isLetterOrDigit(text, start)) {
    start += 1; // A quotation mark before it, or the dots that lead to it in a form.
  }
  return start;
}

/** Where it ends, behind its domain, or a number below 0 where there is none. */
export function endOfAddress(text: string, at: number): number {
  return endOfMatch(domain, text, at + 1);
}

/** Letters, digits and `._%+'-`. */
function isLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isLetterOrDigit(text, at) ||
    code === 46 ||
    code === 95 ||
    code === 45 ||
    code === 43 ||
    code === 39 ||
    code === 37
  );
}
