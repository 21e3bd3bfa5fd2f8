import { subjectKey } from "../content/subject-key";
import { type Audience, countPeople, outsidersIn, visibleIn } from "../mail/audience";
import type { Draft } from "../mail/draft";
import { type Contacts, isContact, noContacts, withContacts } from "./contacts";
import { type Crowd, crowdOf } from "./crowd";
import { salted, shortDigest } from "./salted";
import { type SentShape, smallestGroup, stillMattering, withShape } from "./sent-shapes";
import type { Digest } from "./sha256";

/**
 * What one mailbox remembers of the mail it sent: salted digests, counts and times.
 *
 * It may be stale, differ between two of Outlook's runtimes, or be gone. So it may add a question and
 * never takes one away.
 */
export interface Memory {
  /** Random, the same for all digests of a mailbox. */
  readonly salt: string;
  /** When the remembering began, in seconds since 1970. */
  readonly since: number;
  readonly contacts: Contacts;
  /** The oldest first. */
  readonly shapes: readonly SentShape[];
  readonly counted: Counted;
}

/** Mails that were checked while Second Look only observed. */
export interface Counted {
  readonly mails: number;
  /** Those of them that it would have asked about, or held. */
  readonly asked: number;
}

export const nothingCounted: Counted = { mails: 0, asked: 0 };

/** A mail at the moment it was judged. */
export interface SentMail {
  readonly draft: Draft;
  readonly audience: Audience;
  /** Since 1970. */
  readonly seconds: number;
  /** The check had no question. If it asked, the sender may have sent the mail or not. */
  readonly isLetThrough: boolean;
  /** It told of people: whoever got it has had such a mail. */
  readonly tellsOfPeople: boolean;
  /** What tells this draft from others, if anything does: the same mail may be sent twice. */
  readonly mark: string | undefined;
  /** Whether it would have been asked about. Absent where nothing is only observed. */
  readonly isObserved?: boolean | undefined;
}

export function newMemory(salt: string, seconds: number): Memory {
  return { salt, since: seconds, contacts: noContacts, shapes: [], counted: nothingCounted };
}

/** Two weeks, in seconds. Until then, nobody knows whether a contact is the first or an old one. */
const learningTime = 14 * 24 * 60 * 60;

export function isLearning({ since }: Memory, seconds: number): boolean {
  return seconds - since < learningTime;
}

/** Whether the officer has written to this person, by `addressKey`. Seldom says yes of a stranger. */
export function hasWrittenTo({ salt, contacts }: Memory, key: string): boolean {
  return isContact(contacts, personDigest(salt, key));
}

/** Whether the officer has sent them details of other people before, without a question. */
export function hasSharedWith({ salt, contacts }: Memory, key: string): boolean {
  return isContact(contacts, sharedDigest(salt, key));
}

/**
 * The memory with this mail in it, or the same object where there is nothing to add.
 *
 * Contacts are learnt only from mail that raised no question: nobody should become a contact by the
 * mistake that was asked about. Of every mail to a group its shape is kept, but for a meeting's.
 */
export function remember(memory: Memory, mail: SentMail): Memory {
  const contacts = contactsWith(memory, mail);
  const shapes = shapesWith(memory, mail);
  const counted = countedWith(memory, mail);
  if (contacts === memory.contacts && shapes === memory.shapes && counted === memory.counted) {
    return memory;
  }
  return { salt: memory.salt, since: memory.since, contacts, shapes, counted };
}

function countedWith({ counted }: Memory, { isObserved }: SentMail): Counted {
  if (isObserved === undefined) {
    return counted;
  }
  return { mails: counted.mails + 1, asked: counted.asked + Number(isObserved) };
}

function contactsWith({ salt, contacts }: Memory, mail: SentMail): Contacts {
  const { audience, isLetThrough, tellsOfPeople } = mail;
  if (!isLetThrough) {
    return contacts;
  }
  const others = audience.filter(
    ({ standing }) => standing === "outside" || standing === "trusted",
  );
  const known = withContacts(contacts, digestsOf(salt, others));
  if (!tellsOfPeople) {
    return known;
  }
  const shared = new Set(others.map(({ key }) => key));
  return withContacts(
    known,
    Array.from(shared, (key) => sharedDigest(salt, key)),
  );
}

function shapesWith({ salt, shapes }: Memory, mail: SentMail): readonly SentShape[] {
  const outside = outsidersIn(mail.audience);
  const seen = visibleIn(outside);
  const visible = countPeople(seen);
  const hidden = countPeople(outside.filter(({ recipient }) => recipient.field === "bcc"));
  const subject = subjectDigest(salt, mail.draft.subject);
  const isMailing = mail.draft.meeting === undefined && Math.max(visible, hidden) >= smallestGroup;
  if (subject === undefined || !isMailing) {
    return shapes;
  }
  const crowd = crowdIn(salt, seen);
  const draft = draftDigest(salt, mail.mark);
  return withShape(shapes, { subject, minute: minuteOf(mail), visible, hidden, crowd, draft });
}

/** In minutes since 1970. */
export function minuteOf({ seconds }: { readonly seconds: number }): number {
  return Math.floor(seconds / 60);
}

/** `undefined` where the subject is one that many mails have. */
function subjectDigest(salt: string, subject: string): string | undefined {
  const key = subjectKey(subject);
  return (key && shortDigest(salted(salt, "subject", key), 2)) || undefined;
}

/** A draft that is compared with what is remembered. */
export interface MailNow {
  readonly subject: string;
  /** Since 1970. */
  readonly seconds: number;
  /** As in `SentMail`. */
  readonly mark: string | undefined;
}

/** The other mails to a group that had this subject and still matter, the latest last. */
export function mailsAbout({ salt, shapes }: Memory, mail: MailNow): readonly SentShape[] {
  const subject = subjectDigest(salt, mail.subject);
  const draft = draftDigest(salt, mail.mark);
  return stillMattering(shapes, minuteOf(mail)).filter(
    (shape) => shape.subject === subject && (draft === "" || shape.draft !== draft),
  );
}

/** Empty where nothing tells the draft from others. */
function draftDigest(salt: string, mark: string | undefined): string {
  return (mark && shortDigest(salted(salt, "draft", mark), 1)) || "";
}

export function crowdIn(salt: string, audience: Audience): Crowd {
  return crowdOf(digestsOf(salt, audience));
}

function digestsOf(salt: string, audience: Audience): readonly Digest[] {
  const keys = new Set(audience.map(({ key }) => key));
  return Array.from(keys, (key) => personDigest(salt, key));
}

function sharedDigest(salt: string, key: string): Digest {
  return salted(salt, "shared", key);
}

function personDigest(salt: string, key: string): Digest {
  return salted(salt, "person", key);
}
