import type { AdviceMessages } from "../messages";
import { number } from "../welsh";

/** "O leiaf": more may be typed while it stands there. */
export const advice: AdviceMessages = {
  crowd: (people) =>
    `Gall o leiaf ${number(people)} o bobl o'r tu allan weld ei gilydd ym meysydd At a Cc. Symudwch nhw i faes Bcc cyn i chi anfon.`,
  detailsInText(people) {
    if (people === 0) {
      return "Mae'r neges hon yn rhoi manylion sensitif, ac yn mynd at rywun o'r tu allan. Edrychwch arni eto cyn i chi anfon.";
    }
    if (people === 1) {
      return "Mae'r neges hon yn rhoi manylion rhywun, ac yn mynd at rywun o'r tu allan. Edrychwch arni eto cyn i chi anfon.";
    }
    return `Mae'r neges hon yn rhoi manylion o leiaf ${number(people)} o bobl, ac yn mynd at rywun o'r tu allan. Edrychwch arni eto cyn i chi anfon.`;
  },
  detailsInFile(people) {
    if (people === 0) {
      return "Mae ffeil a atodwyd yn rhoi manylion sensitif, ac yn mynd at rywun o'r tu allan. Edrychwch arni eto cyn i chi anfon.";
    }
    if (people === 1) {
      return "Mae ffeil a atodwyd yn rhoi manylion rhywun, ac yn mynd at rywun o'r tu allan. Edrychwch arni eto cyn i chi anfon.";
    }
    return `Mae ffeil a atodwyd yn rhoi manylion o leiaf ${number(people)} o bobl, ac yn mynd at rywun o'r tu allan. Edrychwch arni eto cyn i chi anfon.`;
  },
  markingInText:
    "Mae'r marc ar y neges hon yn rhy uchel i rywun sy'n ei chael. Edrychwch arni eto cyn i chi anfon.",
  markingInFile:
    "Mae'r marc ar ffeil a atodwyd yn rhy uchel i rywun sy'n ei chael. Edrychwch arni eto cyn i chi anfon.",
  open: "Adolygu'r neges",
};

/** On a meeting, which has no To, Cc or Bcc. */
export const meetingAdvice: AdviceMessages = Object.assign({}, advice, {
  crowd: (people: number) =>
    `Gall o leiaf ${number(people)} o bobl a wahoddwyd o'r tu allan weld ei gilydd. Edrychwch ar y gwahoddiad hwn eto cyn i chi anfon.`,
  detailsInText(people: number) {
    if (people === 0) {
      return "Mae'r gwahoddiad hwn yn rhoi manylion sensitif, ac yn mynd at rywun o'r tu allan. Edrychwch arno eto cyn i chi anfon.";
    }
    if (people === 1) {
      return "Mae'r gwahoddiad hwn yn rhoi manylion rhywun, ac yn mynd at rywun o'r tu allan. Edrychwch arno eto cyn i chi anfon.";
    }
    return `Mae'r gwahoddiad hwn yn rhoi manylion o leiaf ${number(people)} o bobl, ac yn mynd at rywun o'r tu allan. Edrychwch arno eto cyn i chi anfon.`;
  },
  markingInText:
    "Mae'r marc ar y gwahoddiad hwn yn rhy uchel i rywun a wahoddwyd. Edrychwch arno eto cyn i chi anfon.",
  markingInFile:
    "Mae'r marc ar ffeil a atodwyd yn rhy uchel i rywun a wahoddwyd. Edrychwch arni eto cyn i chi anfon.",
  open: "Adolygu'r gwahoddiad",
});
