import type { Mailbox } from "../../mail/draft";
import { localPartOf } from "./local-part";
import { formsOf } from "./nicknames";
import { plainLetters } from "../plain-letters";

/** Who is behind a mailbox, as its display name and its address say. */
export type NamedMailbox = Pick<Mailbox, "displayName" | "address">;

/**
 * What can be compared of a mailbox before its name is read, which takes far longer. Two people who are
 * alike share a word, so most pairs of a long list need no more than this.
 */
export interface MailboxWords extends NamedMailbox {
  /** Of display name and local part, in plain lower-case letters, without hyphens and apostrophes. */
  readonly words: readonly string[];
  /** The letters of the local part: `anntaylor` of `Ann.Taylor2`. */
  readonly letters: string;
  /** The local part is one word, in which more than one name may hide. */
  readonly isOpaque: boolean;
}

/** Longer than a display name can be. */
const maxText = 255;

/** The shortest name that is looked for in `anntaylor`. */
const shortestPart = 3;

const insideName = /['’‘`-]/g;
const separator = /[._-]/;
const latinWords = /[a-z]+/g;
const noLetters = /[^a-z]+/g;

export function wordsOf({ displayName, address }: NamedMailbox): MailboxWords {
  const local = plainLetters(localPartOf(address));
  const text = `${plainLetters(displayName.slice(0, maxText))} ${local}`;
  const whole = (text.search(insideName) >= 0 && text.replace(insideName, "")) || text;
  const words = whole.match(latinWords) || [];
  const letters = local.replace(noLetters, "");
  return { displayName, address, words, letters, isOpaque: !separator.test(local) };
}

/** Those of `ones` who may be alike any of the others: they share a word, in one of its forms. */
export function sharingWords<One extends MailboxWords>(
  ones: readonly One[],
  others: readonly MailboxWords[],
): readonly One[] {
  const shared = new Set<string>();
  for (const other of others) {
    other.words.concat(partsOf(other)).forEach((word) => {
      formsOf(word).forEach((form) => shared.add(form));
    });
  }
  const isShared = (word: string) => shared.has(word);
  return ones.filter((one) => one.words.some(isShared) || partsOf(one).some(isShared));
}

/** The beginnings and endings of an opaque local part. */
function partsOf({ letters, isOpaque }: MailboxWords): readonly string[] {
  const parts: string[] = [];
  if (isOpaque) {
    for (let at = 1; at < letters.length; at += 1) {
      parts.push(letters.slice(0, at), letters.slice(at));
    }
  }
  return parts.filter(({ length }) => length >= shortestPart);
}
