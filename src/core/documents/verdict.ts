import type { PeopleTold } from "../content/personal-details";
import type { Handling } from "../content/words/handling";
import type { Level } from "../content/words/level";
import type { Format, HiddenKind, Trouble } from "./document";

/** Something that a file hides. The how-manieth it is in the verdict, it is among `hiddenIn`. */
export interface HiddenCount {
  readonly kind: HiddenKind;
  /** As `HiddenThing` counts. */
  readonly count: number;
}

/** The gravest protective marking in a file. */
export interface FileMarking {
  readonly level: Level;
  readonly handling: Handling | undefined;
  /** An old one and no more, which is an everyday word. */
  readonly isEveryday: boolean;
}

/**
 * What was made of one file. Counts and kinds only, so that it can be kept beside a draft without
 * keeping anything that stands in the file.
 */
export interface FileVerdict {
  readonly format: Format;
  readonly people: PeopleTold;
  /** Of the people those whom only hidden parts tell of. */
  readonly hiddenPeople: number;
  /** Rows of its sheets that hold something. 0 where it has no sheets. */
  readonly rowsSeen: number;
  readonly rowsInAll: number;
  readonly hidden: readonly HiddenCount[];
  readonly marking: FileMarking | undefined;
  /** Each once. Empty where all of it was read. */
  readonly troubles: readonly Trouble[];
  /** There is more in it than was searched: what was counted is the least there is. */
  readonly isCut: boolean;
  /** Tells it from another file. Absent where it was not read. */
  readonly print?: string;
}

/** Nothing is told of nobody. */
export const nobody: PeopleTold = {
  count: 0,
  tier: "contact",
  topics: [],
  kinds: {},
  bulk: [],
  secrets: 0,
};

/** Of a file of which nothing was read; without a trouble, because nothing in it was to be read. */
export function unreadVerdict(...troubles: readonly Trouble[]): FileVerdict {
  return {
    format: "unknown",
    people: nobody,
    hiddenPeople: 0,
    rowsSeen: 0,
    rowsInAll: 0,
    hidden: [],
    marking: undefined,
    troubles,
    isCut: false,
  };
}
