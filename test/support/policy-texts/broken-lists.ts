import { type BrokenPolicy, withLine } from "./written";

/** Lists of people and domains. */
export const brokenLists: readonly BrokenPolicy[] = [
  [
    "a list that is a text",
    withLine('"allow": "b.example"'),
    "line 3, column 12: allow:",
    "must be a list in [ ].",
  ],
  [
    "a star glued to a name",
    withLine('"allow": ["b.example",\n    "*cjs.example"]'),
    "line 4, column 5: allow[1]:",
    "A star can stand nowhere else.",
  ],
  [
    "a star within a name",
    withLine('"deny": ["a.*.example"]'),
    "line 3, column 12: deny[0]:",
    "A star can stand nowhere else.",
  ],
  [
    "a whole country",
    withLine('"allow": ["uk"]'),
    "line 3, column 13: allow[0]:",
    'must be an address "a@b.uk"',
  ],
  [
    "an address of the web",
    withLine('"allow": ["https://b.example/"]'),
    "line 3,",
    'a domain "b.uk"',
  ],
  [
    "a name beside the address",
    withLine('"allow": ["Jo <jo@b.example>"]'),
    "line 3,",
    'must be an address "a@b.uk"',
  ],
  [
    "two domains in one text",
    withLine('"allow": ["b.example; c.example"]'),
    "line 3,",
    'must be an address "a@b.uk"',
  ],
  [
    "an address as the force's domain",
    `{\n  "organisation": { "domains": ["pc@b.example"] }\n}`,
    "line 2, column 33: organisation.domains[0]:",
    "and not an address.",
  ],
  [
    "a line without its match",
    withLine('"allow": [{ "name": "Council" }]'),
    "line 3, column 13: allow[0].match:",
    "Add it.",
  ],
  [
    "a misspelt last day",
    withLine('"allow": [{ "match": "b.example", "expire": "2027-01-01" }]'),
    "line 3, column 47: allow[0].expire:",
    "owner, reason and expires",
  ],
  [
    "a role that is none",
    withLine('"allow": [{ "match": "b.example", "role": "journalist" }]'),
    "line 3, column 45: allow[0].role:",
    '"press"',
  ],
  [
    "a marking that may not be sent",
    withLine('"allow": [{ "match": "b.example", "highestMarking": "SECRET" }]'),
    "line 3,",
    '"OFFICIAL" and "OFFICIAL-SENSITIVE"',
  ],
];
