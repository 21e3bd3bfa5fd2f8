/** A policy file whose third line is this, and which is well otherwise. */
const withLine = (line: string) => `{
  "organisation": { "name": "Mockshire Police", "domains": ["mockshire.police.example"] },
  ${line}
}
`;

const rule = (settings: string) => withLine(`"rules": { "visible-recipients": { ${settings} } }`);
const reference = (fields: string) => withLine(`"content": { "references": [{ ${fields} }] }`);
const group = (fields: string) => withLine(`"groups": [{ "name": "Pilot", ${fields} }]`);
const texts = (count: number) => JSON.stringify(Array.from({ length: count }, (_, at) => `x${at}`));

/** What a person got wrong, the file, and how the first sentence about it begins and goes on. */
export type BrokenPolicy = readonly [
  situation: string,
  text: string,
  place: string,
  mending: string,
];

/** Files that are no JSON, or not the JSON that somebody meant. */
const brokenJson: readonly BrokenPolicy[] = [
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

/** JSON that says something else than a policy. */
const brokenShapes: readonly BrokenPolicy[] = [
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

/** Lists of people and domains. */
const brokenLists: readonly BrokenPolicy[] = [
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

/** Rules, and from when they hold for whom. */
const brokenRules: readonly BrokenPolicy[] = [
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

/** What is looked for in a mail. */
const brokenContent: readonly BrokenPolicy[] = [
  [
    "a kind of detail that is none",
    withLine('"content": { "off": ["shoe-size"] }'),
    "line 3, column 24: content.off[0]:",
    "must be one of",
  ],
  [
    "specimens in a word",
    withLine('"content": { "countSamples": "yes" }'),
    "line 3,",
    "must be true or false without quotes.",
  ],
  [
    "a word that says nothing",
    withLine('"content": { "words": [" "] }'),
    "line 3, column 26: content.words[0]:",
    "must hold a letter or a digit",
  ],
  ["a reference without its pattern", reference('"name": "Crime"'), "line 3,", "Add it."],
  [
    "a pattern of no end",
    reference('"name": "Crime", "pattern": "\\\\d+"'),
    "line 3,",
    "Instead of * or + write how many",
  ],
  [
    "a pattern that is not closed",
    reference('"name": "Crime", "pattern": "(CR\\\\d{6}"'),
    "line 3,",
    "Close it.",
  ],
  [
    "a pattern that takes too long",
    reference('"name": "Crime", "pattern": "(a{1,20}){1,20}"'),
    "line 3,",
    "Write lower or exact counts",
  ],
  [
    "a pattern that matches nothing",
    reference('"name": "Crime", "pattern": "\\\\d{0,6}"'),
    "line 3,",
    "Let something in it always be there.",
  ],
  [
    "too many words of a reference",
    reference(`"name": "Crime", "pattern": "CR\\\\d{6}", "words": ${texts(51)}`),
    "line 3,",
    "more than the 50 that it may hold. Take some out.",
  ],
];

/** Mistakes that people make in a policy, each by itself. */
export const brokenPolicies = [
  ...brokenJson,
  ...brokenShapes,
  ...brokenLists,
  ...brokenRules,
  ...brokenContent,
];

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
