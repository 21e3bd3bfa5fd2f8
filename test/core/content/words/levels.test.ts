import { isMarking } from "../../../../src/core/content/greeting-words";
import { signsIn } from "../../../../src/core/content/secret-words";
import { handlingIn, instructionsIn } from "../../../../src/core/content/words/handling";
import { isAbove, type Level } from "../../../../src/core/content/words/level";
import { markingsIn } from "../../../../src/core/content/words/markings";
import { saysSensitive } from "../../../../src/core/content/words/says-sensitive";
import { patternOf } from "../../../../src/core/content/words/term-pattern";
import { draftTo } from "../../../support/builders";

const levels: readonly Level[] = ["OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET"];

test.each(levels.map((level, at): [Level, number] => [level, at]))(
  "%s is above %i levels and no more",
  (level, below) => {
    expect(levels.filter((other) => isAbove(level, other))).toEqual(levels.slice(0, below));
    expect(isAbove(level, undefined)).toBe(below > 0);
  },
);

test.each(["OFFICIAL", "SECRET", "TOP SECRET", "RESTRICTED", "CONFIDENTIAL", "PROTECT"])(
  "a marking with %s on the line above or below is one of a list",
  (other) => {
    const seen = (text: string) => markingsIn(text).map(({ start }) => start);
    expect(seen(`OFFICIAL-SENSITIVE\n${other}`)).toEqual([]);
    expect(seen(`${other}\nOFFICIAL-SENSITIVE`)).toEqual([]);
    expect(seen(`OFFICIAL-SENSITIVE\n- ${other}`)).toEqual([]);
    expect(seen(`OFFICIAL-SENSITIVE\nx\n${other} said`)).toEqual([0]);
  },
);

test.each<[situation: string, subject: string, text: string, says: boolean]>([
  ["a word of the subject", "CHIS 1234", "Hi", true],
  ["a word of the text", "Hi", "CHIS 1234", true],
  ["a word at the very start of the subject", "RSO list", "", true],
  ["nothing", "Hi", "Hello", false],
  ["a word late in the text", "Hi", `${"x ".repeat(498)}RSO`, true],
  ["a word beyond where a mail says what it is about", "Hi", `${"x ".repeat(500)}RSO`, false],
  ["a word that is cut there", "Hi", `${"x ".repeat(499)}RSO`, false],
  ["a word late in the subject", `${"x ".repeat(498)}RSO`, "", true],
  ["a word beyond that in the subject", `${"x ".repeat(500)}RSO`, "", false],
  ["what is quoted", "Hi", "Ok\n> CHIS 1234", false],
])("a draft with %s speaks of such things", (_situation, subject, text, says) => {
  expect(saysSensitive(draftTo({}, { subject, body: { text, html: "" } }))).toBe(says);
});

test.each<[written: string, matches: string[], others: string[]]>([
  [
    "sex worker",
    ["sex worker", "Sex Workers", "sex-worker", "sex\nworker", "sex worker's"],
    ["sexworker", "sex workers2", "asex worker"],
  ],
  ["(his|her) child", ["his child", "her child", "her childes"], ["child", "their child"]],
  ["abus~", ["abuse", "abusive", "abus", "abuse's"], ["abus2", "disabuse"]],
  ["drug", ["drug", "drugs", "drug’s", "DRUGS"], ["drugé", "drug_", "drugsx"]],
])("the term %s is heard in %j and not in %j", (written, matches, others) => {
  const some = [{ about: "offence", written, isWeak: false }];
  expect(matches.filter((text) => patternOf(some).test(text))).toEqual(matches);
  expect(others.filter((text) => patternOf(some).test(text))).toEqual([]);
});

test("of several terms the mark tells which was heard", () => {
  const some = ["zeta", "alpha beta", "alpha"].map((written) => ({
    about: "child",
    written,
    isWeak: false,
  }));
  const heard = (text: string) =>
    ((patternOf(some, "()").exec(text) ?? []) as readonly string[]).indexOf("", 1);
  expect(["the zeta", "the alpha beta", "the alpha", "the beta"].map(heard)).toEqual([1, 2, 3, -1]);
});

