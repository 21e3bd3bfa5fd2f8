import type { DocumentPart } from "../core/documents/document";
import { cy } from "./cy";
import { contentRulesInPane } from "./cy/content-rules";
import { kindNames, reasonNames } from "./cy/details-in-pane";
import { fileRulesInPane } from "./cy/file-rules";
import { incidents } from "./cy/incidents";
import { contentOutcomes } from "./cy/outcomes-content";
import { togetherOutcomes } from "./cy/outcomes-together";
import { whoOutcomes } from "./cy/outcomes-who";
import { apartCy, mailMergeCy, markingCy, replaceCy } from "./cy/pane-repairs";
import { peopleGroups } from "./cy/people-groups";
import { fieldNames } from "./cy/phrases";
import { togetherRulesInPane } from "./cy/together-rules";
import { unseenRulesInPane } from "./cy/unseen-rules";
import { whoRulesInPane } from "./cy/who-rules-in-pane";
import type {
  AcknowledgeMessages,
  AttachmentMessages,
  CrowdMessages,
  FileMessages,
  FindingMessages,
  PaneMessages,
  PolicyMessages,
  RefusalMessages,
  RepairMessages,
} from "./pane-messages";
import { counted, number } from "./welsh";

const finding: FindingMessages = {
  settled: "Wedi'i ateb",
  severity: { note: "Nodyn", warn: "Rhybudd", hold: "Difrifol", refuse: "Difrifol iawn" },
  field: fieldNames,
  kind: kindNames,
  why: reasonNames,
  reasons: "Beth arall a welwyd",
  places: "Ble mae'r manylion",
  inSubject: "Yn y pwnc",
  inLocation: "Yn y lleoliad",
  inText(line, isQuoted) {
    if (isQuoted) {
      return `Tua llinell ${number(line)}, mewn neges a ddyfynnwyd`;
    }
    return `Tua llinell ${number(line)}`;
  },
  inPart: ({ kind, name, isHidden }, line) => {
    const named = (name !== "" && ` “${name}”`) || "";
    const hidden = (isHidden && " (cudd)") || "";
    const unit = (kind === "sheet" && "rhes") || "llinell";
    return `${partNames[kind]}${named}${hidden}, tua ${unit} ${number(line)}`;
  },
  noPlaces: "Ni all Second Look ddangos ble maen nhw. Edrychwch drwy'r neges i gyd.",
  showAll: (count) => `Dangos pob un (${number(count)})`,
  showFewer: "Dangos llai",
};

const partNames: Readonly<Record<DocumentPart["kind"], string>> = {
  sheet: "Dalen",
  text: "Testun",
  slide: "Sleid",
  page: "Tudalen",
  margin: "Penynnau a throedynnau",
  notes: "Nodiadau",
  properties: "Priodweddau",
  message: "Neges",
};

const attachments: AttachmentMessages = {
  reading: (read, files) =>
    `Wrthi'n edrych ar yr atodiadau: ${number(read)} o ${number(files)} wedi'u gwneud.`,
  stop: "Stopio",
};

const crowd: CrowdMessages = {
  now: "Nawr: pawb yn gweld pawb",
  hidden: "Drwy faes Bcc: pob un yn eich gweld chi'n unig",
  picture: (count) =>
    `Nawr mae'r ${people(count)} i gyd yn gweld ei gilydd. Drwy faes Bcc, mae pob un yn eich gweld chi'n unig.`,
};

const fileMessages: FileMessages = {
  list: "Y ffeil",
  remove: "Tynnu",
  removeFile: (name) => `Tynnu'r ffeil ${name}`,
  removed: (name) => `Nid yw'r ffeil ${name} wedi'i hatodi mwyach.`,
  notRemoved: (name) => `Mae'r ffeil ${name} wedi'i hatodi o hyd. Tynnwch hi eich hun.`,
};

const acknowledge: AcknowledgeMessages = {
  open: "Mae'n iawn fel y mae…",
  legend: "Ticiwch bob un i ddweud ei fod yn iawn:",
  file: (name) => `Y ffeil ${name}`,
  everyone: (people) => `Pob un o'r ${number(people)} ar y rhestr`,
  why: "Pam mae'n iawn",
  reasons: {
    entitled: "Mae ganddyn nhw hawl iddo",
    agreed: "Mae'r bobl dan sylw wedi cytuno",
    required: "Mae cyfraith neu lys yn gofyn amdano",
    other: "Rheswm arall",
  },
  ownWords: "Pam, mewn ychydig eiriau (nid yw'n cael ei gadw)",
  confirm: "Cadarnhau, a'i gadael i fynd",
  missing: {
    ticks: "Ticiwch bob llinell yn gyntaf.",
    reason: "Dewiswch reswm yn gyntaf.",
    ownWords: "Ysgrifennwch ychydig mwy o eiriau yn gyntaf.",
  },
  notLoaded: "Ni ellid agor y ffurflen hon. Pwyswch y botwm i roi cynnig arall arni.",
};

