import { withLine, rule, reference, group } from "./written";

/** What looks as if it might be wrong, and is not. */
export const goodPolicies: readonly (readonly [situation: string, text: string])[] = [
  ["as little as can be", '{"organisation":{}}'],
  ["the mark that Windows editors begin a file with", `\ufeff${withLine('"allow": []')}`],
  ["line ends of Windows", withLine('"allow": ["b.example"]').replaceAll("\n", "\r\n")],
  ["no line end, and all in one line", '{ "organisation": { "domains": [] }, "deny": [] }'],
  ["tabs", '{\n\t"organisation":\t{}\n}'],
  ["Welsh letters and quotes in a name", withLine('"name": "Heddlu Môn “ŵ” \\"\\u0175\\""')],
  ["a schema for the editor", withLine('"$schema": "./policy.schema.json"')],
  [
    "a name, a version and days",
    withLine(
      '"name": "Force", "version": "2.1", "updated": "2026-11-23", "reviewBy": "2026-11-24"',
    ),
  ],
  ["a review of which no change is known", withLine('"reviewBy": "2099-01-01"')],
  [
    "lists that are empty",
    withLine('"allow": [], "deny": [], "rules": {}, "groups": [], "content": {}'),
  ],
  [
    "each way to write whom a line is for",
    withLine(
      '"allow": ["a@b.example", "b.example", "*.b.example", ".b.example", "@b.example", "*@b.example"]',
    ),
  ],
  [
    "a line twice: the one that counts longer counts",
    withLine('"allow": ["b.example", { "match": "B.example.", "expires": "2027-01-01" }]'),
  ],
  [
    "a line on both lists: nobody is trusted",
    withLine('"allow": ["b.example"], "deny": ["b.example"]'),
  ],
  [
    "a line that has expired",
    withLine('"allow": [{ "match": "b.example", "expires": "2020-02-29" }]'),
  ],
  [
    "an address with letters of its own",
    withLine('"allow": ["o\'brien+desk@b.example", "siân@môn.example"]'),
  ],
  ["thresholds that are equal", rule('"caution": 10, "demandBcc": 10, "hardStop": 10')],
  ["a number written with its decimals", rule('"caution": 5.0')],
  [
    "a rule that is off, and one on trial",
    withLine('"rules": { "batch": { "severity": "off" }, "first-contact": { "mode": "observe" } }'),
  ],
  ["a roll-out of one step", withLine('"mode": [{ "from": "2027-01-11", "mode": "enforce" }]')],
  [
    "a roll-out whose days are over",
    withLine(
      '"mode": [{ "from": "2020-01-01", "mode": "observe" }, { "from": "2020-01-02", "mode": "enforce" }]',
    ),
  ],
  [
    "groups without names, of one sender",
    withLine('"groups": [{ "senders": ["a@b.example"] }, { "senders": ["a@b.example"] }]'),
  ],
  [
    "a group's own thresholds",
    group('"senders": [".b.example"], "rules": { "visible-recipients": { "caution": 3 } }'),
  ],
  [
    "a pattern with a backslash before each sign",
    reference('"name": "Crime", "pattern": "\\\\bCR/\\\\d{6}/\\\\d{2}\\\\b", "words": ["crime"]'),
  ],
  [
    "two patterns of one name",
    withLine(
      '"content": { "references": [{ "name": "Crime", "pattern": "CR\\\\d{6}" }, { "name": "Crime", "pattern": "OC\\\\d{6}" }] }',
    ),
  ],
];
