import { number } from "../english";
import type { AdviceMessages } from "../messages";

/** "At least": more may be typed while it stands there. */
export const advice: AdviceMessages = {
  crowd: (people) =>
    `At least ${number(people)} people outside can see each other in To and Cc. Move them to Bcc before you send.`,
  detailsInText(people) {
    if (people === 0) {
      return "This message gives sensitive details, and goes to someone outside. Look at it again before you send.";
    }
    if (people === 1) {
      return "This message gives details of someone, and goes to someone outside. Look at it again before you send.";
    }
    return `This message gives details of at least ${number(people)} people, and goes to someone outside. Look at it again before you send.`;
  },
  detailsInFile(people) {
    if (people === 0) {
      return "An attached file gives sensitive details, and goes to someone outside. Look at it again before you send.";
    }
    if (people === 1) {
      return "An attached file gives details of someone, and goes to someone outside. Look at it again before you send.";
    }
    return `An attached file gives details of at least ${number(people)} people, and goes to someone outside. Look at it again before you send.`;
  },
  markingInText:
    "This message is marked too high for someone it goes to. Look at it again before you send.",
  markingInFile:
    "An attached file is marked too high for someone it goes to. Look at it again before you send.",
  open: "Review message",
};

/** On a meeting, which has no To, Cc or Bcc. */
export const meetingAdvice: AdviceMessages = Object.assign({}, advice, {
  crowd: (people: number) =>
    `At least ${number(people)} people invited from outside can see each other. Look at this invitation again before you send.`,
  detailsInText(people: number) {
    if (people === 0) {
      return "This invitation gives sensitive details, and goes to someone outside. Look at it again before you send.";
    }
    if (people === 1) {
      return "This invitation gives details of someone, and goes to someone outside. Look at it again before you send.";
    }
    return `This invitation gives details of at least ${number(people)} people, and goes to someone outside. Look at it again before you send.`;
  },
  markingInText:
    "This invitation is marked too high for someone who is invited. Look at it again before you send.",
  markingInFile:
    "An attached file is marked too high for someone who is invited. Look at it again before you send.",
  open: "Review invitation",
});
