import type {
  ApartMessages,
  MailMergeMessages,
  MarkingMessages,
  ReplaceMessages,
} from "../pane-repairs";
import { number } from "../welsh";
import { fieldNames } from "./phrases";

export const replaceCy: ReplaceMessages = {
  open: "Newid am rywun arall…",
  openFor: (address, field) => `Newid am rywun arall… ${address} ym maes ${fieldNames[field]}`,
  label: (address) => `Cyfeiriad i'w ddefnyddio yn lle ${address}`,
  confirm: "Newid",
  cancel: "Canslo",
  notAnAddress: "Nid yw hwnnw'n gyfeiriad llawn. Teipiwch un fel name@mail.example.",
  sameAddress: "Yr un cyfeiriad yw hwnnw. Teipiwch un arall.",
  use: (by) => `Defnyddio ${by} yn ei le`,
  useFor: (by, address) => `Defnyddio ${by} yn ei le, sef yn lle ${address}`,
  replaced: (address, by) => `Bydd ${by} yn cael y neges hon yn lle ${address}.`,
  both: (address, by) =>
    `Ychwanegwyd ${by}, ond mae ${address} yno o hyd. Tynnwch y cyfeiriad ${address}, neu pwyswch Dadwneud.`,
  notReplaced: (address) =>
    `Mae ${address} yno o hyd, ac nid oes neb ar goll. Edrychwch ar At, Cc a Bcc, yna rhowch gynnig arall arni.`,
};

export const markingCy: MarkingMessages = {
  mark: (level) => `Rhoi'r marc ${level} ar y pwnc`,
  marked: "Mae'r marc ar y pwnc nawr.",
  notMarked:
    "Ni chymerodd Outlook y pwnc newydd, felly mae fel yr oedd. Rhowch gynnig arall arni, neu teipiwch y marc eich hun.",
  unmarked: "Mae'r pwnc fel yr oedd.",
  notUnmarked: "Mae'r marc ar y pwnc o hyd. Pwyswch Dadwneud eto.",
  changedSince: "Mae'r pwnc wedi newid ers hynny, felly fe'i gadewir fel y mae nawr.",
  changed:
    "Nid yw'r pwnc fel yr oedd pan gafodd ei wirio. Nid oes dim wedi newid. Pwyswch Gwirio eto.",
  unreadable:
    "Ni ddywedodd Outlook beth yw'r pwnc. Nid oes dim wedi newid. Rhowch gynnig arall arni ymhen ychydig.",
  tooLong: (limit) =>
    `Gyda'r marc, byddai mwy na ${number(limit)} o nodau yn y pwnc. ` +
    "Nid oes dim wedi newid. Gwnewch y pwnc yn fyrrach yn gyntaf.",
  unknown: "Efallai na chadwodd Outlook y pwnc a roddwyd iddo. Edrychwch ar y pwnc eich hun.",
};

export const apartCy: ApartMessages = {
  open: "Ysgrifennu at bob un mewn neges ar wahân…",
  close: "Cau'r camau hyn",
  steps: [
    "Dewiswch un person sy'n aros ar y neges hon.",
    "I bob un o'r lleill, agorwch neges newydd yn Outlook. Copïwch y cyfeiriad o'r fan hon, a'r testun o'r neges hon.",
    "Pwyswch “Cadw” wrth y person sy'n aros. Bydd y cyfeiriadau eraill yn aros yn y golwg isod.",
  ],
  people: "Y bobl yn y grŵp hwn",
  copy: "Copïo",
  copyAddress: (address) => `Copïo ${address}`,
  copied: (address) => `Mae ${address} wedi'i gopïo.`,
  notCopied: "Ni ellid copïo'r cyfeiriad. Dewiswch ef, a'i gopïo eich hun.",
  keepOnly: (address) => `Cadw ${address} yn unig yma`,
  kept: (others) =>
    (others === 1 &&
      "Tynnwyd 1 person arall. Ysgrifennwch at y person hwnnw mewn neges ar wahân.") ||
    `Tynnwyd ${number(others)} o bobl eraill. Ysgrifennwch at bob un mewn neges ar wahân.`,
  notKept: (left) =>
    (left === 1 &&
      "Mae 1 person arall ar y neges hon o hyd, ac nid oes neb ar goll. Rhowch gynnig arall arni.") ||
    `Mae ${number(left)} o bobl eraill ar y neges hon o hyd, ac nid oes neb ar goll. ` +
      "Rhowch gynnig arall arni.",
  takenOff: "I ysgrifennu atynt o hyd, pob un mewn neges ar wahân",
  whatNext:
    "Agorwch neges newydd i bob un ohonynt yn Outlook. Bydd y rhestr hon yn diflannu pan fyddwch yn anfon neu'n cau'r drafft hwn.",
};

/** Word's own Welsh names of its buttons are not public: they are said in English too. */
export const mailMergeCy: MailMergeMessages = {
  open: "Sut i ddefnyddio postgyfuno",
  close: "Cau'r canllaw",
  loading: "Wrthi'n llwytho'r canllaw…",
  failed:
    "Ni ellid llwytho'r canllaw. Caewch ef, gwiriwch eich rhwydwaith, yna rhowch gynnig arall arni.",
  title: "Postgyfuno: neges ar wahân i bob person",
  better:
    "Os oes gan eich heddlu wasanaeth ar gyfer e-bost torfol, defnyddiwch hwnnw. Mae'n fwy diogel na phostgyfuno na Bcc. Gofynnwch i'ch desg TG.",
  steps: [
    "Rhowch y cyfeiriadau mewn dalen Excel, un person ym mhob rhes, o dan bennawd fel Cyfeiriad.",
    "Ysgrifennwch y neges yn Word. Dewiswch Postio (Mailings), Dechrau Postgyfuno (Start Mail Merge), Negeseuon E-bost (E-mail Messages).",
    "Dewiswch Dewis Derbynwyr (Select Recipients), Defnyddio Rhestr sy'n Bodoli (Use an Existing List), ac agorwch y ddalen.",
    "Dewiswch Gorffen a Chyfuno (Finish & Merge), Anfon Negeseuon E-bost (Send E-mail Messages). Yn y blwch At, dewiswch bennawd y cyfeiriadau.",
    "Rhowch gynnig arni yn gyntaf gyda dalen sy'n cynnwys eich cyfeiriad eich hun yn unig.",
    "Pan fydd wedi mynd at bawb, caewch y drafft hwn heb ei anfon.",
  ],
  unchecked:
    "Efallai na fydd Second Look yn gwirio'r hyn y mae postgyfuno yn ei anfon. Darllenwch y testun a'r ddalen unwaith eto cyn dechrau.",
};
