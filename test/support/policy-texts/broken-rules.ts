import { type BrokenPolicy, withLine, rule, group } from "./written";

/** Rules, and from when they hold for whom. */
export const brokenRules: readonly BrokenPolicy[] = [
  [
    "a misspelt rule",
    withLine('"rules": { "visible-recipient": {} }'),
    "line 3,",
    "What can stand here: visible-recipients",
  ],
  [
    "a severity that is none",
    rule('"severity": "block"'),
    "line 3,",
    '"off", "note", "warn", "hold" and "refuse"',
  ],
  [
    "a threshold in quotes",
    rule('"caution": "5"'),
    "line 3,",
    "must be a whole number without quotes.",
  ],
  ["half a person", rule('"caution": 4.5'), "line 3,", "must be a whole number without quotes."],
  ["a threshold of one", rule('"caution": 1'), "line 3,", "must be from 2 to 100,000."],
  [
    "thresholds in the wrong order",
    rule('"caution": 20'),
    "line 3, column 36: rules.visible-recipients.demandBcc:",
    "must not be less than caution, which is 20.",
  ],
  [
    "a pair of roles that is none",
    withLine('"rules": { "mixed-outsiders": { "apart": ["press"] } }'),
    "line 3,",
    "must be what belongs here",
  ],
  [
    "a private domain that is an address",
    withLine('"rules": { "personal-mailbox": { "domains": ["jo@mail.example"] } }'),
    "line 3,",
    "such as mail.example",
  ],
  [
    "a mode that is none",
    withLine('"mode": "audit"'),
    "line 3, column 11: mode:",
    '"observe", "advise" and "enforce"',
  ],
  [
    "a roll-out without days",
    withLine('"mode": []'),
    "line 3, column 11: mode:",
    "Write into it what belongs there.",
  ],
  [
    "a step without its day",
    withLine('"mode": [{ "mode": "advise" }]'),
    "line 3, column 12: mode[0].from:",
    "Add it.",
  ],
  [
    "days in the wrong order",
    withLine(
      '"mode": [\n    { "from": "2027-02-08", "mode": "enforce" },\n    { "from": "2027-01-11", "mode": "advise" }]',
    ),
    "line 5, column 15: mode[1].from:",
    "must be a later day than the step before it, which says 2027-02-08.",
  ],
  [
    "a group without senders",
    group('"mode": "advise"'),
    "line 3, column 14: groups[0].senders:",
    "Add it.",
  ],
  ["a group of nobody", group('"senders": []'), "line 3,", "is an empty list. Write into it"],
  [
    "a sender that is none",
    group('"senders": ["*desk@b.example"]'),
    "line 3,",
    "A star can stand nowhere else.",
  ],
  [
    "a group's threshold below everybody's",
    group('"senders": ["b.example"], "rules": { "visible-recipients": { "demandBcc": 3 } }'),
    "line 3,",
    "must not be less than caution, which is 5.",
  ],
  [
    "two groups of one name",
    withLine(
      '"groups": [{ "name": "A", "senders": ["a.example"] },\n    { "name": "A", "senders": ["b.example"] }]',
    ),
    "line 4, column 15: groups[1].name:",
    "Give each a name of its own.",
  ],
];
