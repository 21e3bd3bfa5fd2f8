import type { Because } from "../../core/rules/lone-outsider";
import type { NewInThread } from "../../core/rules/new-in-thread";
import type { SimilarName } from "../../core/rules/similar-name";
import type { OneOrMany } from "../counts";
import type { Names } from "../names";
import { number } from "../welsh";
import { itemAfterArticle, outside, thisItem } from "./phrases";

/** The sentences of `who-rules.ts`, one for each case. */

export function among(others: string, names: Names): OneOrMany {
  return {
    one: (person) => `Mae'r cyfeiriad ${person} ar ei ben ei hun ymhlith ${others}.`,
    many: (people) => `Mae ${people} ar ${thisItem(names)} ymhlith ${others}.`,
  };
}

export const reasons: Readonly<Record<Because | "none", (names: Names) => string>> = {
  none: () => "",
  "one-of-many": () => "",
  details: (names) => ` Mae'r ${itemAfterArticle(names)} yn rhoi manylion pobl.`,
  terms: (names) => ` Mae'r ${itemAfterArticle(names)} yn sôn am drosedd neu gam-drin.`,
  press: () => " Cyfeiriad y wasg yw hwn.",
};

type Newcomers = (people: string) => string;

export const newcomers: Readonly<Record<NewInThread["kind"], Newcomers>> = {
  reply: (people) => `Nid oedd ${people} ar y negeseuon rydych yn eu hateb.`,
  forward: (people) => `Nid oedd ${people} ar y negeseuon rydych yn eu hanfon ymlaen.`,
};

type Resemblance = (person: string, organisation: string, names: Names) => string;

/** Before whose name it is. */
const likeTheName = "yn union neu bron fel enw";

export const resemblances: Readonly<Record<SimilarName["resembles"], Resemblance>> = {
  colleague: (person, _organisation, names) =>
    `Mae enw ${person} ${likeTheName} cydweithiwr sydd ar ${thisItem(names)}.`,
  listed: (person, name) => `Mae enw ${person} ${likeTheName} rhywun y mae ${name} yn ei ddiogelu.`,
  sender: (person) => `Mae enw ${person} yn union neu bron fel eich enw chi.`,
  "shown-inside": (person, name) =>
    `Mae ${person} yn ymddangos gyda chyfeiriad arall: un o gyfeiriadau ${name} neu bartner.`,
  "shown-elsewhere": (person) =>
    `Mae ${person} yn ymddangos gyda chyfeiriad arall, sy'n gorffen yn wahanol.`,
  "shown-nearby": (person) =>
    `Mae ${person} yn ymddangos gyda chyfeiriad arall wrth ochr y cyfeiriad iawn.`,
};

export function sameNameAs(person: string, other: string): string {
  return `Mae enw ${person} ${likeTheName} ${other}.`;
}

export const greetedInCc = (greeted: string): string =>
  `Mae'r neges hon yn cyfarch ${greeted}, sydd ym maes Cc ac nid ym maes At.`;

export function greetedNowhere({ isMeeting }: Names): OneOrMany {
  if (isMeeting) {
    return {
      one: (name) =>
        `Mae'r gwahoddiad hwn yn cyfarch ${name}, ac nid oes gan neb a wahoddwyd yr enw hwnnw.`,
      many: (greeted) =>
        `Mae'r gwahoddiad hwn yn cyfarch ${greeted}, ac nid oes gan neb a wahoddwyd yr enwau hynny.`,
    };
  }
  return {
    one: (name) =>
      `Mae'r neges hon yn cyfarch ${name}, ac nid oes gan neb ym maes At na Cc yr enw hwnnw.`,
    many: (greeted) =>
      `Mae'r neges hon yn cyfarch ${greeted}, ac nid oes gan neb ym maes At na Cc yr enwau hynny.`,
  };
}

export const ownMailbox: OneOrMany = {
  one: (address) => `Mae ${address} yn edrych fel eich blwch post preifat eich hun.`,
  many: (all) => `Mae ${all} yn edrych fel eich blychau post preifat eich hun.`,
};

export function privateMailbox(names: Names): OneOrMany {
  return {
    one: (person) => `Bydd ${person} yn cael ${thisItem(names)} mewn blwch post preifat.`,
    many: (people) => `Bydd ${people} yn cael ${thisItem(names)} mewn blychau post preifat.`,
  };
}

export function isOutside(people: string, names: Names): string {
  if (!names.isOrganisationKnown) {
    return `Gall ${people} fod ${outside(names)}.`;
  }
  return `Mae ${people} ${outside(names)}.`;
}

/** Of those whom the allow-list let in until a day that has gone. */
export function expiredLines(count: number, expired: number): string {
  if (expired === 0) {
    return "";
  }
  if (expired === count && count === 1) {
    return " Nid yw'r rhestr o gyfeiriadau dibynadwy yn cynnwys hwn mwyach.";
  }
  if (expired === count) {
    return " Nid yw'r rhestr o gyfeiriadau dibynadwy yn eu cynnwys mwyach.";
  }
  return ` Nid yw'r rhestr o gyfeiriadau dibynadwy yn cynnwys ${number(expired)} ohonynt mwyach.`;
}