const refused: RefusalMessages = {
  unreadable:
    "Ni ddywedodd Outlook pwy sydd yn At, Cc a Bcc. Nid oes dim wedi newid. " +
    "Rhowch gynnig arall arni ymhen ychydig.",
  notWritable: (field) =>
    `Mae maes ${fieldNames[field]} yn cynnwys rhywbeth na allai Outlook ei roi'n ôl, fel rhestr gysylltiadau. ` +
    "Nid oes dim wedi newid. Tynnwch hwnnw eich hun, yna rhowch gynnig arall arni.",
  perhapsMore: (field) =>
    `Efallai fod mwy o bobl ym maes ${fieldNames[field]} nag y mae Outlook yn eu dangos. ` +
    "Nid oes dim wedi newid. Anfonwch y neges at grwpiau llai.",
  bccFull: (limit) =>
    `Byddai mwy na ${number(limit)} o bobl ym maes Bcc, sy'n ormod i Outlook. ` +
    "Nid oes dim wedi newid. Anfonwch y neges at grwpiau llai.",
  bccTooLong: (limit) =>
    `Mae mwy na ${number(limit)} o bobl ym maes Bcc, felly nid yw'n ddiogel ei newid o'r fan hon. ` +
    "Nid oes dim wedi newid. Tynnwch y person hwn eich hun.",
};

const repair: RepairMessages = {
  moveToBcc: "Symud pawb o'r tu allan i Bcc",
  replyToSender: "Ateb yr anfonwr yn unig",
  remove: "Tynnu",
  removeFrom: (address, field) => `Tynnu ${address} o faes ${fieldNames[field]}`,
  undo: "Dadwneud",
  working: "Wrthi'n newid At, Cc a Bcc. Arhoswch cyn pwyso Anfon.",
  stop: "Stopio",
  stopping: "Wrthi'n stopio. Arhoswch cyn pwyso Anfon.",
  marking: "Wrthi'n newid y pwnc. Arhoswch cyn pwyso Anfon.",
  moving: (done, of) =>
    (of === 1 &&
      `Wrthi'n symud 1 person: ${number(done)} wedi'i wneud. Arhoswch cyn pwyso Anfon.`) ||
    `Wrthi'n symud ${people(of)}: ${number(done)} wedi'u gwneud. Arhoswch cyn pwyso Anfon.`,
  undoing: (done, of) =>
    (of === 1 &&
      `Wrthi'n rhoi 1 person yn ôl: ${number(done)} wedi'i wneud. Arhoswch cyn pwyso Anfon.`) ||
    `Wrthi'n rhoi ${people(of)} yn ôl: ${number(done)} wedi'u gwneud. Arhoswch cyn pwyso Anfon.`,
  moved(count) {
    if (count === 0) {
      return "Nid oes neb o'r tu allan yn At na Cc.";
    }
    return `Mae ${people(count)} ym maes Bcc nawr.`;
  },
  moveNotBegun: (inBcc) =>
    `Stopiodd y symud. Mae pawb yn At a Cc o hyd; mae ${people(inBcc)} yn Bcc hefyd. Rhowch gynnig arall arni.`,
  moveHalfDone: (stillVisible) =>
    `Stopiodd y symud. Mae ${people(stillVisible)} yn At neu Cc o hyd, ac nid oes neb ar goll. ` +
    "Rhowch gynnig arall arni.",
  removed: (address, field) => `Nid yw ${address} ym maes ${fieldNames[field]} mwyach.`,
  notRemoved: (address, field) =>
    `Mae ${address} ym maes ${fieldNames[field]} o hyd, ac nid oes neb ar goll. Rhowch gynnig arall arni.`,
  settle: "Mae hyn yn iawn: peidiwch â gofyn eto",
  settled: "Wedi'i nodi. Ni fydd neb yn gofyn i chi am hyn eto oni bai ei fod yn newid.",
  notSettled:
    "Ni chymerodd Outlook y nodyn. Bydd y cwestiwn yn codi eto pan fyddwch yn pwyso Anfon.",
  remembers:
    "I ddweud beth sy'n newydd, mae Second Look yn cofio at bwy yr ysgrifennoch, a maint y negeseuon. " +
    "Ni all neb ddarllen enwau, cyfeiriadau na phynciau ohono.",
  forget: "Anghofio'r cyfan",
  forgotten: "Wedi'i anghofio. Am bythefnos, ni fydd Second Look yn gwybod pwy sy'n newydd i chi.",
  notForgotten: "Ni wnaeth Outlook ei anghofio. Rhowch gynnig arall arni.",
  alone: (count) =>
    (count === 1 && "Dim ond yr anfonwr sydd ar ôl: 1 person wedi'i dynnu.") ||
    `Dim ond yr anfonwr sydd ar ôl: ${people(count)} wedi'u tynnu.`,
  notAlone: (left) =>
    `Mae ${people(left)} ar y neges hon o hyd heblaw'r anfonwr, ac nid oes neb ar goll. ` +
    "Rhowch gynnig arall arni.",
  undone(leftInBcc) {
    const back = "Mae pawb yn ôl.";
    if (leftInBcc === 0) {
      return back;
    }
    return `${back} Mae ${people(leftInBcc)} yn Bcc hefyd: tynnwch nhw eich hun.`;
  },
  notUndone: "Nid yw pawb yn ôl eto, ac nid oes neb ar goll. Pwyswch Dadwneud eto.",
  unknown:
    "Stopiodd Outlook ateb. Efallai fod rhywun ar goll. Pwyswch Dadwneud i roi pawb yn ôl, yna " +
    "edrychwch ar At, Cc a Bcc eich hun.",
  refused,
};

