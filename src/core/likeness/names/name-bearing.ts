import type { Recipient } from "../../mail/draft";
import { localPartOf, readLocalPart } from "./local-part";
import type { PersonName } from "./name-form";
import { fullNamesOf, isGivenNameLike } from "./nicknames";
import { readDisplayName } from "./person-name";
import { plainLetters } from "../plain-letters";

/** Whether somebody may be called by a name. `unclear`: nothing says who is behind the mailbox. */
export type Bearing = "bears" | "unclear" | "other";

/** In `annt` and `tann` a name of three letters can be told. */
const shortestPart = 3;

/** A display name of 255 characters and a local part of 64. */
const maxLength = 319;

/**
 * Whether this recipient bears a first name, given in plain lower-case letters with whatever else it
 * was written with. Lenient: any word of the display name or the address, in any familiar form.
 */
export function bearingOf(recipient: Recipient, name: readonly string[]): Bearing {
  const shown = readDisplayName(recipient.displayName);
  const local = readLocalPart(recipient.address);
  if (hasWord(shown, name) || hasWord(local, name)) {
    return "bears";
  }
  const unread =
    ((shown === undefined && recipient.displayName) || "") +
    ((local === undefined && localPartOf(recipient.address)) || "");
  if (isSpeltIn(unread, name)) {
    return "bears";
  }
  if (recipient.isList === true || recipient.domain === undefined) {
    return "unclear";
  }
  if (recipient.displayName.trim() === "") {
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

/** Nobody of whom only a family name is known, or whose initial fits, is somebody else. */
function bearingOfOther(read: PersonName | undefined, name: readonly string[]): Bearing {
  if (read === undefined || (read.given === "" && read.initials.length === 0)) {
    return "unclear";
  }
  const letters = name.reduce<readonly string[]>(
    (all, one) => all.concat(fullNamesOf(one).map((full) => full.charAt(0))),
    [],
  );
  return (read.initials.some((initial) => letters.includes(initial)) && "unclear") || "other";
}
