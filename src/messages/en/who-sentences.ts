import type { Because } from "../../core/rules/lone-outsider";
import type { NewInThread } from "../../core/rules/new-in-thread";
import type { SimilarName } from "../../core/rules/similar-name";
import { number } from "../english";
import type { Names } from "../names";
import type { OneOrMany } from "../counts";
import { organisation, thisItem, thisItemFirst } from "./phrases";

/** The sentences of `who-rules.ts`, one for each case. */

export function among(others: string, names: Names): OneOrMany {
  return {
    one: (person) => `${person} is alone among ${others}.`,
    many: (people) => `${people} are on ${thisItem(names)} with ${others}.`,
  };
}

export const reasons: Readonly<Record<Because | "none", (names: Names) => string>> = {
  none: () => "",
  "one-of-many": () => "",
  details: (names) => ` ${thisItemFirst(names)} gives people's details.`,
  terms: (names) => ` ${thisItemFirst(names)} speaks of crime or abuse.`,
  press: () => " This is the press.",
};

export const newcomers: Readonly<Record<NewInThread["kind"], OneOrMany>> = {
  reply: {
    one: (person) => `${person} was not on the messages you are answering.`,
    many: (people) => `${people} were not on the messages you are answering.`,
  },
  forward: {
    one: (person) => `${person} was not on the messages you are forwarding.`,
    many: (people) => `${people} were not on the messages you are forwarding.`,
  },
};

type Resemblance = (person: string, organisation: string, names: Names) => string;

export const resemblances: Readonly<Record<SimilarName["resembles"], Resemblance>> = {
  colleague: (person, _organisation, names) =>
    `${person} has the name, or nearly the name, of a colleague on ${thisItem(names)}.`,
  listed: (person, name) =>
    `${person} has the name, or nearly the name, of somebody whom ${name} protects.`,
  sender: (person) => `${person} has your name, or nearly your name.`,
  "shown-inside": (person, name) =>
    `${person} is shown with another address, one of ${name} or of a partner.`,
  "shown-elsewhere": (person) => `${person} is shown with another address, which ends differently.`,
  "shown-nearby": (person) => `${person} is shown with another address beside its own.`,
};

export const greetedInCc: OneOrMany = {
  one: (name) => `This message greets ${name}, who is in Cc and not in To.`,
  many: (greeted) => `This message greets ${greeted}, who are in Cc and not in To.`,
};

export function greetedNowhere({ isMeeting }: Names): OneOrMany {
  if (isMeeting) {
    return {
      one: (name) => `This invitation greets ${name}, and nobody invited has that name.`,
      many: (greeted) => `This invitation greets ${greeted}, and nobody invited has these names.`,
    };
  }
  return {
    one: (name) => `This message greets ${name}, and nobody in To or Cc has that name.`,
    many: (greeted) => `This message greets ${greeted}, and nobody in To or Cc has these names.`,
  };
}

export const ownMailbox: OneOrMany = {
  one: (address) => `${address} looks like your own private mailbox.`,
  many: (all) => `${all} look like your own private mailboxes.`,
};

export const privateMailbox: OneOrMany = {
  one: (person) => `${person} gets this in a private mailbox.`,
  many: (people) => `${people} get this in private mailboxes.`,
};

export function outside(names: Names): OneOrMany {
  const name = organisation(names);
  if (!names.isOrganisationKnown) {
    const sentence = (people: string) => `${people} may be outside ${name}.`;
    return { one: sentence, many: sentence };
  }
  return {
    one: (person) => `${person} is outside ${name}.`,
    many: (people) => `${people} are outside ${name}.`,
  };
}

/** Of those whom the allow-list let in until a day that has gone. */
export function expiredLines(count: number, expired: number): string {
  if (expired === 0) {
    return "";
  }
  if (expired === count && count === 1) {
    return " The list of trusted addresses no longer covers this one.";
  }
  if (expired === count) {
    return " The list of trusted addresses no longer covers them.";
  }
  return ` The list of trusted addresses no longer covers ${number(expired)} of them.`;
}
