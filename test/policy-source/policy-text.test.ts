import { readPolicyText } from "../../src/policy-source/policy-text";
import { policyTextSentence } from "../../src/policy-source/policy-text-sentence";

function sentences(text: string): readonly string[] {
  const result = readPolicyText(text);
  return result.ok ? [] : result.problems.map(policyTextSentence);
}

describe("readPolicyText", () => {
  test.each<[situation: string, text: string]>([
    ["a policy", '{"organisation": {"name": "Mockshire Police", "domains": ["b.example"]}}'],
    ["the mark that Windows editors begin a file with", '\ufeff{"organisation": {}}'],
    ["white space around it", '\r\n  {"organisation": {}}\r\n'],
  ])("accepts %s", (_situation, text) => {
    expect(sentences(text)).toEqual([]);
  });

  test.each<[situation: string, text: string, sentence: string]>([
    [
      "brackets without end",
      `{"organisation": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
      "line 1, column 1: brackets stand too deep within brackets to be read. Take them out.",
    ],
    [
      "a key that stands twice further in",
      '{"organisation": {},\r\n "rules": {\r\n  "x": {}, "x": {}}}',
      "line 3, column 12: rules.x: stands here a second time. Keep one.",
    ],
    [
      "nothing",
      "",
      "line 1, column 1: a value is expected here. Add it, or take out the comma before it.",
    ],
    [
      "a missing comma",
      '{"organisation": {}\n "allow": []}',
      "line 2, column 2: a comma is missing. Add it between this and what stands before it.",
    ],
    [
      "a comment",
      '{\n// our force\n"organisation": {}}',
      "line 2, column 1: JSON has no comments. Take it out.",
    ],
    [
      "single quotes",
      "{'organisation': {}}",
      "line 1, column 2: this is not JSON. Texts need double quotes, and spaces must be plain ones.",
    ],
    [
      "a key that stands twice",
      '{"organisation": {},\n "allow": [], "allow": ["b.example"]}',
      "line 2, column 15: allow: stands here a second time. Keep one.",
    ],
    [
      "an entry that is no pattern",
      '{"organisation": {},\n "allow": ["b.example",\n  "*b.example"]}',
      'line 3, column 3: allow[1]: must be an address "a@b.uk", a domain "b.uk", ' +
        'its sub-domains "*.b.uk", or both ".b.uk". A star can stand nowhere else.',
    ],
    [
      "an entry without its match, shown where the entry stands",
      '{"organisation": {},\n "allow": [ {"name": "x"} ]}',
      "line 2, column 13: allow[0].match: is missing. Add it.",
    ],
    [
      "a misspelt key",
      '{"organisation": {}, "alow": []}',
      "line 1, column 30: alow: is not known here. What can stand here: $schema, name, " +
        "version, updated, reviewBy, organisation, allow, deny, rules, mode, groups, content, whenUnchecked and language.",
    ],
  ])("names the line of %s", (_situation, text, sentence) => {
    expect(sentences(text)).toContain(sentence);
  });

  test("lists all problems", () => {
    expect(sentences('{"organisation": {"nam": ""}, "allow": ["uk", 7]}')).toHaveLength(3);
  });
});
