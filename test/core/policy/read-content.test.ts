import Ajv from "ajv";

import { plainContent } from "../../../src/core/content/content-settings";
import type { PolicyProblem } from "../../../src/core/policy/policy-problem";
import { policySchema } from "../../../src/core/policy/policy-schema";
import { readPolicy } from "../../../src/core/policy/read-policy";
import { policyProblemSentence } from "../../../src/messages/policy-problems";
import { policyFrom } from "../../support/policies";

const meetsSchema = new Ajv({ strict: true }).compile(policySchema());
const policyOf = (content: unknown) => ({ organisation: {}, content });
const read = (content: unknown) => policyFrom(policyOf(content)).content;

const crime = { name: "Crime reference", pattern: "\\d{2}/\\d{5}/\\d{2}" };
const withPattern = (pattern: unknown) => ({ references: [{ name: "Crime reference", pattern }] });
const atPattern = ["content", "references", 0, "pattern"];
const many = (count: number, one: unknown = "Exampleton") =>
  Array.from({ length: count }, () => one);

const good: [situation: string, content: unknown][] = [
  ["nothing", {}],
  ["empty lists", { off: [], references: [], words: [], own: [] }],
  ["a kind that is off", { off: ["postcode"] }],
  ["the same kind twice", { off: ["postcode", "postcode"] }],
  ["a reference", { references: [crime] }],
  ["a reference with its words", { references: [{ ...crime, words: ["crime ref", "occ no."] }] }],
  ["a reference whose words are none", { references: [{ ...crime, words: [] }] }],
  ["a word", { words: ["Operation Example"] }],
  ["a word of Welsh letters alone", { words: ["ŷ"] }],
  ["the longest word", { words: ["x".repeat(200)] }],
  ["the most words", { words: many(1000) }],
  ["the most references", { references: many(20, crime) }],
  ["the most words of a reference", { references: [{ ...crime, words: many(50) }] }],
  ["what is the organisation's own", { own: ["01632 960000", "SA31 2PF", "front.desk@b.example"] }],
  ["samples that count", { countSamples: true }],
  ["samples that do not", { countSamples: false }],
];

const bad: [
  situation: string,
  content: unknown,
  path: PolicyProblem["path"],
  kind: PolicyProblem["kind"],
][] = [
  ["a list", [], ["content"], "wrong-type"],
  ["null", null, ["content"], "wrong-type"],
  ["a misspelt key", { of: [] }, ["content", "of"], "unknown-key"],
  ["a kind in text", { off: "postcode" }, ["content", "off"], "wrong-type"],
  ["a misspelt kind", { off: ["postcode", "post"] }, ["content", "off", 1], "not-one-of"],
  ["names switched off", { off: ["name"] }, ["content", "off", 0], "not-one-of"],
  ["null switched off", { off: [null] }, ["content", "off", 0], "not-one-of"],
  ["references in an object", { references: crime }, ["content", "references"], "wrong-type"],
  [
    "a misspelt key of a reference",
    { references: [{ ...crime, word: [] }] },
    ["content", "references", 0, "word"],
    "unknown-key",
  ],
  [
    "a reference without a name",
    { references: [{ pattern: crime.pattern }] },
    ["content", "references", 0, "name"],
    "missing",
  ],
  ["a reference without a pattern", { references: [{ name: "Crime" }] }, atPattern, "missing"],
  ["a pattern in numbers", withPattern(12), atPattern, "wrong-type"],
  ["a pattern of no letter or digit", withPattern(" -/ "), atPattern, "not-a-short-text"],
  ["a pattern too long to read", withPattern("7".repeat(201)), atPattern, "not-a-short-text"],
  [
    "the words of a reference in text",
    { references: [{ ...crime, words: "crime ref" }] },
    ["content", "references", 0, "words"],
    "wrong-type",
  ],
  [
    "too many words of a reference",
    { references: [{ ...crime, words: many(51) }] },
    ["content", "references", 0, "words"],
    "too-many",
  ],
  ["too many references", { references: many(21, crime) }, ["content", "references"], "too-many"],
  ["words in text", { words: "Operation Example" }, ["content", "words"], "wrong-type"],
  ["a number as a word", { words: [7] }, ["content", "words", 0], "wrong-type"],
  ["null as a word", { words: [null] }, ["content", "words", 0], "wrong-type"],
  ["an empty word", { words: ["Exampleton", ""] }, ["content", "words", 1], "not-a-short-text"],
  ["a word of white space", { words: [" \t"] }, ["content", "words", 0], "not-a-short-text"],
  ["a word of signs", { words: ["--"] }, ["content", "words", 0], "not-a-short-text"],
  ["too long a word", { words: ["x".repeat(201)] }, ["content", "words", 0], "not-a-short-text"],
  ["too many words", { words: many(1001) }, ["content", "words"], "too-many"],
  ["a number of one's own", { own: [1632960000] }, ["content", "own", 0], "wrong-type"],
  ["a blank of one's own", { own: [" "] }, ["content", "own", 0], "not-a-short-text"],
  ["too much of one's own", { own: many(1001) }, ["content", "own"], "too-many"],
  ["samples in text", { countSamples: "true" }, ["content", "countSamples"], "wrong-type"],
  ["null samples", { countSamples: null }, ["content", "countSamples"], "wrong-type"],
];

