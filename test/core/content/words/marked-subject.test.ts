import { markingOf } from "../../../../src/core/content/words/marked-draft";
import { markedSubject } from "../../../../src/core/content/words/marked-subject";
import { draftTo } from "../../../support/builders";

const head = "From: Ann <a@x.example>\nSent: today\nTo: b@x.example\nSubject: y\n\n";
const sensitive = "OFFICIAL-SENSITIVE";

/** What a subject becomes where a quoted message is marked like this. */
function marked(subject: string, said: string = sensitive): string | undefined {
  const text = `As below.\n\n${head}${said || sensitive}\n\nText.`;
  const draft = draftTo({}, { subject, body: { text, html: "" } });
  const result = markedSubject(draft, "OFFICIAL-SENSITIVE", said);
  if (result !== undefined) {
    const now = markingOf({ ...draft, subject: result });
    expect(now).toMatchObject({ part: "subject", level: "OFFICIAL-SENSITIVE", isQuoted: false });
  }
  return result;
}

describe("a subject that is marked", () => {
  test.each<[situation: string, subject: string, said: string, expected: string]>([
    ["a plain one", "Rota", sensitive, "OFFICIAL-SENSITIVE: Rota"],
    ["none at all", "", sensitive, "OFFICIAL-SENSITIVE"],
    ["one of white space", "  ", sensitive, "OFFICIAL-SENSITIVE"],
    ["an answer", "RE: Rota", sensitive, "RE: OFFICIAL-SENSITIVE: Rota"],
    ["a forward of an answer", "FW: RE: Rota", sensitive, "FW: RE: OFFICIAL-SENSITIVE: Rota"],
    ["a Welsh answer", "ATEB: Rota", sensitive, "ATEB: OFFICIAL-SENSITIVE: Rota"],
    ["an answer without a subject", "RE: ", sensitive, "RE: OFFICIAL-SENSITIVE"],
    [
      "one with a lower marking",
      "[OFFICIAL] Rota",
      sensitive,
      "OFFICIAL-SENSITIVE: [OFFICIAL] Rota",
    ],
    ["one in capitals", "ROTA", sensitive, "OFFICIAL-SENSITIVE: ROTA"],
    [
      "a long one",
      "Rota ".repeat(60).trim(),
      sensitive,
      `OFFICIAL-SENSITIVE: ${"Rota ".repeat(60).trim()}`,
    ],
    [
      "with an instruction",
      "Rota",
      "OFFICIAL-SENSITIVE: POLICE ONLY",
      "OFFICIAL-SENSITIVE: POLICE ONLY: Rota",
    ],
    ["in Welsh", "Rota", "SWYDDOGOL-SENSITIF", "SWYDDOGOL-SENSITIF: Rota"],
    ["broken over white space", "Rota", "OFFICIAL\u00a0- SENSITIVE", "OFFICIAL - SENSITIVE: Rota"],
    ["an older marking", "Rota", "RESTRICTED: POLICE ONLY", "OFFICIAL-SENSITIVE: Rota"],
    ["of a file, whose words are not known", "Rota", "", "OFFICIAL-SENSITIVE: Rota"],
  ])("%s", (_situation, subject, said, expected) => {
    expect(marked(subject, said)).toBe(expected);
  });

  test.each<[situation: string, subject: string]>([
    ["a list of levels would not be read as a marking", "/ SECRET"],
    ["an answer has a prefix of another language", "AW: Rota"],
  ])("is no claim: %s", (_situation, subject) => {
    const result = marked(subject); // The subject is marked so, or there is no such subject.
    expect(result === undefined || result.includes(sensitive)).toBe(true);
  });

  test("is not offered where something graver marks the draft", () => {
    const draft = draftTo({}, { subject: "Rota", body: { text: "SECRET\n\nText", html: "" } });
    expect(markedSubject(draft, "OFFICIAL-SENSITIVE", "")).toBeUndefined();
  });
});
