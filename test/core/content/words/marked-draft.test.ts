import { markingOf } from "../../../../src/core/content/words/marked-draft";
import { draftTo } from "../../../support/builders";

const head = "From: Ann <a@x.example>\nSent: today\nTo: b@x.example\nSubject: y\n\n";

/** Part, level and instruction of the gravest marking, and whether it is quoted. */
function marked(subject: string, text: string): string {
  const marking = markingOf(draftTo({}, { subject, body: { text, html: "" } }));
  if (marking === undefined) return "nothing";
  const { part, level, handling = "no instruction", isQuoted } = marking;
  return `${part}, ${level}, ${handling}${isQuoted ? ", quoted" : ""}`;
}

describe("the gravest marking of a draft", () => {
  test.each<[situation: string, subject: string, text: string, expected: string]>([
    ["none", "Rota", "Hello", "nothing"],
    ["the subject's", "[OFFICIAL] Rota", "Hello", "subject, OFFICIAL, no instruction"],
    ["the first of two alike", "[SECRET] Rota", "SECRET\n\nHi", "subject, SECRET, no instruction"],
    ["the higher", "[OFFICIAL] Rota", "SECRET\n\nHi", "body, SECRET, no instruction"],
    ["the higher above the lower", "", "SECRET\n\nHi\n\nOFFICIAL", "body, SECRET, no instruction"],
    [
      "of two alike the one with an instruction",
      "[OFFICIAL-SENSITIVE] Rota",
      "OFFICIAL-SENSITIVE: POLICE ONLY\n\nHi",
      "body, OFFICIAL-SENSITIVE, police",
    ],
    [
      "of two with an instruction the first",
      "",
      "OFFICIAL-SENSITIVE: POLICE ONLY\n\nHi\n\nOFFICIAL-SENSITIVE: RECIPIENTS ONLY",
      "body, OFFICIAL-SENSITIVE, police",
    ],
    [
      "of two alike the first, when the second has none",
      "",
      "OFFICIAL-SENSITIVE: POLICE ONLY\n\nHi\n\nOFFICIAL-SENSITIVE",
      "body, OFFICIAL-SENSITIVE, police",
    ],
    [
      "no quoted instruction for the sender's own text",
      "",
      `OFFICIAL-SENSITIVE\n\nHi\n\n${head}OFFICIAL-SENSITIVE: POLICE ONLY\n\nok`,
      "body, OFFICIAL-SENSITIVE, no instruction",
    ],
    [
      "no lower one for its instruction",
      "[SECRET] Rota",
      "OFFICIAL: RECIPIENTS ONLY\n\nHi",
      "subject, SECRET, no instruction",
    ],
    ["a level before a tab", "", "SECRET\tRota", "body, SECRET, no instruction"],
    ["none, where a form leaves the choice", "", "OFFICIAL/SECRET", "nothing"],
    ["none, where two levels are offered", "", "OFFICIAL or SECRET", "nothing"],
    ["none, where all levels are listed", "", "OFFICIAL, SECRET, TOP SECRET", "nothing"],
    ["a quoted one", "Rota", `Hi\n\n${head}SECRET\n\nok`, "body, SECRET, no instruction, quoted"],
  ])("is %s", (_situation, subject, text, expected) => {
    expect(marked(subject, text)).toBe(expected);
  });
});
