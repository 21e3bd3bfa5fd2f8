import { textMatches } from "../../../src/policy-editor/content/text-matches";
import type { PolicyJson } from "../../../src/policy-editor/document/policy-json";

const policy: PolicyJson = {
  organisation: {},
  content: {
    references: [
      { name: "Crime reference", pattern: "\\b\\d{2}/\\d{5}/\\d{2}\\b" },
      { name: "Log", pattern: "\\b\\d{4}\\b", words: ["log"] },
    ],
    words: ["Operation Example"],
  },
  rules: { "visible-recipients": { groupWords: ["Group Willow"] } },
};

const found = (text: string) =>
  textMatches(text, policy).map(({ text: match, line, what }) => [match, line, what.kind]);

test.each(["", "Dear all,\nsee you on Thursday.", "1234", "Operation Examples", "63/123/25"])(
  "finds nothing in %j",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("finds references and words, with their lines, in the order of the text", () => {
  expect(found("operation example\nsee 63/12345/25, log 1234\n(Group Willow)")).toEqual([
    ["operation example", 1, "words"],
    ["63/12345/25", 2, "reference"],
    ["1234", 2, "reference"],
    ["Group Willow", 3, "rule-words"],
  ]);
});

test("a pattern that cannot be taken finds nothing, and breaks nothing", () => {
  const content = { references: [{ name: "x", pattern: "(a+)+" }] };
  expect(textMatches("aaaa", { ...policy, content })).toEqual([]);
});