function people(count: number): string {
  return counted(count, "person", "bobl");
}

const policy: PolicyMessages = {
  name: (name) => `Polisi: ${name}.`,
  version: (version) => `Fersiwn ${version}.`,
  age(days) {
    if (days === 0) {
      return "Newidiwyd heddiw.";
    }
    if (days === 1) {
      return "Newidiwyd 1 diwrnod yn ôl.";
    }
    return `Newidiwyd ${number(days)} diwrnod yn ôl.`;
  },
  overdue: (day) =>
    `Roedd y polisi i fod i gael ei adolygu erbyn ${day}. Rhowch wybod i'ch desg gymorth TG.`,
};

/** Welsh, for an officer. Not yet confirmed by a Welsh speaker: docs/glossary.md. */
export const paneCy: PaneMessages = {
  shared: cy,
  rule: Object.assign(
    {},
    whoRulesInPane,
    togetherRulesInPane,
    Object.assign({}, contentRulesInPane, unseenRulesInPane, fileRulesInPane),
  ),
  outcome: Object.assign({}, whoOutcomes, togetherOutcomes, contentOutcomes),
  incident: incidents,
  observed(questions) {
    if (questions === 0) {
      return "Mae Second Look ar brawf. Ni fyddai wedi gofyn dim yma.";
    }
    if (questions === 1) {
      return "Mae Second Look ar brawf. Byddai wedi gofyn un cwestiwn yma.";
    }
    return `Mae Second Look ar brawf. Byddai wedi gofyn ${number(questions)} o gwestiynau yma.`;
  },
  observedSoFar: (asked, mails) =>
    `Anfonwyd hyd yma: ${number(mails)}. Byddai wedi gofyn am: ${number(asked)}.`,
  more(questions) {
    if (questions === 1) {
      return "Ac mae 1 peth arall i edrych arno.";
    }
    return `Ac mae ${number(questions)} o bethau eraill i edrych arnynt.`;
  },
  crowd,
  people: peopleGroups,
  decision: {
    send: "Nid oes angen cywiro dim",
    ask: "Edrychwch eto cyn anfon",
    hold: "Ni ellir anfon y neges hon am y tro",
    refuse: "Ni ellir anfon y neges hon am y tro",
  },
  pressSend: "Pwyswch Anfon eto.",
  sendAnyway:
    "Os yw'n iawn fel y mae, pwyswch Anfon eto a dewiswch y botwm i anfon beth bynnag (Send Anyway).",
  whoGetsIt: "Pwy fydd yn ei chael",
  checking: "Wrthi'n gwirio'r neges hon…",
  checkAgain: "Gwirio eto",
  notChecked: "Ni wiriwyd y neges hon",
  unchecked: "Ni wiriwyd popeth",
  finding,
  attachments,
  acknowledge,
  file: fileMessages,
  repair,
  replace: replaceCy,
  marking: markingCy,
  apart: apartCy,
  mailMerge: mailMergeCy,
  policy,
};
