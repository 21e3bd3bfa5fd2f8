import type { HiddenKind } from "../../core/documents/document";
import { hiddenNames } from "../hidden-names";
import type { SentContentMessages } from "../sent-messages";
import { counted, number } from "../welsh";
import { topicNames } from "./detail-names";
import { thingNames } from "./hidden-things";

export const contentCy: SentContentMessages = {
  title: "Beth oedd ynddi",
  inMessage: "Yn y pwnc a'r testun",
  people: (count, isAtLeast) =>
    (isAtLeast && `Manylion personol: o leiaf ${counted(count, "person", "bobl")}.`) ||
    `Manylion personol: ${counted(count, "person", "bobl")}.`,
  secrets: (count) =>
    (count === 1 && "1 cyfrinair neu god. Newidiwch ef nawr.") ||
    `${number(count)} o gyfrineiriau neu godau. Newidiwch nhw nawr.`,
  kinds: "Beth sy'n cael ei ddweud amdanynt",
  topics: "Mae geiriau gerllaw'n sôn am",
  topic: topicNames,
  marking: (level) => `Ei marc diogelwch: ${level}.`,
  nothing: "Ni chanfu Second Look fanylion personol na marc diogelwch yma. Darllenwch hi eich hun.",
  hiddenPeople: (count) =>
    (count === 1 && "Dim ond mewn rhannau cudd o'r ffeil y mae 1 ohonynt.") ||
    `Dim ond mewn rhannau cudd o'r ffeil y mae ${number(count)} ohonynt.`,
  rows: (seen, inAll) =>
    `Rhesi y mae rhywun sy'n ei hagor yn eu gweld: ${number(seen)}. Rhesi sydd ynddi: ${number(inAll)}.`,
  hides: "Beth mae'n ei guddio",
  hidden: hiddenNames<HiddenKind>(thingNames),
  fileNothing:
    "Ni chanfu Second Look fanylion personol na dim cudd ynddi. Agorwch hi ac edrychwch eich hun.",
  fileNotRead: "Ni allai Second Look edrych yn y ffeil hon. Agorwch hi ac edrychwch eich hun.",
  filePartlyRead: "Ni allai Second Look ddarllen y ffeil hon i gyd. Efallai fod mwy ynddi.",
  pictures: (count) =>
    (count === 1 && "Nid edrychwyd ar 1 llun yn y testun.") ||
    `Nid edrychwyd ar ${number(count)} o luniau yn y testun.`,
};
