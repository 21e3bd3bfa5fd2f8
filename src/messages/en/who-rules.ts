import type { LikenessKind } from "../../core/likeness/domains/likeness";
import type { GreetingMismatch } from "../../core/rules/greeting-mismatch";
import type { Because } from "../../core/rules/lone-outsider";
import type { SimilarName } from "../../core/rules/similar-name";
import { counted, list, number } from "../english";
import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { are, organisation, outsiders, who } from "./phrases";

/** What is said of the rules that ask whether these are the right people. */
export const whoRules = {
  "lone-outsider": {
    sentence: ({ count, insiders, because, recipients }, names) =>
      `${who(count, recipients, names)}, ${outsiders(names)}, ${stands(count)} among ` +
      `${counted(insiders, "colleague or partner", "colleagues or partners")}${reasons[because || "none"]}.`,
    failed: "The check for a single outsider among colleagues failed.",
  },
  "look-alike-domain": {
    sentence: ({ count, kind, listed, like, recipients }, names) => {
      const people = who(count, recipients, names);
      if (like === undefined) {
        return `${people} ${isOrAre(count)} at a domain ${likenesses[kind](listed || "")}.`;
      }
      if (recipients.includes(like)) {
        return `${people} are at two domains that are nearly the same.`;
      }
      const other = names.address(like);
      return `${people} ${isOrAre(count)} at a domain ${likenesses[kind](`that of ${other}`)}.`;
    },
    failed: "The check for domains that look like others failed.",
  },
  "new-in-thread": {
    sentence: ({ count, kind, recipients }, names) =>
      `${who(count, recipients, names)}, ${outsiders(names)}, ${was(count)} not in the conversation that ` +
      `${does[kind]}.`,
    failed: "The check for people who are new to the thread failed.",
  },
  "sending-as": {
    sentence: ({ count, recipients }, names) =>
      `You are sending this from another mailbox, not your own, to ${who(count, recipients, names)}, ` +
      `${outsiders(names)}.`,
    failed: "The check of the mailbox in From failed.",
  },
  "similar-name": {
    sentence: ({ resembles, like, recipients }, names) => {
      const person = `${who(1, recipients, names)}, ${outsiders(names)},`;
      if (like !== undefined) {
        return `${person} has the name, or nearly the name, of ${names.address(like)}.`;
      }
      return `${person} ${resemblances[resembles](organisation(names))}.`;
    },
    failed: "The check for names that look like others failed.",
  },
  "greeting-mismatch": {
    sentence: ({ match, words }, names) =>
      `This message greets ${list(words.map((range) => names.words(range)))}, ` +
      `${whereNamed(match, words.length)}.`,
    failed: "The check of the greeting failed.",
  },
  "personal-mailbox": {
    sentence: ({ isOwn, count, recipients }, names) => {
      const people = who(count, recipients, names);
      if (isOwn) {
        return `${people} ${looksLikeOwn(count)}.`;
      }
      return `${people} ${getsThis(count)}.`;
    },
    failed: "The check for private mailboxes failed.",
  },
  "first-contact": {
    sentence: ({ count, recipients }, names) =>
      `This is the first message from your mailbox to ${who(count, recipients, names)} ` +
      `${outsiders(names)}.`,
    failed: "The check for people you have not written to before failed.",
  },
  "outside-recipient": {
    sentence: ({ count, expired, recipients }, names) =>
      `${who(count, recipients, names)} ${are(count, names)} outside ${organisation(names)}.` +
      expiredLines(count, expired),
    failed: "The check for people outside the organisation failed.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const whoRulesInPane = {
  "lone-outsider": {
    title: "An outsider among colleagues",
    whyItMatters:
      "Outlook offers names as you type, and one wrong choice sends the message to a stranger.",
    whatToDo: "Check that this is the person you mean. If not, remove them.",
    people: "Who it is",
  },
  "look-alike-domain": {
    title: "Nearly the right domain",
    whyItMatters:
      "A mistyped domain may belong to a stranger, and a forged one is made to be taken for the real.",
    whatToDo:
      "Compare the address with the one you mean, letter by letter. If it is another, remove it.",
    people: "Who is at that domain",
  },
  "new-in-thread": {
    title: "New to the conversation",
    whyItMatters: "Everything that was said before goes to somebody for whom it was not written.",
    whatToDo:
      "Check that they may read all that is quoted below. If not, remove them, or take it out.",
    people: "Who is new",
  },
  "sending-as": {
    title: "Sent from another mailbox",
    whyItMatters: "The answer goes to the mailbox in From, and everybody there can read it.",
    whatToDo: "Look at From. If it is the wrong mailbox, choose your own.",
    people: "Who would get it",
  },
  "similar-name": {
    title: "Another person's name",
    whyItMatters:
      "Outlook finds people by the name it shows, and that name can be anybody's. The message goes to " +
      "the address behind it.",
    whatToDo: "Look at the address, not the name. If it is not the person you mean, remove it.",
    people: "Whose address it is",
  },
  "greeting-mismatch": {
    title: "Another name in the greeting",
    whyItMatters:
      "The message was written for somebody else. Perhaps the wrong name was chosen, or the text comes " +
      "from another message.",
    whatToDo: "Check who is in To. If it is the right person, correct the greeting.",
    people: "Who is in To",
  },
  "personal-mailbox": {
    title: "Private mailboxes",
    whyItMatters:
      "Nobody can search a private mailbox for an information request, or delete or recall what is in it.",
    whatToDo: "Check that this may leave for a private mailbox. If not, remove it.",
    people: "Who gets it in a private mailbox",
  },
  "first-contact": {
    title: "Written to for the first time",
    whyItMatters:
      "A name that was never chosen before may be one that Outlook offered and nobody meant.",
    whatToDo: "Check that these are the people you mean. If not, remove them.",
    people: "Who they are",
  },
  "outside-recipient": {
    title: "People outside the organisation",
    whyItMatters: "One wrongly chosen or mistyped address sends the whole message to a stranger.",
    whatToDo: "Remove anyone who should not get this message.",
    people: "Who they are",
  },
} satisfies Partial<PaneRuleTexts>;

const reasons: Readonly<Record<Because | "none", string>> = {
  none: "",
  "one-of-many": "",
  details: ", and this message gives people's details",
  terms: ", and this message speaks of crime or abuse",
  press: ", and this is the press",
};

const likenesses: Readonly<Record<LikenessKind, (known: string) => string>> = {
  twin: (known) => `that reads like, but is not, ${known}`,
  slip: (known) => `one typing slip away from ${known}`,
  label: (known) => `that is ${known} with a part moved, lost or added`,
};

const resemblances: Readonly<Record<SimilarName["resembles"], (organisation: string) => string>> = {
  colleague: () => "has the name, or nearly the name, of a colleague on this message",
  listed: (name) => `has the name, or nearly the name, of somebody whom ${name} protects`,
  sender: () => "has your name, or nearly your name",
  "shown-inside": (name) => `is shown with another address, one of ${name} or of a partner`,
  "shown-elsewhere": () => "is shown with another address, at another domain",
  "shown-nearby": () => "is shown with another address beside its own",
};

const does = { reply: "you are answering", forward: "you are forwarding" } as const;

function was(count: number): string {
  return (count === 1 && "was") || "were";
}

function isOrAre(count: number): string {
  return (count === 1 && "is") || "are";
}

function whereNamed(match: GreetingMismatch["match"], count: number): string {
  if (match === "in-cc") {
    return `who ${isOrAre(count)} in Cc and not in To`;
  }
  return (
    (count === 1 && "and nobody in To or Cc has that name") ||
    "and nobody in To or Cc has these names"
  );
}

function looksLikeOwn(count: number): string {
  return (
    (count === 1 && "looks like your own private mailbox") || "look like your own private mailboxes"
  );
}

function getsThis(count: number): string {
  return (count === 1 && "gets this in a private mailbox") || "get this in private mailboxes";
}

function stands(count: number): string {
  return (count === 1 && "stands") || "stand";
}

function expiredLines(count: number, expired: number): string {
  if (expired === 0) {
    return "";
  }
  if (expired === count && count === 1) {
    return " The allow-list line has expired.";
  }
  if (expired === count) {
    return " Their allow-list lines have expired.";
  }
  return ` For ${number(expired)} of them the allow-list line has expired.`;
}