test.each<[behind: string, said: string, handling: string | undefined]>([
  [" RECIPIENTS ONLY", " RECIPIENTS ONLY", "recipients"],
  [" DERBYNWYR YN UNIG", " DERBYNWYR YN UNIG", "recipients"],
  [": ORGANISATIONAL USE ONLY", ": ORGANISATIONAL USE ONLY", "organisation"],
  [" INTERNAL USE ONLY", " INTERNAL USE ONLY", "organisation"],
  [" FORCE USE ONLY", " FORCE USE ONLY", "organisation"],
  [" HMG USE ONLY", " HMG USE ONLY", "government"],
  [" GOVERNMENT USE ONLY", " GOVERNMENT USE ONLY", "government"],
  [" POLICE ONLY", " POLICE ONLY", "police"],
  [" POLICE USE ONLY", " POLICE USE ONLY", "police"],
  [" UK EYES ONLY", " UK EYES ONLY", "eyes"],
  [" EMBARGOED", " EMBARGOED", "embargo"],
  [" PERSONAL", " PERSONAL", undefined],
  [" PERSONAL DATA", " PERSONAL DATA", undefined],
  [" COMMERCIAL", " COMMERCIAL", undefined],
  [" LEGAL", " LEGAL", undefined],
  [" STAFF", " STAFF", undefined],
  [" (WHEN COMPLETE)", " (WHEN COMPLETE)", undefined],
  [" when completed", " when completed", undefined],
  [" - OP ELM", " - OP ELM", undefined],
  ["/ABC & DEF", "/ABC & DEF", undefined],
  [" OP ELM", "", undefined],
  [" - Op Elm", "", undefined],
  [" personal", "", undefined],
  [" ONLY", "", undefined],
  ["", "", undefined],
])("behind a level %j is the instruction %j, for %s", (behind, said, handling) => {
  expect(instructionsIn(behind)).toBe(said);
  expect(handlingIn(said)).toBe(handling);
});

test.each<[line: string, is: boolean]>([
  ["OFFICIAL", true],
  ["Official", true],
  ["OFFICIAL-SENSITIVE: PERSONAL", true],
  ["[SECRET]", true],
  ["Top Secret", true],
  ["SWYDDOGOL", true],
  ["NOT PROTECTIVELY MARKED", true],
  ["UNCLASSIFIED", true],
  ["RESTRICTED", true],
  ["PROTECT", true],
  ["CONFIDENTIAL", true],
  ["Classification: OFFICIAL", true],
  ["Marking: SECRET", true],
  ["GSC OFFICIAL", true],
  ["Dosbarthiad: SWYDDOGOL", true],
  ["Official figures", false],
  ["OFFICIALS", false],
  ["Handling: OFFICIAL", false],
  [`OFFICIAL ${"X".repeat(111)}`, true],
  [`OFFICIAL ${"X".repeat(112)}`, false],
])("the line %s is a marking: %s", (line, is) => {
  expect(isMarking(line)).toBe(is);
});

test.each<[text: string, signs: string[]]>([
  ["", []],
  ["nothing of it", ["link of"]],
  ["survivors group", ["people survivors", "members group"]],
  ["victim support", ["person victim support"]],
  ["victim support group", ["whole victim support group"]],
  ["you have been a victim", ["whole you have been a victim"]],
  ["cam drin domestig i bawb", ["offence cam drin domestig", "link i"]],
  ["group of victims", ["none group of", "people victims"]],
  ["domestic abuse", ["offence domestic abuse"]],
  ["abuse", []],
])("the words of %j tell %j", (text, expected) => {
  const tokens = text.split(" ");
  expect(
    signsIn(tokens).map(({ kind, start, end }) => `${kind} ${tokens.slice(start, end).join(" ")}`),
  ).toEqual(expected);
});

test.each<[text: string, starts: number[]]>([
  ["ÉSECRET", []],
  ["É-SECRET", []],
  ["1-SECRET", []],
  ["_SECRET", []],
  ["SECRETS", []],
  ["SECRET\n-----OFFICIAL", [0]],
  ["SECRET\n----OFFICIAL", []],
  ["SECRET----\nOFFICIAL said", []],
])("the markings of %j begin at %j", (text, starts) => {
  const [first] = markingsIn(text).map(({ start }) => start);
  expect((first !== undefined && [first]) || []).toEqual(starts);
});
