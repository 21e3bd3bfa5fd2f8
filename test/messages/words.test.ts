import { ruleIds } from "../../src/core/rules";
import { paneCy } from "../../src/messages/pane-cy";
import { paneEn } from "../../src/messages/pane-en";
import { paneMeetingCy } from "../../src/messages/pane-meeting-cy";
import { paneMeetingEn } from "../../src/messages/pane-meeting-en";
import { sentCy } from "../../src/messages/sent-cy";
import { sentEn } from "../../src/messages/sent-en";
import { gradeOf, isSentence, sentencesOf, wordsOf } from "../support/reading-ease";
import { byRule, type Spoken, spokenIn, spokenInSent } from "../support/spoken";

const most = 25;
const highestGrade = 8;

/** Each language that there is, with the rules that hold for all of them. */
describe.each([
  ["English", [...spokenIn(paneEn), ...spokenInSent(sentEn)]],
  ["Welsh", [...spokenIn(paneCy), ...spokenInSent(sentCy)]],
  ["English on a meeting", spokenIn(paneMeetingEn)],
  ["Welsh on a meeting", spokenIn(paneMeetingCy)],
])("the words in %s", (_language, spoken) => {
  const ofRule = byRule(spoken);

  test("say something in every case", () => {
    expect(spoken.filter(({ text }) => text.trim() === "")).toEqual([]);
  });

  test(`have sentences of at most ${most} words`, () => {
    const long = sentencesIn(spoken).filter((sentence) => wordsOf(sentence).length > most);
    expect(long).toEqual([]);
  });

  test("never leave a word out, nor a gap where one should be", () => {
    const broken = spoken.filter(({ text }) => /undefined|NaN|\[object|false|  | [,.:]/.test(text));
    expect(broken).toEqual([]);
  });

  test.each(ruleIds)("speak of %s in the alert and in the pane", (id) => {
    const keys = new Set(ofRule.get(id)?.map(({ from }) => from));
    const inPane = ["title", "whyItMatters", "whatToDo", "people"].map(
      (key) => `rule.${id}.${key}`,
    );
    const inAlert = ["sentence", "failed"].map((key) => `shared.rule.${id}.${key}`);
    expect([...keys].sort()).toEqual([...inPane, ...inAlert].sort());
  });
});

describe.each([
  ["a message", paneEn],
  ["a meeting", paneMeetingEn],
])("English about %s that is easily read", (_kind, messages) => {
  const spoken = spokenIn(messages);
  const ofRule = byRule(spoken);

  test(`asks for grade ${highestGrade} at most, all in all`, () => {
    expect(gradeOf(sentencesIn(spoken))).toBeLessThanOrEqual(highestGrade);
  });

  test.each(ruleIds)("asks for no more in what it says of %s", (id) => {
    expect(gradeOf(sentencesIn(ofRule.get(id) ?? []))).toBeLessThanOrEqual(highestGrade);
  });

  test("asks for no more beside a message that has been sent", () => {
    expect(gradeOf(sentencesIn(spokenInSent(sentEn)))).toBeLessThanOrEqual(highestGrade);
  });

  test("asks for no more where it says what no rule says", () => {
    const others = ofRule.get(undefined) ?? [];
    expect(gradeOf(sentencesIn(others))).toBeLessThanOrEqual(highestGrade);
  });
});

/** Each once, however many cases say it. */
function sentencesIn(spoken: readonly Spoken[]): string[] {
  const texts = new Set(spoken.map(({ text }) => text));
  return Array.from(new Set(Array.from(texts, sentencesOf).flat())).filter(isSentence);
}
