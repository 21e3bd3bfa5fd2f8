import { isLetterOrDigit } from "../characters";
import type { Detector } from "../detector";

/** Longest local part and domain, RFC 5321 section 4.5.3.1. */
const maxLocal = 64;
const maxDomain = 253;

const domainPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;

/**
 * E-mail address. Source: RFC 5321, as far as people write it.
 *
 * Read outwards from its `@`, a bounded way: the usual single pattern takes polynomial time on text
 * made to hurt it. `user@localhost` and `@handle` are none.
 */
export const email: Detector = {
  kind: "email",
  begins: "at",
  column: /^e-?mail(?: address)?$|^e-?bost$/i,

  read(text, at) {
    let start = at;
    while (at - start < maxLocal && isLocal(text, start - 1)) {
      start -= 1;
    }
    while (start < at && !isLetterOrDigit(text, start)) {
      start += 1; // A quotation mark before it, or the dots that lead to it in a form.
    }
    let end = at + 1;
    while (end - at <= maxDomain && isDomain(text, end)) {
      end += 1;
    }
    while (end > at && !isLetterOrDigit(text, end - 1)) {
      end -= 1; // The full stop of its sentence.
    }
    if (start === at || !domainPattern.test(text.slice(at + 1, end))) {
      return undefined;
    }
    return { start, end, key: text.slice(start, end).toLowerCase(), isSure: true };
  },

  isNamed: () => true,
};

function isLocal(text: string, at: number): boolean {
  return isLetterOrDigit(text, at) || (at >= 0 && "._%+'-".includes(text.charAt(at)));
}

function isDomain(text: string, at: number): boolean {
  return isLetterOrDigit(text, at) || text.charAt(at) === "." || text.charAt(at) === "-";
}
