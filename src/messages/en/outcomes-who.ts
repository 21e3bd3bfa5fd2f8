import { different } from "../different";
import { counted, list, number } from "../english";
import type { OutcomeTexts } from "../outcome";
import { outsiders, thisItem, thisItemFirst, who } from "./phrases";

/** What comes of writing to the wrong people, or to people whom nobody can see. */
export const whoOutcomes = {
  "lone-outsider": ({ count, insiders, recipients }, names) =>
    `${who(count, recipients, names)}, ${outsiders(names)}, will get what you tell ` +
    `${counted(insiders, "colleague or partner", "colleagues or partners")}.`,
  "look-alike-domain": ({ count, recipients }, names) =>
    `${who(count, recipients, names)} will get this, at a domain that is nearly another.`,
  "new-in-thread": ({ count, recipients }, names) =>
    `${who(count, recipients, names)} will get a conversation that was not written for them.`,
  "sending-as": ({ count, recipients }, names) =>
    `${who(count, recipients, names)} will get this from another mailbox, not your own.`,
  "similar-name": ({ recipients }, names) =>
    `${who(1, recipients, names)} will get this, and may not be the person you mean.`,
  "greeting-mismatch": ({ words, recipients }, names) => {
    const greeted = list(words.map((range) => names.words(range)));
    const people = different(recipients, names).length;
    if (names.isMeeting) {
      return `${who(people, recipients, names)} will get an invitation that greets ${greeted}.`;
    }
    return `${who(people, recipients, names)} will get a message that greets ${greeted}.`;
  },
  "personal-mailbox": ({ isOwn, count, recipients }, names) => {
    if (isOwn) {
      return `${thisItemFirst(names)} will leave for what looks like your own private mailbox.`;
    }
    if (count === 1) {
      return `${who(count, recipients, names)} will get this in a private mailbox.`;
    }
    return `${who(count, recipients, names)} will get this in private mailboxes.`;
  },
  "first-contact": ({ count, recipients }, names) =>
    `${who(count, recipients, names)} will hear from your mailbox for the first time.`,
  "outside-recipient": ({ count, recipients }, names) =>
    `${who(count, recipients, names)}, ${outsiders(names)}, will get ${thisItem(names)}.`,
  "unclear-recipient": ({ kind, count }) => {
    if (kind === "list" && count === 1) {
      return "A list will get this, and nobody here can see who is on it.";
    }
    if (kind === "list") {
      return `${number(count)} lists will get this, and nobody here can see who is on them.`;
    }
    if (count === 1) {
      return "1 recipient without an address will get this, and nobody here can see who it is.";
    }
    return `${number(count)} recipients without an address will get this, and nobody here can see who they are.`;
  },
} satisfies Partial<OutcomeTexts>;
