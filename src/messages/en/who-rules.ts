import { counted, list } from "../english";
import type { RuleTexts } from "../messages";
import { say } from "../counts";
import { likenessSentence } from "./likeness-sentence";
import { addresses, organisation, outsidersAre, toOutsiders, who } from "./phrases";
import {
  among,
  expiredLines,
  greetedInCc,
  greetedNowhere,
  newcomers,
  outside,
  ownMailbox,
  privateMailbox,
  reasons,
  resemblances,
} from "./who-sentences";

/** What is said of the rules that ask whether these are the right people. */
export const whoRules = {
  "lone-outsider": {
    sentence({ count, insiders, because, recipients }, names) {
      const people = outsidersAre(count, recipients, names);
      const others = counted(insiders, "colleague or partner", "colleagues or partners");
      return say(among(others, names), count, people) + reasons[because || "none"](names);
    },
    failed: "The check for a single outsider among colleagues failed.",
  },
  "look-alike-domain": {
    sentence: likenessSentence,
    failed: "The check for addresses that look like others failed.",
  },
  "new-in-thread": {
    sentence: ({ count, kind, recipients }, names) =>
      say(newcomers[kind], count, outsidersAre(count, recipients, names)),
    failed: "The check for people who are new to the thread failed.",
  },
  "sending-as": {
    sentence: ({ count, recipients }, names) =>
      "You are sending this from another mailbox, not your own, to " +
      `${toOutsiders(count, recipients, names)}.`,
    failed: "The check of the mailbox in From failed.",
  },
  "similar-name": {
    sentence({ resembles, like, recipients }, names) {
      const person = outsidersAre(1, recipients, names);
      if (like !== undefined) {
        return `${person} has the name, or nearly the name, of ${names.address(like)}.`;
      }
      return resemblances[resembles](person, organisation(names), names);
    },
    failed: "The check for names that look like others failed.",
  },
  "greeting-mismatch": {
    sentence({ match, words }, names) {
      const greeted = list(words.map((range) => names.words(range)));
      if (match === "in-cc") {
        return say(greetedInCc, words.length, greeted);
      }
      return say(greetedNowhere(names), words.length, greeted);
    },
    failed: "The check of the greeting failed.",
  },
  "personal-mailbox": {
    sentence({ isOwn, count, recipients }, names) {
      if (isOwn) {
        return say(ownMailbox, count, addresses(count, recipients, names));
      }
      return say(privateMailbox, count, who(count, recipients, names));
    },
    failed: "The check for private mailboxes failed.",
  },
  "first-contact": {
    sentence: ({ count, recipients }, names) =>
      (names.isMeeting &&
        `Nothing was sent from your mailbox before to ${toOutsiders(count, recipients, names)}.`) ||
      `This is the first message from your mailbox to ${toOutsiders(count, recipients, names)}.`,
    failed: "The check for people you have not written to before failed.",
  },
  "outside-recipient": {
    sentence: ({ count, expired, recipients }, names) =>
      say(outside(names), count, who(count, recipients, names)) + expiredLines(count, expired),
    failed: "The check for people outside the organisation failed.",
  },
} satisfies Partial<RuleTexts>;
