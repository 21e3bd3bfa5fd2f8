import type { Mailbox, Recipient } from "../../mail/draft";
import { localPartOf, readLocalPart } from "./local-part";
import type { PersonName } from "./name-form";
import { fullNamesOf, isGivenNameLike, isKnownGivenName, mayBeCalled } from "./nicknames";
import { readDisplayName } from "./person-name";
import { plainLetters } from "../plain-letters";

/** Whether somebody may be called by a name. `unclear`: nothing says who is behind the mailbox. */
export type Bearing = "bears" | "unclear" | "other";

type Bearer = Mailbox & Partial<Pick<Recipient, "isList">>;

/** In `annt` and `tann` a name of three letters can be told. */
const shortestPart = 3;

/** A display name of 255 characters and a local part of 64. */
const maxLength = 319;

/**
 * Whether whoever is behind a mailbox bears a first name, given in plain lower-case letters with what
 * else it was written with. Lenient: any word of the display name or the address, in any familiar form.
 */
export function bearingOf(bearer: Bearer, name: readonly string[]): Bearing {
  const shown = readDisplayName(bearer.displayName);
  const local = readLocalPart(bearer.address);
  if (hasWord(shown, name) || hasWord(local, name)) {
    return "bears";
  }
  const unread =
    ((shown === undefined && bearer.displayName) || "") +
    ((local === undefined && localPartOf(bearer.address)) || "");
  if (isSpeltIn(unread, name)) {
    return "bears";
  }
  if (bearer.isList === true || bearer.domain === undefined) {
    return "unclear";
  }
  if (bearer.displayName.trim() === "") {
    return bearingOfOther(local, name);
  }
  return bearingOfOther(shown, name);
}

function hasWord(read: PersonName | undefined, name: readonly string[]): boolean {
  return (
    read !== undefined && read.words.some((word) => name.some((one) => isGivenNameLike(one, word)))
  );
}

/** In a text that cannot be taken apart, such as `anntaylor`, or `Ann's Custody Team`. */
function isSpeltIn(text: string, name: readonly string[]): boolean {
  const plain = plainLetters(text.slice(0, maxLength));
  return name.some((one) => one.length >= shortestPart && plain.includes(one));
}

/**
 * Nobody is somebody else of whom only a family name is known, whose initial fits, who may be called
 * so, or whose name holds no given name that is known: `Night Watch`, `Blue Dragon`.
 */
function bearingOfOther(read: PersonName | undefined, name: readonly string[]): Bearing {
  if (read === undefined || (read.given === "" && read.initials.length === 0)) {
    return "unclear";
  }
  const given = givenNamesOf(read);
  const [called = ""] = name;
  const isUnclear =
    (given.length === 0 && read.initials.length === 0) ||
    given.some((one) => mayBeCalled(called, one)) ||
    read.initials.some((initial) => initialsOf(name).includes(initial));
  return (isUnclear && "unclear") || "other";
}

/** Those that are known: the given name, or else any word, for it may stand behind: `Xylo Ann`. */
function givenNamesOf({ given, words }: PersonName): readonly string[] {
  return (isKnownGivenName(given) && [given]) || words.filter(isKnownGivenName);
}

function initialsOf(name: readonly string[]): readonly string[] {
  return name.reduce<readonly string[]>(
    (all, one) => all.concat(fullNamesOf(one).map((full) => full.charAt(0))),
    [],
  );
}
