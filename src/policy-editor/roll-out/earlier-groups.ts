import type { Day } from "../../core/mail/list-entry";
import type { WrittenGroup } from "../document/policy-json";
import { isLive, lineIndex, placedLines } from "../lists/line-index";

/** A sender for whom an earlier group speaks, so that this one never does. */
export interface SpokenFor {
  readonly match: string;
  readonly by: number;
}

/** Whom a group names in vain. */
export function spokenForBefore(
  groups: readonly WrittenGroup[],
  at: number,
  today: Day,
): readonly SpokenFor[] {
  const earlier = groups.slice(0, at).map(({ senders }) => {
    const lines = placedLines(senders).filter((line) => line !== undefined && isLive(line, today));
    return lineIndex(lines);
  });
  return placedLines(groups[at]?.senders ?? []).flatMap((line) => {
    const by = earlier.findIndex((index) => line?.keys.within.some((key) => index.has(key)));
    return line === undefined || by < 0 ? [] : [{ match: line.entry.match, by }];
  });
}
