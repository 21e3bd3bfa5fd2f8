import type { HiddenKind } from "../core/documents/document";
import type { HiddenData } from "../core/rules/hidden-data";

/** What an alert names at most. */
const most = 3;

/** Of these the places are counted and have names, and not what is in them. */
const placed: ReadonlySet<HiddenKind> = new Set([
  "hidden-sheet",
  "very-hidden-sheet",
  "unlisted-sheet",
  "data-model",
  "hidden-slide",
  "location",
] as const);

/** One kind of thing that a file holds and does not show. */
export interface HiddenOfKind {
  readonly kind: HiddenKind;
  readonly count: number;
  /** The name of one place of it. Empty where none is to be said. */
  readonly place: string;
}

export interface HiddenInFile {
  readonly kinds: readonly HiddenOfKind[];
  /** There are kinds beside these. */
  readonly isMore: boolean;
}

/**
 * The same kind on several places is counted once. What there is of the first has its name.
 *
 * @param placeOf the name of the how-manieth place, empty where there is none, or no room for it
 */
export function hiddenInFile(
  { hidden }: HiddenData,
  placeOf: (at: number) => string,
): HiddenInFile {
  const all = Array.from(new Set(hidden.map(({ kind }) => kind)));
  const kinds = all.slice(0, most).map((kind, at) => {
    const some = hidden.filter((one) => one.kind === kind);
    const isPlaced = placed.has(kind);
    const count = (isPlaced && some.length) || some.reduce((sum, one) => sum + one.count, 0);
    const [place = ""] = some.map((thing) => placeOf(thing.at));
    return { kind, count, place: (isPlaced && (count === 1 || at === 0) && place) || "" };
  });
  return { kinds, isMore: all.length > most };
}