describe("the content of a policy", () => {
  test.each(good)("may be %s, and the schema agrees", (_situation, content) => {
    expect(readPolicy(policyOf(content))).toMatchObject({ ok: true });
    expect(meetsSchema(policyOf(content))).toBe(true);
  });

  test.each(bad)(
    "may not be %s, which is told at its place, and the schema agrees",
    (_situation, content, path, kind) => {
      const result = readPolicy(policyOf(content));
      expect(result).toMatchObject({ ok: false, problems: [{ path, kind }] });
      expect(meetsSchema(policyOf(content))).toBe(false);
    },
  );

  test.each<[situation: string, pattern: string, sentence: string]>([
    ["a plus", "\\d+/25", 'cannot be read from "+/25" on.'],
    ["an open group", "a(\\d", "ends before a bracket is closed."],
    ["what may be empty", "\\d{0,9}", "would match where nothing stands."],
    ["what takes years", "(\\d{1,50}){1,50}", "could match in so many ways, or so much,"],
  ])("refuses a pattern with %s and says why, which the schema cannot", (_s, pattern, sentence) => {
    const result = readPolicy(policyOf(withPattern(pattern)));
    if (result.ok) throw new Error("accepted");
    expect(result.problems.map(policyProblemSentence)).toEqual([
      expect.stringContaining(`content.references[0].pattern: ${sentence}`),
    ]);
    expect(meetsSchema(policyOf(withPattern(pattern)))).toBe(true);
  });

  test("says what can stand in a pattern instead", () => {
    const problem: PolicyProblem = {
      path: [],
      kind: "unsafe-pattern",
      why: { fault: "unreadable", rest: "*" },
    };
    expect(policyProblemSentence(problem)).toBe(
      'the policy: cannot be read from "*" on. What can stand here: letters, digits, \\d \\w \\s \\b, ' +
        "signs with a \\ before them, [A-Z], ( ), |, and the counts ? {3} {1,6}. Instead of * or + " +
        "write how many there can be, such as {1,20}.",
    );
  });

  test.each<[problem: PolicyProblem, sentence: string]>([
    [
      { path: ["content", "words", 2], kind: "not-a-short-text", most: 200 },
      "content.words[2]: must hold a letter or a digit, and at most 200 characters.",
    ],
    [
      { path: ["content", "own"], kind: "too-many", most: 1000 },
      "content.own: holds more than the 1,000 that it may hold. Take some out.",
    ],
    [
      { path: ["content", "countSamples"], kind: "wrong-type", expected: "boolean" },
      "content.countSamples: must be true or false without quotes.",
    ],
  ])("says in words what is wrong: %j", (problem, sentence) => {
    expect(policyProblemSentence(problem)).toBe(sentence);
  });

  test("may not have a text for a reference: its name and pattern are missing too", () => {
    const content = { references: [crime.pattern] };
    expect(readPolicy(policyOf(content))).toMatchObject({
      problems: [{ kind: "wrong-type" }, { kind: "missing" }, { kind: "missing" }],
    });
    expect(meetsSchema(policyOf(content))).toBe(false);
  });

  test("lists every problem, not only the first", () => {
    const content = { off: ["x"], references: [{}, {}], words: [""], own: [1], countSamples: 1 };
    const result = readPolicy(policyOf(content));
    expect(!result.ok && result.problems).toHaveLength(8);
  });

  test("may be left out: everything is looked for, and samples do not count", () => {
    expect(policyFrom({ organisation: {} }).content).toEqual(plainContent);
    expect(plainContent).toEqual({
      off: new Set(),
      references: [],
      words: [],
      own: new Set(),
      countSamples: false,
    });
  });

  test("is read whole", () => {
    const content = read({
      off: ["postcode", "email"],
      references: [crime, { name: " Log ", pattern: "CAD\\d{4}", words: ["log"] }],
      words: [" Operation Example "],
      own: ["+44 1632 960000", "(01632) 960000", "sa31 2pf"],
      countSamples: true,
    });
    expect(content).toEqual({
      off: new Set(["postcode", "email"]),
      references: [
        { name: "Crime reference", pattern: /\d{2}\/\d{5}\/\d{2}/gi, words: undefined },
        { name: "Log", pattern: /CAD\d{4}/gi, words: expect.any(RegExp) as RegExp },
      ],
      words: ["Operation Example"],
      own: new Set(["01632960000", "SA312PF"]),
      countSamples: true,
    });
  });

  test("finds the words of a reference near it", () => {
    const { words } = read({ references: [{ ...crime, words: ["crime ref"] }] }).references[0]!;
    expect(words?.test("Your CRIME  REF: ")).toBe(true);
    expect(words?.test("the crime refused")).toBe(false);
  });
});
