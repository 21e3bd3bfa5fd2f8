import { type BrokenPolicy, withLine, rule } from "./written";

/** JSON that says something else than a policy. */
export const brokenShapes: readonly BrokenPolicy[] = [
  ["a list", '["b.example"]', "line 1, column 1: the policy:", "must be an object in { }"],
  ["no organisation", '{\n  "allow": []\n}', "line 1, column 1: organisation:", "Add it."],
  ["a prototype", '{ "__proto__": { "organisation": {} } }', "line 1,", "is not known here"],
  [
    "the prototype of a rule",
    rule('"__proto__": {}'),
    "line 3,",
    "What can stand here: severity, mode",
  ],
  [
    "a constructor",
    withLine('"constructor": {}'),
    "line 3, column 18: constructor:",
    "is not known here",
  ],
  [
    "a misspelt key",
    withLine('"alow": []'),
    "line 3, column 11: alow:",
    "organisation, allow, deny",
  ],
  ["a key in capitals", withLine('"Allow": []'), "line 3, column 12: Allow:", "is not known here"],
  [
    "a name in numbers",
    withLine('"name": 7'),
    "line 3, column 11: name:",
    "must be a text in quotes.",
  ],
  [
    "a name of signs",
    withLine('"name": "--"'),
    "line 3, column 11: name:",
    "must hold a letter or a digit",
  ],
  [
    "a version in numbers",
    withLine('"version": 2.1'),
    "line 3, column 14: version:",
    "must be a text in quotes.",
  ],
  [
    "a British day",
    withLine('"updated": "23/11/2026"'),
    "line 3, column 14: updated:",
    'written "2027-03-31"',
  ],
  [
    "a day that no calendar has",
    withLine('"reviewBy": "2027-02-29"'),
    "line 3, column 15: reviewBy:",
    "day of the calendar",
  ],
  [
    "a review before the change",
    withLine('"updated": "2026-11-23", "reviewBy": "2026-01-01"'),
    "line 3, column 40: reviewBy:",
    "must be a later day than updated, which says 2026-11-23.",
  ],
  [
    "a language that is not spoken",
    withLine('"language": "fr-FR"'),
    "line 3, column 15: language:",
    'must be one of "outlook", "en-GB"',
  ],
  [
    "parts that go unchecked",
    withLine('"whenUnchecked": "note"'),
    "line 3, column 20: whenUnchecked:",
    'must be one of "warn"',
  ],
];
