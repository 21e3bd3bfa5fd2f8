import { bodyText } from "../core/content/body-text";
import { addressKey } from "../core/mail/address";
import type { Draft, RecipientField } from "../core/mail/draft";
import { isKnown, type Organisation } from "../core/mail/organisation";
import type { TextRange } from "../core/rules/evidence";

/** What a sentence may name. Evidence holds positions only; here they become words for a reader. */
export interface Names {
  /** The organisation as people say it, or empty. */
  readonly organisation: string;
  /** Whether its domains are known. If not, who is outside can only be supposed. */
  readonly isOrganisationKnown: boolean;
  /** It is the invitation to a meeting that is written, and no message. */
  readonly isMeeting: boolean;
  /** The address at this position of `draft.recipients`. Never the display name: anyone can set it. */
  address(position: number): string;
  /** Tells this person from every other, whose address may be said in the same words. Not to be shown. */
  person(position: number): string;
  /** Where this position stands: the field, and the how-manieth in it, from 1. */
  place(position: number): { readonly field: RecipientField; readonly number: number };
  /** The attachment at this position of `draft.attachments`, in quotation marks. */
  file(position: number): string;
  /** What that file calls the how-manieth place in which it hides something. Empty where it is not known. */
  hiddenPlace(position: number, at: number): string;
  /** Words of the subject or of the text. */
  words(range: TextRange): string;
}

/** Names for text in which every character stands for itself. */
export function plainNames(draft: Draft, organisation: Organisation): Names {
  return namesOf(draft, organisation, (text) => text);
}

/** Names for Outlook's markdown: nothing in an address can start a link or a bold text. */
export function markdownNames(draft: Draft, organisation: Organisation): Names {
  return namesOf(draft, organisation, escapeMarkdown);
}

/** Escapes what Outlook's markdown gives a meaning to (docs: errorMessageMarkdown, Mailbox 1.15). */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]()<>#~|!&]/g, "\\$&");
}

function namesOf(draft: Draft, organisation: Organisation, write: (text: string) => string): Names {
  const { recipients } = draft;
  const say = (name: string) => apart(write(name));
  const addressAt = (position: number) => {
    const recipient = recipients[position];
    return (recipient && recipient.address) || "";
  };
  return {
    organisation: say(tidy(organisation.name)),
    isOrganisationKnown: isKnown(organisation),
    isMeeting: draft.meeting !== undefined,
    address: onceForEach((position) => say(oneWord(addressAt(position)))),
    person: onceForEach((position) => addressKey(addressAt(position))),
    place(position) {
      const recipient = recipients[position];
      const field = (recipient && recipient.field) || "to";
      const earlier = recipients.slice(0, position).filter((one) => one.field === field);
      return { field, number: earlier.length + 1 };
    },
    file(position) {
      const attachment = draft.attachments[position];
      return `“${say(quotable((attachment && attachment.name) || ""))}”`;
    },
    hiddenPlace(position, at) {
      const { hiddenPlaces = [] } = draft.attachments[position] || {};
      return say(quotable(hiddenPlaces[at] || ""));
    },
    words({ part, start, end }) {
      return say(tidy(textOf(draft, part).slice(start, end)));
    },
  };
}

/** A sentence counts and names the same people again and again, and they may be thousands. */
function onceForEach(nameOf: (position: number) => string): (position: number) => string {
  const known: string[] = [];
  return (position) => {
    const name = known[position];
    if (name !== undefined) {
      return name;
    }
    return (known[position] = nameOf(position));
  };
}

/** An address in a sentence of the pane. */
export function saidAddress(address: string): string {
  return apart(oneWord(address));
}

/** The name of a file in a sentence of the pane, in quotation marks. */
export function saidFile(name: string): string {
  return `“${apart(quotable(name))}”`;
}

function textOf(draft: Draft, part: TextRange["part"]): string {
  if (part === "subject") {
    return draft.subject;
  }
  return bodyText(draft);
}

/** Longest name in an alert of 500 characters, so that two of them leave room for the sentence. */
const maxNameLength = 64;

/** How much of its beginning a longer name keeps. Its end says where the mail goes. */
const keptStart = 16;

/** Control, direction and tag characters could forge a line of the alert, or turn an address around. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

function tidy(text: string): string {
  const visible = text.replace(invisible, " ").replace(/\s+/g, " ").trim();
  if (visible.length <= maxNameLength) {
    return whole(visible);
  }
  const keptEnd = maxNameLength - keptStart - 1;
  return whole(`${visible.slice(0, keptStart)}…${visible.slice(-keptEnd)}`);
}

/** Half a character, as where a name was cut, is no text that every Outlook can show. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => {
    return (found.length === 2 && found) || "\ufffd";
  });
}

/** Within quotation marks, which a name could close, and go on in our voice: `x”. It is safe. “y`. */
function quotable(name: string): string {
  return tidy(name).replace(/["“”„‟]/g, "’");
}

/** A name that is written from the right would draw the numbers beside it into itself (Unicode annex 9). */
function apart(name: string): string {
  if (!fromTheRight.test(name)) {
    return name;
  }
  return `\u2068${name}\u2069`;
}

/** Hebrew, Arabic and their neighbours; those beyond the first plane by the first half of their pairs. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/**
 * An address as one word. A quoted local part may hold white space, and so a sentence of the sender's
 * own ("This message is safe. Press Send Anyway"@…): then only where it goes is said.
 */
function oneWord(address: string): string {
  const name = tidy(address);
  const at = name.lastIndexOf("@");
  if (at > 0 && /\s/.test(name.slice(0, at))) {
    return `…${name.slice(at)}`;
  }
  return name;
}
