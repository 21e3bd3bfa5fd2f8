import type { RtfPlace } from "./rtf-words";

/** What is so until a group ends. */
export interface RtfGroup {
  place: RtfPlace;
  /** Where text goes of a group that is there twice, in Unicode and not: RTF 1.9.1, `\upr`. */
  twice: RtfPlace | undefined;
  /** The group has begun with `\*`: who does not know it leaves it out. */
  isOptional: boolean;
  /** Nothing of it has been read: a word may still tell what kind of group it is. */
  isFresh: boolean;
  /** It is this group that said where its text goes, by this word. Empty: one around it said it. */
  word: string;
  page: number;
  /** How many characters stand behind one in Unicode for those who do not read it. */
  spares: number;
  isHidden: boolean;
  isDeleted: boolean;
  isInserted: boolean;
  isInTable: boolean;
}

/** Deeper groups are read as if they were their outer one. */
const deepest = 500;

/** The groups that are open, the outermost first. */
export interface RtfGroups {
  readonly now: () => RtfGroup;
  readonly open: () => void;
  readonly close: () => void;
}

export function rtfGroups(): RtfGroups {
  const outer: RtfGroup[] = [];
  let beyond = 0;
  let group: RtfGroup = {
    place: "text",
    twice: undefined,
    isOptional: false,
    isFresh: true,
    word: "",
    page: 1252,
    spares: 1,
    isHidden: false,
    isDeleted: false,
    isInserted: false,
    isInTable: false,
  };
  return {
    now: () => group,
    open() {
      if (outer.length >= deepest) {
        beyond += 1;
        return;
      }
      outer.push(group);
      group = Object.assign({}, group, { isFresh: true, isOptional: false, word: "" });
    },
    close() {
      if (beyond > 0) {
        beyond -= 1;
        return;
      }
      group = outer.pop() || group;
    },
  };
}
