import type { DetailKind } from "../detector";
import type { Reason } from "../personal-details";

/** A place in a text that tells something of somebody. Offsets are UTF-16, `end` is exclusive. */
export interface Detail {
  readonly kind: DetailKind;
  readonly start: number;
  readonly end: number;
  /** One spelling for all ways of writing it. It is content: it must not leave `core/content`. */
  readonly key: string;
  readonly why: Reason;
}

/** Letters and digits in upper case: how most kinds are spelled. */
export function plainKey(written: string): string {
  return written.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}

/** Where to find somebody, or to reach them: what a signature tells of its writer. */
export function isContact({ kind }: Detail): boolean {
  return kind === "telephone" || kind === "email" || isAddress(kind);
}

export function isAddress(kind: DetailKind): boolean {
  return kind === "postcode" || kind === "street-address";
}

/** Tells one detail from every other. Content, as its key is. */
export function factOf({ kind, key }: Detail): string {
  return `${kind} ${key}`;
}

/** In the order of the text. Most lists already are, and sorting takes memory even for few. */
export function byPlace<One extends Detail>(details: readonly One[]): readonly One[] {
  let from = 0;
  for (const { start } of details) {
    if (start < from) {
      return details.slice().sort((one, other) => one.start - other.start);
    }
    from = start;
  }
  return details;
}

/** The key of a value that is not written as its detector wants it, and counts by its heading alone. */
export function looseKey(written: string): string {
  return `~${plainKey(written)}`;
}
