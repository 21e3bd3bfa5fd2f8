import type { OutcomeTexts } from "../outcome";
import { counted, list, number } from "../welsh";
import { getters } from "./getters";
import { outsidersAre, thisItem, who } from "./phrases";

/** What comes of writing to the wrong people, or to people whom nobody can see. */
export const whoOutcomes = {
  "lone-outsider": ({ count, insiders, recipients }, names) =>
    `Bydd ${outsidersAre(count, recipients, names)} yn cael yr hyn a ddywedwch wrth ` +
    `${counted(insiders, "cydweithiwr neu bartner", "gydweithwyr neu bartneriaid")}.`,
  "look-alike-domain": ({ count, recipients }, names) =>
    `Bydd ${who(count, recipients, names)} yn cael ${thisItem(names)}, ar barth sydd bron yr un fath ag un arall.`,
  "new-in-thread": ({ count, recipients }, names) =>
    `Bydd ${who(count, recipients, names)} yn cael sgwrs nad ysgrifennwyd ar eu cyfer.`,
  "sending-as": ({ count, recipients }, names) =>
    `Bydd ${who(count, recipients, names)} yn cael ${thisItem(names)} o flwch post arall, nid o'ch un chi.`,
  "similar-name": ({ recipients }, names) =>
    `Bydd ${who(1, recipients, names)} yn cael ${thisItem(names)}, ac efallai nad dyna'r person rydych yn ei olygu.`,
  "greeting-mismatch": ({ words, recipients }, names) => {
    const greeted = list(words.map((range) => names.words(range)));
    if (names.isMeeting) {
      return `Bydd ${getters(recipients, names)} yn cael gwahoddiad sy'n cyfarch ${greeted}.`;
    }
    return `Bydd ${getters(recipients, names)} yn cael neges sy'n cyfarch ${greeted}.`;
  },
  "personal-mailbox": ({ isOwn, count, recipients }, names) => {
    if (isOwn) {
      return `Bydd ${thisItem(names)} yn mynd i'r hyn sy'n edrych fel eich blwch post preifat eich hun.`;
    }
    if (count === 1) {
      return `Bydd ${who(count, recipients, names)} yn cael ${thisItem(names)} mewn blwch post preifat.`;
    }
    return `Bydd ${who(count, recipients, names)} yn cael ${thisItem(names)} mewn blychau post preifat.`;
  },
  "first-contact": ({ count, recipients }, names) =>
    `Bydd ${who(count, recipients, names)} yn clywed o'ch blwch post am y tro cyntaf.`,
  "outside-recipient": ({ count, recipients }, names) =>
    `Bydd ${outsidersAre(count, recipients, names)} yn cael ${thisItem(names)}.`,
  "unclear-recipient": ({ kind, count }, names) => {
    if (kind === "list" && count === 1) {
      return `Bydd rhestr yn cael ${thisItem(names)}, ac ni all neb yma weld pwy sydd arni.`;
    }
    if (kind === "list") {
      return `Bydd ${number(count)} o restrau yn cael ${thisItem(names)}, ac ni all neb yma weld pwy sydd arnynt.`;
    }
    if (count === 1) {
      return `Bydd 1 derbynnydd heb gyfeiriad yn cael ${thisItem(names)}, ac ni all neb yma weld pwy sydd yno.`;
    }
    return `Bydd ${number(count)} o dderbynwyr heb gyfeiriad yn cael ${thisItem(names)}, ac ni all neb yma weld pwy ydynt.`;
  },
} satisfies Partial<OutcomeTexts>;
