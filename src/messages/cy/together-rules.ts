import type { GroupPlace } from "../../core/content/secret-group";
import type { Conflict } from "../../core/rules/mixed-outsiders";
import type { RuleTexts } from "../messages";
import type { Names } from "../names";
import type { PaneRuleTexts } from "../pane-messages";
import { ago, counted, number } from "../welsh";
import { crowd, itemAfterArticle, outsiders, thisItem, who } from "./phrases";

/** What is said of the rules that ask whether these people may see or meet each other. */
export const togetherRules = {
  "visible-recipients": {
    sentence({ count, isAtLeast, why }, names) {
      if (why !== undefined) {
        return `${seeEachOther(count, isAtLeast, names)} ${inCommon[why]}`;
      }
      return `${seeEachOther(count, isAtLeast, names)} ${learned(count - 1, isAtLeast)}`;
    },
    failed: "Methodd y gwiriad am bobl sy'n gallu gweld ei gilydd.",
  },
  "mixed-outsiders": {
    sentence({ count, organisations, conflict, recipients }, names) {
      if (conflict === undefined) {
        return (
          `Mae'r ${itemAfterArticle(names)} yn mynd at ${number(organisations)} o sefydliadau neu unigolion preifat ` +
          `digyswllt ${outsiders(names)}.`
        );
      }
      return `Bydd ${who(count, recipients, names)} yn cael ${thisItem(names)} gyda'i gilydd. ${apart(conflict)}`;
    },
    failed: "Methodd y gwiriad am bobl nad ydynt yn perthyn gyda'i gilydd.",
  },
  correction: {
    sentence: ({ count, hidden, minutes }, names) =>
      `${seeEachOther(count, false, names)} ` +
      `Aeth neges â'r pwnc hwn, ${ago(minutes)}, at ${counted(hidden, "person", "bobl")} ym maes Bcc.`,
    failed: "Methodd y gwiriad am neges a aeth drwy faes Bcc o'r blaen.",
  },
  batch: {
    sentence: ({ count, earlier, minutes }, names) =>
      `${seeEachOther(count, false, names)} ` +
      `Gallai ${number(earlier)} o bobl eraill weld ei gilydd mewn neges â'r pwnc hwn ${ago(minutes)}.`,
    failed: "Methodd y gwiriad am neges a anfonir fesul grŵp.",
  },
  "exposed-thread": {
    sentence: ({ count, isAtLeast, visible }, names) =>
      `Mae cyfeiriadau ${crowd(count, isAtLeast, names)} ym meysydd At a Cc y sgwrs hon. ` +
      `Mae eich ateb yn mynd at ${number(visible)} ohonynt.`,
    failed: "Methodd y gwiriad am ateb i lawer o bobl.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const togetherRulesInPane = {
  "visible-recipients": {
    title: "Gall derbynwyr weld ei gilydd",
    whyItMatters:
      "Gall unrhyw un ym maes At neu Cc gadw'r cyfeiriadau hyn a'u rhannu. Gall bod ar y rhestr ynddo'i " +
      "hun ddatgelu rhywbeth preifat.",
    whatToDo:
      "Yn gyntaf, gorffennwch unrhyw enw rydych yn dal i'w deipio. Yna symudwch nhw i faes Bcc, lle na " +
      "all neb weld pwy arall sy'n cael y neges.",
    people: "Pwy ydynt",
  },
  "mixed-outsiders": {
    title: "Sefydliadau gwahanol gyda'i gilydd",
    whyItMatters:
      "Mae pob un yn clywed yr hyn a fwriedir i'r llall. Ym maes At a maes Cc, mae pob un hefyd yn dod i " +
      "wybod pwy yw'r lleill.",
    whatToDo: "Os na ddylent wybod am ei gilydd, ysgrifennwch at bob un mewn neges ar wahân.",
    people: "Pwy ydynt",
  },
  correction: {
    title: "Yn gudd ym maes Bcc o'r blaen, yn weladwy nawr",
    whyItMatters: "Y tro cyntaf, ni allai'r bobl hyn weld ei gilydd.",
    whatToDo: "Symudwch nhw i faes Bcc, fel y tro cyntaf.",
    people: "Pwy ydynt",
  },
  batch: {
    title: "Grŵp arall o bobl sy'n gallu gweld ei gilydd",
    whyItMatters: "Mae pawb mewn grŵp yn dod i wybod cyfeiriadau'r lleill ynddo.",
    whatToDo:
      "Symudwch nhw i faes Bcc. Yna edrychwch ar y negeseuon sydd wedi mynd, a rhowch wybod i'ch tîm " +
      "diogelu data amdanynt.",
    people: "Pwy ydynt",
  },
  "exposed-thread": {
    title: "Ateb i bawb yn y sgwrs",
    whyItMatters:
      "Mae eich ateb yn dangos eu cyfeiriadau unwaith eto, ac yn dweud wrth bawb yr hyn a fwriedir efallai i un.",
    whatToDo: "Atebwch yr anfonwr yn unig, neu symudwch bawb o'r tu allan i faes Bcc.",
    people: "Pwy fyddai'n ei weld",
  },
} satisfies Partial<PaneRuleTexts>;

function seeEachOther(count: number, isAtLeast: boolean, names: Names): string {
  if (names.isMeeting) {
    return `Gall ${crowd(count, isAtLeast, names)} weld ei gilydd ar y gwahoddiad hwn.`;
  }
  return `Gall ${crowd(count, isAtLeast, names)} weld ei gilydd ym meysydd At a Cc.`;
}

/** Each of them learns so many addresses. */
function learned(others: number, isAtLeast: boolean): string {
  if (isAtLeast) {
    return `Daw pob un i wybod o leiaf ${number(others)} o gyfeiriadau.`;
  }
  if (others === 1) {
    return "Daw'r naill i wybod cyfeiriad y llall.";
  }
  return `Daw pob un i wybod cyfeiriadau'r ${number(others)} arall.`;
}

const inCommon: Readonly<Record<GroupPlace, string>> = {
  subject: "Mae'r pwnc yn dweud beth sy'n gyffredin iddynt.",
  text: "Mae'r testun yn dweud beth sy'n gyffredin iddynt.",
  "list-name": "Mae enw rhestr yn dweud beth sy'n gyffredin iddynt.",
};

/** Behind a colon and with commas: `a` would change some of their first letters. */
const roleNames: Readonly<Record<Conflict[0], string>> = {
  anyone: "pobl eraill",
  police: "yr heddlu",
  "criminal-justice": "partneriaid cyfiawnder troseddol",
  government: "y llywodraeth",
  health: "gwasanaethau iechyd",
  "local-authority": "cynghorau",
  "legal-defence": "cyfreithwyr amddiffyn",
  press: "y wasg",
  public: "aelodau o'r cyhoedd",
  supplier: "cyflenwyr",
  other: "partneriaid eraill",
};

function apart([one, other]: Conflict): string {
  if (one === other) {
    return `Cadwch y rhain o wahanol sefydliadau ar wahân: ${roleNames[one]}.`;
  }
  return `Cadwch y rhain ar wahân: ${roleNames[one]}, ${roleNames[other]}.`;
}
