import type { IdentifierKind } from "../core/content/detector";
import { bodyText } from "../core/content/body-text";
import type { Draft } from "../core/mail/draft";
import type { Evidence } from "../core/rules";
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
  { ranges }: Evidence<"sensitive-content">,
  draft: Draft,
): readonly SensitivePlace[] {
  const body = bodyText(draft);
  return ranges.map(({ part, kind, start, end }) => {
    const text = part === "subject" ? draft.subject : body;
    const line = part === "subject" ? undefined : lineAt(body, start);
    return { kind, masked: masked(kind, shownText(text.slice(start, end))), line };
  });
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}
