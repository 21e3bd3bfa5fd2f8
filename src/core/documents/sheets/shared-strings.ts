import type { Trouble } from "../document";
import type { Reading } from "../reading";
import type { PartBytes } from "./part-bytes";
import { itemString } from "./cell-strings";
import { isTagAt, longestTag, nextLess, prefixOf } from "./tags";

/** The strings that cells name by number. ECMA-376 part 1, 18.4. */
export interface SharedStrings {
  /** Empty where there is none, or where it lies behind what could be unpacked. */
  readonly at: (index: number) => string;
}

/** So much more is unpacked when a string is asked for that lies behind. */
const step = 512 * 1024;

/** The tag of the list stands within so many bytes, with its prefix. */
const head = 4096;

/**
 * Nothing is unpacked before it is asked for, and no string is decoded that no cell names. What cells
 * name once more counts as unpacked: a long string and many cells make any amount of text.
 */
export function sharedStrings(
  part: PartBytes,
  { limits, used }: Pick<Reading, "limits" | "used">,
  troubles: Trouble[],
): SharedStrings {
  const starts: number[] = [];
  const known: string[] = [];
  let bytes: Uint8Array = new Uint8Array(0);
  let [at, prefix, isWhole] = [0, 0, false];

  function unpackMore(): void {
    const before = bytes.length;
    const unpacked = part.upTo(before + step);
    bytes = unpacked.bytes;
    isWhole = unpacked.isWhole || bytes.length === before;
    prefix = prefixOf(bytes.subarray(0, head), "sst");
  }

  /** They begin in order, so that each is met once. A tag that is cut off waits for the rest. */
  function findUpTo(index: number): void {
    while (starts.length <= index) {
      at = nextLess(bytes, at, bytes.length);
      if (at + longestTag < bytes.length || (isWhole && at < bytes.length)) {
        if (isTagAt(bytes, at + 1 + prefix, "si")) {
          starts.push(at);
        }
        at += 1;
      } else if (isWhole) {
        return;
      } else {
        unpackMore();
      }
    }
  }

  function tooLarge(): string {
    if (!troubles.includes("too-large")) {
      troubles.push("too-large");
    }
    return "";
  }

  return {
    at: (index) => {
      const { [index]: cached } = known;
      if (cached === "") {
        return cached;
      }
      if (cached !== undefined) {
        used.bytes += cached.length;
        return (used.bytes <= limits.totalBytes && cached) || tooLarge();
      }
      // Where the next one begins, this one ends.
      findUpTo(index + 1);
      const { [index]: start, [index + 1]: end = bytes.length } = starts;
      known[index] = (start !== undefined && itemString(bytes, start + 1, end)) || "";
      return known[index] || "";
    },
  };
}
