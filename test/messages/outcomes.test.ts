import { readFileSync } from "node:fs";

import type { Finding } from "../../src/core/assessment/assessment";
import { nobody } from "../../src/core/documents/verdict";
import { rules, type Evidence, type RuleId } from "../../src/core/rules";
import { plainNames } from "../../src/messages/names";
import { outcomeFor } from "../../src/messages/outcome";
import { paneEn } from "../../src/messages/pane-en";
import { draftTo, mockshire } from "../support/builders";

const file = { name: "posts.xlsx", size: 1, kind: "file", isInline: false } as const;
const draft = draftTo(
  { to: ["aaron@mail.example", "beth@mail.example", "cat@mail.example"] },
  { subject: "OFFICIAL-SENSITIVE Ann", attachments: [file, { ...file, name: "b.zip" }] },
);
const names = plainNames(draft, mockshire);
const marking = { part: "subject", start: 0, end: 18 } as const;
const ann = { part: "subject", start: 19, end: 22 } as const;

function said<Id extends RuleId>(rule: Id, evidence: Evidence<Id>): string {
  const finding = { rule, evidence, severity: "warn", isSettled: false } as unknown as Finding;
  return outcomeFor(finding, paneEn.outcome, names);
}

const details = {
  ...nobody,
  places: [],
  ranges: [],
  recipients: [0],
  files: [],
  isAtLeast: false,
  isFirstContact: false,
};
const hidden = {
  files: [0],
  recipients: [0],
  rowsSeen: 0,
  rowsInAll: 0,
  hiddenPeople: 0,
  hidden: [],
  isAtLeast: false,
};
const marked = {
  level: "OFFICIAL-SENSITIVE",
  handling: undefined,
  isQuoted: false,
  because: "outside",
  count: 1,
  recipients: [0],
  words: [marking],
  files: [],
} as const;
const inView = { count: 418, recipients: [0, 1, 2] };

