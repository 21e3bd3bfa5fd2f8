import type { HiddenKind } from "../../src/core/documents/document";
import type { Evidence } from "../../src/core/rules";
import { all } from "./sample-choices";

const hiddenKinds = all<HiddenKind>({
  "hidden-sheet": 0,
  "very-hidden-sheet": 0,
  "unlisted-sheet": 0,
  "hidden-rows": 0,
  "filtered-rows": 0,
  "hidden-columns": 0,
  "pivot-cache": 0,
  "data-model": 0,
  "outside-values": 0,
  "named-ranges": 0,
  comments: 0,
  "embedded-file": 0,
  "deleted-text": 0,
  "inserted-text": 0,
  "hidden-text": 0,
  "hidden-slide": 0,
  notes: 0,
  "covered-text": 0,
  "earlier-revision": 0,
  "names-in-properties": 0,
  location: 0,
});

/** Each kind once and often, with the next ones beside it: one to four of them. */
export function hiddenThings(): Evidence<"hidden-data">["hidden"][] {
  return hiddenKinds.flatMap((_, start) =>
    [1, 2, 4].flatMap((kinds) =>
      [1, 2].map((places) =>
        [...hiddenKinds, ...hiddenKinds]
          .slice(start, start + kinds)
          .flatMap((kind) =>
            Array.from({ length: places }, (_one, at) => ({ kind, count: 1, at })),
          ),
      ),
    ),
  );
}
