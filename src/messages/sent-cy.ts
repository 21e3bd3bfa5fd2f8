import { fieldNames } from "./cy/phrases";
import { apologyCy, batchCy } from "./cy/sent-apology";
import { contentCy } from "./cy/sent-content";
import { recordCy } from "./cy/sent-record";
import type { SentMessages } from "./sent-messages";
import { counted, number } from "./welsh";

/** Welsh, for an officer. Not yet confirmed by a Welsh speaker: docs/glossary.md. */
export const sentCy: SentMessages = {
  heading: {
    reading: "Wrthi'n darllen y neges hon…",
    failed: "Ni allai Second Look ddarllen y neges hon",
    eachOther: (people, isAtLeast) =>
      (isAtLeast &&
        `Gallai o leiaf ${number(people)} o bobl weld o leiaf ${number(people - 1)} o gyfeiriadau eraill yr un`) ||
      (people === 2 && "Gallai 2 o bobl weld cyfeiriad ei gilydd") ||
      `Gallai ${number(people)} o bobl weld ${number(people - 1)} o gyfeiriadau eraill yr un`,
    one: "Ni allai neb ym maes At na maes Cc weld cyfeiriad arall",
    none: "Nid oes neb ym maes At na maes Cc",
    perhaps: "Ni all Second Look ddweud pwy allai weld pwy",
    below: "Beth i'w wneud ar ôl neges na ddylai fod wedi mynd fel y gwnaeth.",
  },
  notYours: {
    sentence:
      "Nid yw'n ymddangos mai chi a anfonodd y neges hon. Mae'r dudalen hon ar gyfer negeseuon a anfonoch chi neu'ch tîm.",
    goOn: "Mynd ymlaen â'r neges hon",
  },
  who: {
    title: "Pwy allai weld pwy",
    inField: (field, entries) => `Maes ${fieldNames[field]}: ${number(entries)}`,
    hidden: (people) =>
      `Gallai ${counted(people, "person", "bobl")} ym maes Bcc weld y cyfeiriadau ym maes At a maes Cc. ` +
      "Ni allai neb weld eu cyfeiriadau nhw.",
    bccUnknown:
      "Nid yw Outlook yn dangos yma pwy oedd ym maes Bcc. Os oedd rhywun yno, ychwanegwch nhw at yr ymddiheuriad isod.",
    people: "Pwy a'i cafodd",
    lists: (entries) =>
      (entries === 1 &&
        "Mae 1 cofnod yn rhestr. Gwelodd y bobl sydd arni'r cyfeiriadau hyn hefyd. Ni all Second Look weld pwy ydynt.") ||
      `Mae ${number(entries)} o gofnodion yn rhestrau. Gwelodd y bobl sydd arnynt y cyfeiriadau hyn hefyd. Ni all Second Look weld pwy ydynt.`,
    byHand: (entries) =>
      (entries === 1 &&
        "Nid oes cyfeiriad yma gan 1 cofnod. Gall fod yn rhestr gysylltiadau neu'n gydweithiwr. Ni all yr ymddiheuriad fynd yno ar ei ben ei hun.") ||
      `Nid oes cyfeiriad yma gan ${number(entries)} o gofnodion. Gallant fod yn rhestrau cysylltiadau neu'n gydweithwyr. Ni all yr ymddiheuriad fynd yno ar ei ben ei hun.`,
    nameless: "Cofnod heb enw",
    perhapsMore: (field) =>
      `Efallai fod mwy o bobl ym maes ${fieldNames[field]} nag y mae Outlook yn eu dangos i Second Look.`,
    collapsed:
      "Mae Outlook yn dangos 20 o bobl o restr hir. Agorwch y rhestr i gyd yn y neges, yna caewch y cwarel hwn a'i agor eto.",
  },
  content: contentCy,
  firstHour: {
    title: "Yn yr awr gyntaf",
    steps: [
      "Dywedwch wrth eich goruchwyliwr a'ch swyddog diogelu data nawr. Peidiwch ag aros nes gwybod y cyfan.",
      "Os gallai rhywun fod mewn perygl, ffoniwch: dioddefwr, tyst neu hysbysydd sy'n dod gyntaf.",
      "Peidiwch ag ateb pawb. Peidiwch ag anfon cywiriad â phobl ym maes At na maes Cc.",
      "Galwch y neges yn ôl yn Outlook. Dim ond i bobl yn eich sefydliad eich hun y mae hynny'n gweithio, ac nid i bob un ohonynt.",
      "Gofynnwch i bawb a'i cafodd ei dileu a pheidio â'i rhannu. Mae'r ymddiheuriad isod yn gwneud hynny.",
      "Nodwch beth a wnaethoch a phryd: anfon, sylwi, dweud, galw'n ôl.",
    ],
  },
  notice: {
    title: "O fewn 72 awr",
    steps: [
      "Eich swyddog diogelu data sy'n penderfynu a oes rhaid i'r heddlu ddweud wrth yr ICO. Rhowch y cofnod isod iddynt.",
      "Rhaid i'r heddlu ddweud wrth yr ICO o fewn 72 awr i ddod i wybod, oni bai bod risg i bobl yn annhebygol.",
      "Os yw'r risg i bobl yn uchel, rhaid i'r heddlu ddweud wrth y bobl hynny hefyd, heb oedi diangen.",
      "Nid oes angen gwybod popeth erbyn hynny. Gall y gweddill ddilyn.",
      "Llinell gymorth yr ICO yw 0303 123 1113. Mae ei ffurflen ar ico.org.uk, o dan adrodd am doriad data.",
    ],
    aware: "Pryd y daeth yr heddlu i wybod amdano",
    now: "Nawr",
    ask: "Rhowch pryd y daeth yr heddlu i wybod. Yna bydd diwedd y 72 awr i'w weld yma.",
    until: (moment) => `Mae'r 72 awr yn dod i ben: ${moment}.`,
    hours: (left) =>
      (left === 0 && "Mae llai nag 1 awr ar ôl.") || `Mae ${number(left)} awr ar ôl.`,
    passed:
      "Mae'r 72 awr ar ben. Dywedwch wrth eich swyddog diogelu data ar unwaith, a nodwch pam mae'n hwyr.",
    future: "Nid yw'r amser hwnnw wedi dod eto. Cywirwch ef.",
    law: "GDPR y DU, Erthyglau 33 a 34; Deddf Diogelu Data 2018, adrannau 67 a 68.",
  },
  apology: apologyCy,
  batch: batchCy,
  record: recordCy,
};