/** One line for each sentence there is. */
const outcomes: readonly (readonly [RuleId, string, string])[] = [
  of(
    "visible-recipients",
    { ...inView, isAtLeast: false },
    "418 people will see each other's addresses.",
  ),
  of(
    "visible-recipients",
    { ...inView, isAtLeast: true },
    "At least 418 people will see each other's addresses.",
  ),
  of(
    "correction",
    { ...inView, hidden: 90, minutes: 3 },
    "418 people will see each other's addresses, which were hidden in Bcc before.",
  ),
  of(
    "batch",
    { ...inView, earlier: 90, minutes: 3 },
    "418 more people will see each other's addresses.",
  ),
  of(
    "exposed-thread",
    { ...inView, visible: 418, isAtLeast: false, keep: 0 },
    "418 people will see each other's addresses once more.",
  ),
  of(
    "exposed-thread",
    { ...inView, visible: 418, isAtLeast: true, keep: 0 },
    "At least 418 people will see each other's addresses once more.",
  ),
  of(
    "exposed-thread",
    { ...inView, visible: 1, isAtLeast: false, keep: 0 },
    "Everyone on this reply will see 1 person's address once more.",
  ),
  of(
    "mixed-outsiders",
    { count: 3, organisations: 2, conflict: undefined, recipients: [0, 1, 2] },
    "2 unrelated organisations or people will get this message together.",
  ),
  of(
    "mixed-outsiders",
    { count: 2, organisations: 2, conflict: ["press", "anyone"], recipients: [0, 1] },
    "aaron@mail.example and beth@mail.example should not meet, and will get this message together.",
  ),
  of(
    "sensitive-content",
    { ...details, count: 8, topics: ["sexual-offending"], tier: "sensitive" },
    "aaron@mail.example will get the personal details of 8 people, with words about sex offenders.",
  ),
  of(
    "sensitive-content",
    { ...details, count: 8, kinds: { "pnc-id": 8 } },
    "aaron@mail.example will get the criminal record details of 8 people.",
  ),
  of(
    "sensitive-content",
    { ...details, count: 1, recipients: [0, 1, 2] },
    "3 people will get the contact details of 1 person.",
  ),
  of(
    "sensitive-content",
    { ...details, count: 60, isAtLeast: true, files: [0], recipients: [] },
    "Everyone on this message will get the contact details of at least 60 people in “posts.xlsx”.",
  ),
  of(
    "sensitive-content",
    { ...details, bulk: [{ kind: "names", count: 40 }] },
    "aaron@mail.example will get a list of 40 names.",
  ),
  of(
    "sensitive-content",
    { ...details, secrets: 1 },
    "aaron@mail.example will get a password or access code.",
  ),
  of(
    "sensitive-content",
    { ...details, secrets: 2 },
    "aaron@mail.example will get 2 passwords or access codes.",
  ),
  of(
    "protective-marking",
    marked,
    "aaron@mail.example will get what is marked OFFICIAL-SENSITIVE.",
  ),
  of(
    "protective-marking",
    { ...marked, files: [0], words: [] },
    "aaron@mail.example will get a file that is marked OFFICIAL-SENSITIVE.",
  ),
  of(
    "protective-marking",
    { ...marked, level: "SECRET", words: [], because: "nobody" },
    "What is marked SECRET will go by this mail, and nothing so marked may.",
  ),
  of(
    "hidden-data",
    { ...hidden, hiddenPeople: 160 },
    "aaron@mail.example will get the details of 160 people whom “posts.xlsx” hides.",
  ),
  of(
    "hidden-data",
    { ...hidden, hiddenPeople: 160, isAtLeast: true },
    "aaron@mail.example will get the details of at least 160 people whom “posts.xlsx” hides.",
  ),
  of(
    "hidden-data",
    { ...hidden, hiddenPeople: 1 },
    "aaron@mail.example will get the details of 1 person whom “posts.xlsx” hides.",
  ),
  of(
    "hidden-data",
    { ...hidden, rowsSeen: 150, rowsInAll: 18714 },
    "aaron@mail.example will get 18,714 rows in “posts.xlsx”, of which you see 150.",
  ),
  of(
    "hidden-data",
    { ...hidden, recipients: [] },
    "Everyone on this message will get what “posts.xlsx” does not show you.",
  ),
  of(
    "unreadable-attachment",
    { because: "password-beside", files: [1], recipients: [0] },
    "aaron@mail.example will get “b.zip” and the password that opens it.",
  ),
  of(
    "unreadable-attachment",
    { because: "password-beside", files: [0, 1], recipients: [0] },
    "aaron@mail.example will get 2 files and the password that opens them.",
  ),
  of(
    "unreadable-attachment",
    { because: "damaged", files: [1], recipients: [0] },
    "aaron@mail.example will get “b.zip”, and nobody here has looked inside.",
  ),
  of(
    "unreadable-attachment",
    { because: "damaged", files: [0, 1], recipients: [0] },
    "aaron@mail.example will get 2 files, and nobody here has looked inside.",
  ),
  of(
    "attachment-missing",
    { words: [ann] },
    "This message will arrive without the file that it promises.",
  ),
  of(
    "lone-outsider",
    { count: 1, insiders: 5, because: undefined, recipients: [0] },
    "aaron@mail.example, outside Mockshire Police, will get what you tell 5 colleagues or partners.",
  ),
  of(
    "lone-outsider",
    { count: 1, insiders: 1, because: undefined, recipients: [0] },
    "aaron@mail.example, outside Mockshire Police, will get what you tell 1 colleague or partner.",
  ),
  of(
    "look-alike-domain",
    { count: 1, kind: "slip", listed: "gmail.com", like: undefined, recipients: [0] },
    "aaron@mail.example will get this, at a domain that is nearly another.",
  ),
  of(
    "new-in-thread",
    { count: 1, kind: "reply", recipients: [0] },
    "aaron@mail.example will get a conversation that was not written for them.",
  ),
  of(
    "sending-as",
    { count: 3, recipients: [0, 1, 2] },
    "3 people will get this from another mailbox, not your own.",
  ),
  of(
    "similar-name",
    { resembles: "sender", like: undefined, recipients: [0] },
    "aaron@mail.example will get this, and may not be the person you mean.",
  ),
  of(
    "greeting-mismatch",
    { match: "nobody", words: [ann], recipients: [0] },
    "aaron@mail.example will get a message that greets Ann.",
  ),
  of(
    "personal-mailbox",
    { isOwn: true, count: 1, recipients: [0] },
    "This message will leave for what looks like your own private mailbox.",
  ),
  of(
    "personal-mailbox",
    { isOwn: false, count: 1, recipients: [0] },
    "aaron@mail.example will get this in a private mailbox.",
  ),
  of(
    "personal-mailbox",
    { isOwn: false, count: 3, recipients: [0, 1, 2] },
    "3 people will get this in private mailboxes.",
  ),
  of(
    "first-contact",
    { count: 1, recipients: [0] },
    "aaron@mail.example will hear from your mailbox for the first time.",
  ),
  of(
    "outside-recipient",
    { count: 1, expired: 0, recipients: [0] },
    "aaron@mail.example, outside Mockshire Police, will get this message.",
  ),
  of(
    "unclear-recipient",
    { kind: "list", count: 1, recipients: [0] },
    "A list will get this, and nobody here can see who is on it.",
  ),
  of(
    "unclear-recipient",
    { kind: "list", count: 2, recipients: [0, 1] },
    "2 lists will get this, and nobody here can see who is on them.",
  ),
  of(
    "unclear-recipient",
    { kind: "no-address", count: 1, recipients: [0] },
    "1 recipient without an address will get this, and nobody here can see who it is.",
  ),
  of(
    "unclear-recipient",
    { kind: "no-address", count: 2, recipients: [0, 1] },
    "2 recipients without an address will get this, and nobody here can see who they are.",
  ),
];

function of<Id extends RuleId>(
  rule: Id,
  evidence: Evidence<Id>,
  sentence: string,
): readonly [RuleId, string, string] {
  return [rule, said(rule, evidence), sentence];
}

describe("what will happen", () => {
  test.each(outcomes)("%s: one sentence, with whom and how many", (_rule, text, sentence) => {
    expect(text).toBe(sentence);
  });

  test("is said of every rule", () => {
    expect(new Set(outcomes.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
  });

  test("takes at most 25 words", () => {
    const long = outcomes.filter(([, text]) => text.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});

describe("what happened elsewhere", () => {
  const known = Object.entries(paneEn.incident);

  test.each(known)("%s: says when, and is found on the page of the rule", (rule, incident) => {
    const page = readFileSync(`docs/rules/${rule}.md`, "utf8");
    const [source = ""] = incident.source.split(",");
    expect(incident.text).toMatch(/^In 20\d\d /);
    expect(page.slice(page.indexOf("Source: "))).toContain(source);
    expect(page).toContain(/^In (20\d\d)/.exec(incident.text)?.[1]);
  });
});
