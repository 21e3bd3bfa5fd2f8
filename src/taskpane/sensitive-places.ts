import type { IdentifierKind } from "../core/content/detector";
import type { DetailRange } from "../core/content/personal-details";
import { bodyText } from "../core/content/body-text";
import type { Draft } from "../core/mail/draft";
import { masked } from "./masked";
import { shownText } from "./shown-text";

/** One place of a personal detail, fit to be shown. */
export interface SensitivePlace {
  readonly kind: IdentifierKind;
  readonly masked: string;
  /** Counted from 1. Absent for the subject. */
  readonly line: number | undefined;
}

/** Looks the evidence up in the draft it came from. No value leaves here but masked. */
export function sensitivePlaces(
  ranges: readonly DetailRange[],
  draft: Draft,
): readonly SensitivePlace[] {
  const body = bodyText(draft);
  const lineAt = lineFinder(body);
  return ranges.map(({ part, kind, start, end }) => {
    const text = part === "subject" ? draft.subject : body;
    const line = part === "subject" ? undefined : lineAt(start);
    return { kind, masked: masked(kind, shownText(text.slice(start, end))), line };
  });
}

/** Finds the line of an offset by halving: a list of 10,000 people asks 30,000 times. */
function lineFinder(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
