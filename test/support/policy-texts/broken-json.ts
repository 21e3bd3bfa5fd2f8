import { type BrokenPolicy, withLine, rule } from "./written";

/** Files that are no JSON, or not the JSON that somebody meant. */
export const brokenJson: readonly BrokenPolicy[] = [
  ["an empty file", "", "line 1, column 1:", "a value is expected here. Add it"],
  [
    "a comma that is missing",
    `{\r\n  "organisation": {}\r\n  "allow": []\r\n}\r\n`,
    "line 3, column 3:",
    "a comma is missing. Add it",
  ],
  ["a comma too many", withLine('"allow": [],'), "line 4, column 1:", "take out the comma"],
  [
    "a comma too many in a list",
    withLine('"allow": ["b.example",]'),
    "line 3,",
    "take out the comma",
  ],
  ["a colon that is missing", withLine('"allow" []'), "line 3,", "a colon is missing. Add it"],
  ["a bracket that stays open", '{ "organisation": {}, "allow": [', "line 1,", "Add ] here"],
  ["a brace that stays open", '{ "organisation": {}', "line 1,", "Add } here"],
  ["single quotes", withLine("'allow': []"), "line 3, column 3:", "Texts need double quotes"],
  ["quotes of a word processor", withLine("“allow”: []"), "line 3,", "Texts need double quotes"],
  ["a space that does not break", withLine('"allow":\u00a0[]'), "line 3,", "spaces must be plain"],
  [
    "a quote that is missing",
    withLine('"allow": ["b.example]'),
    "line 3,",
    "closing quote is missing",
  ],
  ["a comment", withLine('"allow": [] // ours'), "line 3,", "JSON has no comments. Take it out."],
  [
    "a comment that goes on",
    withLine('"allow": [] /* ours'),
    "line 3,",
    "no comments. Take it out.",
  ],
  ["a lone backslash", withLine('"name": "C:\\Police"'), "line 3,", "Write \\\\ for a backslash."],
  [
    "a letter by half its number",
    withLine('"name": "\\u00e"'),
    "line 3,",
    "Write the letter itself",
  ],
  [
    "a tab within a text",
    withLine('"name": "Mock\tshire"'),
    "line 3,",
    "invisible sign stands in a text",
  ],
  ["a number with a plus", rule('"caution": +5'), "line 3,", "this is not JSON."],
  [
    "a second policy behind it",
    `${withLine('"allow": []')}{}`,
    "line 5,",
    "Take out what is too much.",
  ],
  [
    "brackets within brackets without end",
    `{ "organisation": ${"[".repeat(20_000)}${"]".repeat(20_000)} }`,
    "line 1,",
    "Take them out.",
  ],
  [
    "more than can be read on every Send",
    withLine(`"name": "${"x".repeat(5_000_000)}"`),
    "line 1,",
    "Shorten its lists.",
  ],
  ["a key twice", withLine('"allow": [], "allow": []'), "line 3, column 16: allow:", "Keep one."],
  [
    "a rule twice",
    withLine('"rules": { "batch": {}, "batch": {} }'),
    "line 3, column 27: rules.batch:",
    "Keep one.",
  ],
];
