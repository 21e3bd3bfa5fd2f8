import type { ApologyMessages, BatchMessages } from "../sent-apology";
import { counted, number } from "../welsh";

export const apologyCy: ApologyMessages = {
  title: "Ymddiheuro i bawb a'i cafodd",
  everyone: (people, drafts) =>
    `${counted(people, "cyfeiriad", "gyfeiriadau")} yn Bcc, mewn ${counted(drafts, "drafft", "ddrafftiau")}. ` +
    "Ni fydd neb yn gweld pwy arall sy'n ei gael.",
  nobody: "Nid oes cyfeiriad yma y gallai ymddiheuriad fynd iddo.",
  byHand: (entries) =>
    (entries === 1 &&
      "Nid oes cyfeiriad gan 1 cofnod. Rhowch wybod i'r person neu'r rhestr honno eich hun.") ||
    `Nid oes cyfeiriad gan ${number(entries)} o gofnodion. Rhowch wybod i'r bobl neu'r rhestrau hynny eich hun.`,
  lists: (entries) =>
    (entries === 1 &&
      "Mae 1 ohonynt yn rhestr. Gofalwch fod y bobl sydd arni'n cael yr ymddiheuriad: ni all Second Look weld pwy ydynt.") ||
    `Mae ${number(entries)} ohonynt yn rhestrau. Gofalwch fod y bobl sydd arnynt yn cael yr ymddiheuriad: ` +
      "ni all Second Look weld pwy ydynt.",
  perhapsMore: "Efallai iddo gyrraedd mwy o bobl nag sydd yma. Ychwanegwch nhw isod.",
  more: "Pwy arall a'i cafodd",
  moreHint:
    "Unrhyw un ym maes Bcc, pobl ar restr, neu bobl a'i cafodd wedyn. Un cyfeiriad ar bob llinell.",
  added: (people) =>
    `Ychwanegwyd at yr ymddiheuriad: ${counted(people, "cyfeiriad", "gyfeiriadau")}.`,
  notAddresses: (pieces) =>
    (pieces === 1 &&
      "Nid yw 1 llinell yn gyfeiriad, felly nid oes neb wedi'i ychwanegu. Cywirwch hi.") ||
    `Nid yw ${number(pieces)} o linellau yn gyfeiriadau, felly nid oes neb wedi'i ychwanegu. Cywirwch nhw.`,
  ownLeftOut: "Nid yw'r cyfeiriad a anfonodd y neges wedi'i gynnwys.",
  language: "Iaith yr ymddiheuriad",
  languages: { "en-GB": "Saesneg", "cy-GB": "Cymraeg", both: "Y ddwy iaith" },
  subjectLabel: "Pwnc",
  textLabel: "Testun",
  reset: "Yn ôl i'r testun cyntaf",
  fillIn: "Llenwch yr hyn sydd mewn bachau sgwâr cyn agor y drafftiau.",
  tooLong: "Mae'r pwnc neu'r testun yn rhy hir i Outlook. Gwnewch ef yn fyrrach.",
  subject: "Camgymeriad mewn e-bost a anfonwyd atoch",
  text:
    "Mae'n ddrwg gennym. Gwnaethom gamgymeriad mewn e-bost a anfonwyd atoch ar [dyddiad].\n\n" +
    "Efallai iddo ddangos pethau nad oeddent ar gyfer pawb a'i cafodd, fel cyfeiriadau e-bost.\n\n" +
    "Dilëwch yr e-bost hwnnw, os gwelwch yn dda. Peidiwch â'i anfon ymlaen, peidiwch ag ateb pawb, a pheidiwch â defnyddio na rhannu dim sydd ynddo. " +
    "Os ydych wedi'i anfon ymlaen, rhowch wybod i ni.\n\n" +
    "Rydym yn edrych ar yr hyn a ddigwyddodd. Os oes gennych gwestiwn neu bryder, cysylltwch â ni:\n" +
    "[enw, rhif ffôn a chyfeiriad e-bost]\n\n" +
    "[enw a rheng]\n" +
    "[heddlu]",
};

export const batchCy: BatchMessages = {
  label: "Y drafftiau",
  range: (first, last) =>
    (first === last && `Cyfeiriad ${number(first)}`) ||
    `Cyfeiriadau ${number(first)} i ${number(last)}`,
  open: (one, of) => `Agor drafft ${number(one)} o ${number(of)}`,
  copy: (one) => `Copïo cyfeiriadau ${number(one)}`,
  notOpened: "Heb ei agor eto.",
  opening: "Wrthi'n agor…",
  opened:
    "Mae Outlook yn dweud ei fod ar agor. Os na welwch ef, caniatewch ffenestri naid a'i agor eto.",
  noAnswer: "Nid atebodd Outlook. Os nad oes drafft ar agor, ceisiwch eto neu gopïo'r cyfeiriadau.",
  failed:
    "Nid agorodd Outlook y drafft. Ceisiwch eto, neu gopïo'r cyfeiriadau i faes Bcc neges newydd.",
  copied:
    "Wedi'i gopïo. Gludwch y cyfeiriadau ym maes Bcc neges newydd, byth ym maes At na maes Cc.",
  notCopied: "Nid oedd modd copïo'r cyfeiriadau. Ceisiwch eto.",
  progress: (opened, of) => `Drafftiau wedi'u hagor: ${number(opened)} o ${number(of)}.`,
  changed: "Newidiodd y testun neu'r cyfeiriadau ar ôl agor y drafft hwn. Caewch ef a'i agor eto.",
  notSent:
    "Nid yw drafft yn mynd at neb nes i chi bwyso Anfon ynddo. Ni all Second Look weld a wnaethoch hynny.",
};
