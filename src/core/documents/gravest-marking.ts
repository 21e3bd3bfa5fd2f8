import { isAbove } from "../content/words/level";
import { type FoundMarking, markingsIn } from "../content/words/markings";
import type { DocumentPart } from "./document";
import type { FileMarking } from "./verdict";

/** How many characters of a part may hold its marking: it stands at the top and at the foot. */
const edge = 20_000;

/** How many parts are looked at even if reading the file took all its time: some 5 ms each, at worst. */
const firstParts = 20;

/** The gravest protective marking in the parts of a file, as far as there is time. */
export function gravestMarking(
  parts: readonly DocumentPart[],
  hasTime: () => boolean,
): FileMarking | undefined {
  let gravest: FoundMarking | undefined;
  for (let at = 0; at < parts.length && (at < firstParts || hasTime()); at += 1) {
    const { text = "" } = parts[at] || {};
    for (const one of markingsIn(text.slice(0, edge))) {
      if (gravest === undefined || isAbove(one.level, gravest.level)) {
        gravest = one;
      }
    }
  }
  if (gravest === undefined) {
    return undefined;
  }
  const { level, handling, isEveryday } = gravest;
  return { level, handling, isEveryday };
}
