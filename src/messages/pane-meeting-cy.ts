import { meetingFieldNames as fieldNames } from "./cy/phrases";
import { meetingCy } from "./meeting-cy";
import { paneCy } from "./pane-cy";
import type { PaneMessages, RefusalMessages, RepairMessages } from "./pane-messages";
import type { ReplaceMessages } from "./pane-repairs";
import { rulesInMeeting } from "./rules-in-meeting";
import { number } from "./welsh";

/** What the pane says of a rule beside a meeting, where a message's words would be false. */
const rule = rulesInMeeting(paneCy.rule, {
  "visible-recipients": {
    title: "Gall y rhai a wahoddwyd weld ei gilydd",
    whyItMatters:
      "Nid oes maes Bcc gan gyfarfod. Gall pawb rydych yn eu gwahodd weld a chadw cyfeiriadau'r lleill i gyd.",
    whatToDo:
      "Tynnwch nhw, a rhowch wybod iddynt am y cyfarfod mewn neges â phawb ym maes Bcc. " +
      "Yn Outlook ar y we gallwch yn lle hynny ddewis opsiynau ymateb (Response options), cuddio'r rhestr (Hide attendee list).",
  },
  "mixed-outsiders": {
    whyItMatters:
      "Mae pob un yn clywed yr hyn a fwriedir i'r llall, ac yn dod i wybod pwy yw'r lleill.",
    whatToDo: "Os na ddylent wybod am ei gilydd, anfonwch wahoddiad ar wahân at bob un.",
  },
  correction: {
    whatToDo: "Tynnwch nhw, a rhowch wybod iddynt am y cyfarfod mewn neges â phawb ym maes Bcc.",
  },
  "lone-outsider": {
    whyItMatters:
      "Mae Outlook yn cynnig enwau wrth i chi deipio, ac mae un dewis anghywir yn gwahodd dieithryn i'r cyfarfod.",
  },
  "look-alike-domain": {
    whyItMatters:
      "Mae un llythyren anghywir y tu ôl i'r @ yn anfon y gwahoddiad at ddieithryn. Mae twyllwyr hefyd yn " +
      "defnyddio cyfeiriadau o'r fath.",
  },
  "sending-as": {
    title: "Gwahoddir o flwch post arall",
    whyItMatters: "Mae'r atebion yn mynd i'r blwch post sy'n gwahodd, a gall pawb yno eu darllen.",
    whatToDo:
      "Edrychwch ym mha galendr rydych chi. Os dyna'r un anghywir, defnyddiwch eich un chi.",
  },
  "similar-name": {
    whyItMatters:
      "Gall unrhyw un ddewis yr enw y mae Outlook yn ei ddangos. Mae'r gwahoddiad yn mynd i'r cyfeiriad y tu ôl iddo.",
  },
  "greeting-mismatch": {
    whatToDo: "Gwiriwch pwy rydych yn eu gwahodd. Os dyna'r person iawn, cywirwch y cyfarchiad.",
    people: "Pwy sy'n gorfod dod",
  },
  "outside-recipient": {
    whyItMatters:
      "Mae un cyfeiriad anghywir, drwy ddewis neu deipio, yn anfon y gwahoddiad cyfan at ddieithryn.",
    whatToDo: "Tynnwch unrhyw un na ddylai gael y gwahoddiad hwn.",
  },
  "attachment-missing": { people: "Pwy fyddai'n cael y gwahoddiad" },
  "sensitive-content": {
    whyItMatters:
      "Unwaith y bydd y gwahoddiad wedi'i anfon, ni all neb alw'r manylion hyn yn ôl na dewis pwy sy'n eu darllen. " +
      "Maent hefyd ym mhob calendr.",
    whatToDo:
      "Tynnwch yr hyn nad oes ei angen ar y bobl hyn, yn y lleoliad hefyd. Neu tynnwch y bobl na " +
      "ddylent ei gael.",
  },
  "unclear-recipient": {
    whatToDo: "Agorwch y rhestr i weld pwy sydd arni, neu gwahoddwch bob person yn unigol.",
  },
});

const refused: RefusalMessages = {
  unreadable:
    "Ni ddywedodd Outlook pwy sydd wedi'i wahodd. Nid oes dim wedi newid. " +
    "Rhowch gynnig arall arni ymhen ychydig.",
  notWritable: (field) =>
    `Mae maes ${fieldNames[field]} yn cynnwys rhywbeth na allai Outlook ei roi'n ôl, fel rhestr gysylltiadau. ` +
    "Nid oes dim wedi newid. Tynnwch hwnnw eich hun, yna rhowch gynnig arall arni.",
  perhapsMore: (field) =>
    `Efallai fod mwy o bobl ym maes ${fieldNames[field]} nag y mae Outlook yn eu dangos. ` +
    "Nid oes dim wedi newid. Gwahoddwch grwpiau llai.",
  bccFull: (limit) => paneCy.repair.refused.bccFull(limit),
  bccTooLong: (limit) =>
    `Mae mwy na ${number(limit)} o bobl wedi'u gwahodd, felly nid yw'n ddiogel newid hyn o'r fan hon. ` +
    "Nid oes dim wedi newid. Tynnwch y person hwn eich hun.",
};

const repair: Partial<RepairMessages> = {
  removeFrom: (address, field) => `Tynnu ${address} o faes ${fieldNames[field]}`,
  working: "Wrthi'n newid pwy sydd wedi'i wahodd. Arhoswch cyn pwyso Anfon.",
  removed: (address, field) => `Nid yw ${address} ym maes ${fieldNames[field]} mwyach.`,
  notRemoved: (address, field) =>
    `Mae ${address} ym maes ${fieldNames[field]} o hyd, ac nid oes neb ar goll. Rhowch gynnig arall arni.`,
  unknown:
    "Stopiodd Outlook ateb. Efallai fod rhywun ar goll. Pwyswch Dadwneud i roi pawb yn ôl, yna " +
    "edrychwch ar faes Gofynnol a maes Dewisol eich hun.",
  refused,
};

const replace: Partial<ReplaceMessages> = {
  openFor: (address, field) => `Newid am rywun arall… ${address} ym maes ${fieldNames[field]}`,
  replaced: (address, by) => `Bydd ${by} yn cael y gwahoddiad hwn yn lle ${address}.`,
  notReplaced: (address) =>
    `Mae ${address} yno o hyd, ac nid oes neb ar goll. ` +
    "Edrychwch ar faes Gofynnol a maes Dewisol, yna rhowch gynnig arall arni.",
};

/** The words of the pane beside a meeting. Not yet confirmed by a Welsh speaker: docs/glossary.md. */
export const paneMeetingCy: PaneMessages = Object.assign({}, paneCy, {
  shared: meetingCy,
  rule,
  decision: Object.assign({}, paneCy.decision, {
    hold: "Ni ellir anfon y gwahoddiad hwn am y tro",
    refuse: "Ni ellir anfon y gwahoddiad hwn am y tro",
  }),
  checking: "Wrthi'n gwirio'r gwahoddiad hwn…",
  whoGetsIt: "Pwy fydd yn ei gael",
  notChecked: "Ni wiriwyd y gwahoddiad hwn",
  finding: Object.assign({}, paneCy.finding, {
    field: fieldNames,
    noPlaces: "Ni all Second Look ddangos ble maen nhw. Edrychwch drwy'r gwahoddiad i gyd.",
  }),
  repair: Object.assign({}, paneCy.repair, repair),
  replace: Object.assign({}, paneCy.replace, replace),
});
