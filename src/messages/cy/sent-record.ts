import type { RecordMessages } from "../sent-record";
import { number } from "../welsh";
import { fieldNames } from "./phrases";

export const recordCy: RecordMessages = {
  title: "Cofnod i'r swyddog diogelu data",
  what:
    "Rhifau a mathau yn unig. Nid yw testun na phwnc y neges byth ynddo. " +
    "Nid yw Second Look yn cadw copi nac yn ei anfon at neb.",
  withNames: "Rhoi enwau a chyfeiriadau'r bobl ac enwau'r ffeiliau ynddo",
  withId: "Rhoi dynodwr y neges ynddo, er mwyn i'ch desg TG ddod o hyd iddi",
  show: "Dangos y cofnod",
  close: "Cau'r cofnod",
  copy: "Copïo'r cofnod",
  save: "Cadw fel ffeil",
  copied: "Mae'r cofnod wedi'i gopïo.",
  notCopied: "Nid oedd modd ei gopïo. Dewiswch y testun a'i gopïo eich hun.",
  saved: "Chwiliwch am y ffeil ymhlith eich lawrlwythiadau. Os nad yw yno, copïwch y cofnod.",
  label: "Y cofnod",
  line: {
    head: "Cofnod o neges a anfonwyd trwy gamgymeriad",
    made: (moment) => `Gwnaed y cofnod: ${moment}`,
    sent: (moment) => `Crëwyd y neges: ${moment}`,
    sentUnknown: "Crëwyd y neges: anhysbys",
    aware: (moment) => `Daeth yr heddlu i wybod: ${moment}`,
    awareUnknown: "Daeth yr heddlu i wybod: heb ei lenwi",
    deadline: (moment) => `Diwedd y 72 awr: ${moment}`,
    id: (id) => `Dynodwr: ${id}`,
    field: (field, entries) => `Maes ${fieldNames[field]}: ${number(entries)}`,
    bccUnknown: "Bcc: nid yw Outlook yn ei ddangos",
    perhapsMore: (field) => `${fieldNames[field]}: efallai fod mwy nag y mae Outlook yn ei ddangos`,
    visible: (people, isAtLeast) =>
      (isAtLeast && `Wedi gweld ei gilydd ym maes At a maes Cc: o leiaf ${number(people)}`) ||
      `Wedi gweld ei gilydd ym maes At a maes Cc: ${number(people)}`,
    lists: (entries) => `Rhestrau nad oes neb yn gwybod pwy sydd arnynt: ${number(entries)}`,
    byHand: (entries) => `Cofnodion heb gyfeiriad: ${number(entries)}`,
    groups: "Derbynwyr fesul sefydliad",
    outside: (people) => `Cyfeiriadau eraill y tu allan: ${number(people)}`,
    trusted: (people) => `Sefydliadau ar y rhestr o gyfeiriadau dibynadwy: ${number(people)}`,
    message: "Yn y pwnc a'r testun",
    file: (at, format) => `Ffeil ${number(at)} (${format})`,
    format: {
      workbook: "llyfr gwaith",
      "word-document": "dogfen Word",
      presentation: "cyflwyniad",
      pdf: "PDF",
      table: "tabl",
      text: "testun",
      "web-page": "tudalen we",
      "rich-text": "testun cyfoethog",
      mail: "neges",
      archive: "archif",
      picture: "llun",
      unknown: "math anhysbys",
    },
    notRead: "Heb edrych ynddi",
    addedByHand: (people) => `Cyfeiriadau a ychwanegwyd â llaw: ${number(people)}`,
    apology: (opened, drafts, people) =>
      `Ymddiheuriad i ${number(people)} yn Bcc: agorwyd ${number(opened)} o ${number(drafts)} drafft. Nid yw'n hysbys a anfonwyd nhw.`,
    people: "Pobl",
    noNames: "Gadawyd enwau a chyfeiriadau allan.",
    limits: "Cyfrodd Second Look yr hyn y gallai ei ddarllen. Efallai fod mwy.",
  },
};
