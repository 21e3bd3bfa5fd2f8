import { bodyText } from "../core/content/body-text";
import type { DetailKind } from "../core/content/detector";
import type { DetailRange, Reason } from "../core/content/personal-details";
import type { Draft } from "../core/mail/draft";
import type { PartOfFile } from "../messages/pane-messages";
import { masked } from "./masked";
import { shownText } from "./shown-text";
import { lineFinder, quoteFinder } from "./text-places";

/** One record of details, fit to be shown. */
export interface SensitivePlace {
  /** The details, in the order in which they stand. */
  readonly masked: readonly string[];
  /** Their kinds, by why they count. */
  readonly kinds: ReadonlyMap<Reason, ReadonlySet<DetailKind>>;
  /** Where the first stands, counted from 1. Absent for the subject, and for where a meeting is. */
  readonly line: number | undefined;
  readonly isInLocation?: boolean;
  readonly isQuoted: boolean;
  /** The part of a file in which it is. Absent for what stands in the message. */
  readonly inFile?: PartOfFile;
}

/** Looks the evidence up in the draft it came from. No value leaves here but masked. */
export function sensitivePlaces(
  ranges: readonly DetailRange[],
  draft: Draft,
): readonly SensitivePlace[] {
  const location = draft.meeting?.location ?? "";
  const texts = { subject: draft.subject, location, body: bodyText(draft) };
  const lineAt = lineFinder(texts.body);
  const isQuotedAt = quoteFinder(texts.body);
  return recordsOf(ranges).map((record) => {
    const [{ part, start }] = record;
    const isInText = part === "body";
    return {
      masked: record.map((one) =>
        masked(one.kind, shownText(texts[one.part].slice(one.start, one.end))),
      ),
      kinds: kindsByReason(record),
      line: isInText ? lineAt(start) : undefined,
      ...(part === "location" && { isInLocation: true }),
      isQuoted: isInText && isQuotedAt(start),
    };
  });
}

type DetailRecord = [DetailRange, ...DetailRange[]];

/** The places of each record, in the order of their first ones. */
function recordsOf(ranges: readonly DetailRange[]): readonly DetailRecord[] {
  const records = new Map<number, DetailRecord>();
  for (const range of ranges) {
    const record = records.get(range.record);
    if (record === undefined) records.set(range.record, [range]);
    else record.push(range);
  }
  return [...records.values()];
}

/** The kinds of these details, by why they count. */
export function kindsByReason(
  record: readonly Pick<DetailRange, "why" | "kind">[],
): ReadonlyMap<Reason, ReadonlySet<DetailKind>> {
  const kinds = new Map<Reason, Set<DetailKind>>();
  for (const { why, kind } of record) {
    const known = kinds.get(why);
    if (known === undefined) kinds.set(why, new Set([kind]));
    else known.add(kind);
  }
  return kinds;
}
