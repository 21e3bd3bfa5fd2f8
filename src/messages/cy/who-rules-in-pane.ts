import type { PaneRuleTexts } from "../pane-messages";

/** What the task pane says of the rules that ask whether these are the right people. */
export const whoRulesInPane = {
  "lone-outsider": {
    title: "Rhywun o'r tu allan ymhlith cydweithwyr",
    whyItMatters:
      "Mae Outlook yn cynnig enwau wrth i chi deipio, ac mae un dewis anghywir yn anfon y neges at ddieithryn.",
    whatToDo: "Gwiriwch mai dyma'r person rydych yn ei olygu. Fel arall, tynnwch y person hwn.",
    people: "Pwy sydd dan sylw",
  },
  "look-alike-domain": {
    title: "Bron y cyfeiriad iawn",
    whyItMatters:
      "Mae un llythyren anghywir y tu ôl i'r @ yn anfon y neges at ddieithryn. Mae twyllwyr hefyd yn " +
      "defnyddio cyfeiriadau o'r fath.",
    whatToDo:
      "Cymharwch y cyfeiriad â'r un rydych yn ei olygu, fesul llythyren. Os yw'n un arall, tynnwch ef.",
    people: "Cyfeiriad pwy ydyw",
  },
  "new-in-thread": {
    title: "Newydd i'r sgwrs",
    whyItMatters:
      "Mae popeth rydych yn ei ddyfynnu isod yn mynd at bobl nad ysgrifennwyd ef ar eu cyfer.",
    whatToDo:
      "Gwiriwch eu bod yn cael darllen popeth rydych yn ei ddyfynnu isod. Os nad ydynt, tynnwch nhw, neu " +
      "tynnwch y dyfyniad.",
    people: "Pwy sy'n newydd",
  },
  "sending-as": {
    title: "Anfonir o flwch post arall",
    whyItMatters:
      "Mae'r ateb yn mynd i'r blwch post ym maes Oddi wrth, a gall pawb yno ei ddarllen.",
    whatToDo: "Edrychwch ar faes Oddi wrth. Os dyna'r blwch post anghywir, dewiswch eich un chi.",
    people: "Pwy fyddai'n ei chael",
  },
  "similar-name": {
    title: "Enw rhywun arall",
    whyItMatters:
      "Gall unrhyw un ddewis yr enw y mae Outlook yn ei ddangos. Mae'r neges yn mynd i'r cyfeiriad y tu ôl iddo.",
    whatToDo:
      "Edrychwch ar y cyfeiriad, nid yr enw. Os nad dyma'r person rydych yn ei olygu, tynnwch ef.",
    people: "Cyfeiriad pwy ydyw",
  },
  "greeting-mismatch": {
    title: "Enw arall yn y cyfarchiad",
    whyItMatters:
      "Efallai mai at rywun arall y mae'r testun. Efallai fod Outlook wedi llenwi'r enw anghywir, neu fod " +
      "y testun yn dod o neges arall.",
    whatToDo: "Gwiriwch pwy sydd ym maes At. Os dyna'r person iawn, cywirwch y cyfarchiad.",
    people: "Pwy sydd ym maes At",
  },
  "personal-mailbox": {
    title: "Blychau post preifat",
    whyItMatters:
      "Ni all neb yma chwilio blwch post preifat, na dileu na chymryd yn ôl yr hyn sydd ynddo.",
    whatToDo: "Gwiriwch fod hyn yn cael mynd i flwch post preifat. Os nad yw, tynnwch ef.",
    people: "Pwy sy'n ei chael mewn blwch post preifat",
  },
  "first-contact": {
    title: "Ysgrifennu atynt am y tro cyntaf",
    whyItMatters:
      "Mae Outlook yn cynnig enwau wrth i chi deipio, a gall enw newydd fod yn un nad oeddech yn ei fwriadu.",
    whatToDo: "Gwiriwch mai dyma'r bobl rydych yn eu golygu. Fel arall, tynnwch nhw.",
    people: "Pwy ydynt",
  },
  "outside-recipient": {
    title: "Pobl y tu allan i'r sefydliad",
    whyItMatters:
      "Mae un cyfeiriad anghywir, drwy ddewis neu deipio, yn anfon y neges gyfan at ddieithryn.",
    whatToDo: "Tynnwch unrhyw un na ddylai gael y neges hon.",
    people: "Pwy ydynt",
  },
} satisfies Partial<PaneRuleTexts>;
