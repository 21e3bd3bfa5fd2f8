import type { IncidentTexts } from "../outcome";

const gwentReply = {
  text:
    "Yn 2018 atebodd prif uwch-arolygydd bob un o'r 418 o breswylwyr yr oedd Heddlu Gwent wedi'u " +
    "rhoi ym maes At.",
  source: "Caerphilly Observer, 2018",
};

const dyfedPowys = {
  text:
    "Yn 2015 anfonodd Heddlu Dyfed-Powys restr o 8 o droseddwyr rhyw at ddieithryn, yr enw cyntaf yn y " +
    "llyfr cyfeiriadau. £150,000 oedd y ddirwy.",
  source: "DataBreaches.net, Mehefin 2016",
};

/** Of each rule what it would have stopped. Only what was reported in public. */
export const incidents: IncidentTexts = {
  "visible-recipients": {
    text: "Yn 2018 rhoddodd Heddlu Gwent 418 o breswylwyr ym maes At, a gwelodd pob un y lleill i gyd.",
    source: "Caerphilly Observer, 2018",
  },
  "exposed-thread": gwentReply,
  batch: {
    text:
      "Yn 2012 ysgrifennodd Heddlu Metropolitan Llundain at 1,136 o ddioddefwyr trosedd mewn saith grŵp " +
      "o'r fath.",
    source: "Computer Weekly, Chwefror 2012",
  },
  correction: {
    text:
      "Yn 2017 ysgrifennodd ymchwiliad cyhoeddus at 90 o bobl ym maes Bcc, ac yna anfonodd gywiriad â " +
      "phawb ym maes At. £200,000 oedd y ddirwy.",
    source: "Press Association, Gorffennaf 2018",
  },
  "mixed-outsiders": {
    text:
      "Yn 2016 ysgrifennodd Heddlu Swydd Gaerloyw at 56 o ddioddefwyr, tystion, cyfreithwyr a " +
      "newyddiadurwyr mewn un neges. £80,000 oedd y ddirwy.",
    source: "Y Comisiynydd Gwybodaeth, Mehefin 2018",
  },
  "lone-outsider": {
    text:
      "Yn 2010 rhoddodd Outlook newyddiadurwr ym maes Cc wrth ochr pum aelod o staff Heddlu Gwent, gyda " +
      "manylion 10,006 o bobl.",
    source: "Police Professional, Ebrill 2010",
  },
  "sensitive-content": dyfedPowys,
  "hidden-data": {
    text:
      "Yn 2023 dangosodd dalen gudd i'r byd enwau 9,483 o swyddogion a staff yr heddlu yng Ngogledd " +
      "Iwerddon.",
    source: "Y Comisiynydd Gwybodaeth, Mai 2024",
  },
  "unclear-recipient": {
    text:
      "Yn 2010 anfonodd Cyngor Sir Surrey fanylion iechyd 241 o bobl at grŵp o gwmnïau tacsi. " +
      "£120,000 oedd y ddirwy.",
    source: "The Guardian, Mehefin 2011",
  },
};
