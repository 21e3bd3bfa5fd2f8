import type { RuleId } from "../../src/core/rules";
import type { Finding } from "../../src/core/assessment/assessment";
import { en } from "../../src/messages/en";
import { sentenceFor } from "../../src/messages/messages";
import { plainNames } from "../../src/messages/names";
import { draftTo, mockshire } from "../support/builders";

const draft = draftTo(
  {
    to: ["ann@mail.example", "bob@post.example", "ceri@mockshire.police.example"],
    cc: ["dai@web.example"],
  },
  { body: { text: "Dear Rhian and Sue,\n", html: "" } },
);
const names = plainNames(draft, mockshire);

function say(rule: RuleId, evidence: object): string {
  const finding = { rule, severity: "warn", isSettled: false, evidence };
  return sentenceFor(finding as unknown as Finding, en, names); // The evidence is this rule's.
}

const rhian = { part: "body", start: 5, end: 10 };
const sue = { part: "body", start: 15, end: 18 };
const crowd = { count: 131, recipients: [0, 1, 3] };

/** What the sender reads: the pages of the rules quote these. */
describe("what is said", () => {
  test.each<[rule: RuleId, evidence: object, sentence: string]>([
    [
      "batch",
      { ...crowd, earlier: 119, minutes: 12 },
      "131 people outside Mockshire Police can see each other in To and Cc. 119 others could see each other in a message with this subject 12 minutes ago.",
    ],
    [
      "correction",
      { ...crowd, count: 90, hidden: 88, minutes: 120 },
      "90 people outside Mockshire Police can see each other in To and Cc. A message with this subject went to 88 people in Bcc 2 hours ago.",
    ],
    [
      "exposed-thread",
      { ...crowd, count: 418, isAtLeast: true, visible: 52 },
      "At least 418 people outside Mockshire Police are named in To and Cc of this conversation. Your reply goes to 52 of them.",
    ],
    [
      "visible-recipients",
      { ...crowd, count: 2, isAtLeast: false, why: "subject" },
      "2 people outside Mockshire Police can see each other in To and Cc. The subject says what they have in common.",
    ],
    [
      "visible-recipients",
      { ...crowd, count: 2, isAtLeast: false, why: "list-name" },
      "2 people outside Mockshire Police can see each other in To and Cc. A list's name says what they have in common.",
    ],
    [
      "mixed-outsiders",
      { count: 2, organisations: 2, conflict: undefined, recipients: [0, 1] },
      "This goes to 2 unrelated organisations or private people outside Mockshire Police.",
    ],
    [
      "look-alike-domain",
      { count: 1, kind: "twin", listed: "b.example", like: undefined, recipients: [0] },
      "ann@mail.example ends in what looks like b.example, but is not.",
    ],
    [
      "look-alike-domain",
      { count: 1, kind: "slip", listed: undefined, like: 1, recipients: [0] },
      "ann@mail.example ends like bob@post.example, but for one typing slip.",
    ],
    [
      "look-alike-domain",
      { count: 2, kind: "slip", listed: undefined, like: 1, recipients: [0, 1] },
      "ann@mail.example and bob@post.example end nearly the same, but not quite.",
    ],
    [
      "similar-name",
      { resembles: "colleague", like: 2, recipients: [0] },
      "ann@mail.example, outside Mockshire Police, has the name, or nearly the name, of ceri@mockshire.police.example.",
    ],
    [
      "similar-name",
      { resembles: "shown-inside", like: undefined, recipients: [0] },
      "ann@mail.example, outside Mockshire Police, is shown with another address, one of Mockshire Police or of a partner.",
    ],
    [
      "greeting-mismatch",
      { match: "none", recipients: [0], words: [rhian, sue] },
      "This message greets Rhian and Sue, and nobody in To or Cc has these names.",
    ],
    [
      "lone-outsider",
      { count: 1, insiders: 5, because: "press", recipients: [0] },
      "ann@mail.example, outside Mockshire Police, is alone among 5 colleagues or partners. This is the press.",
    ],
    [
      "lone-outsider",
      { count: 2, insiders: 1, because: "details", recipients: [0, 1] },
      "ann@mail.example and bob@post.example, outside Mockshire Police, are on this message with 1 colleague or partner. This message gives people's details.",
    ],
    [
      "new-in-thread",
      { count: 1, kind: "reply", recipients: [0] },
      "ann@mail.example, outside Mockshire Police, was not on the messages you are answering.",
    ],
    [
      "new-in-thread",
      { count: 2, kind: "forward", recipients: [0, 1] },
      "ann@mail.example and bob@post.example, outside Mockshire Police, were not on the messages you are forwarding.",
    ],
    [
      "personal-mailbox",
      { isOwn: true, count: 1, recipients: [0] },
      "ann@mail.example looks like your own private mailbox.",
    ],
    [
      "personal-mailbox",
      { isOwn: false, count: 3, recipients: [0, 1, 3] },
      "3 people get this in private mailboxes.",
    ],
    [
      "sending-as",
      { count: 1, recipients: [0] },
      "You are sending this from another mailbox, not your own, to ann@mail.example, outside Mockshire Police.",
    ],
    [
      "protective-marking",
      { because: "outside", isQuoted: false, count: 1, recipients: [0], words: [rhian], files: [] },
      "This message is marked Rhian. It is going to ann@mail.example, outside Mockshire Police.",
    ],
    [
      "protective-marking",
      {
        because: "nobody",
        isQuoted: true,
        count: 4,
        recipients: [0, 1, 2, 3],
        words: [rhian],
        files: [],
      },
      "A quoted message is marked Rhian. Nothing above OFFICIAL-SENSITIVE may go to anybody by this kind of mail.",
    ],
    [
      "protective-marking",
      {
        because: "private",
        isQuoted: false,
        count: 3,
        recipients: [0, 1, 3],
        words: [rhian],
        files: [],
      },
      "This message is marked Rhian. 3 people would get it in private mailboxes.",
    ],
    [
      "protective-marking",
      { because: "unsaid", isQuoted: false, count: 1, recipients: [0], words: [rhian], files: [] },
      "This message is marked Rhian. The list of trusted addresses does not say whether ann@mail.example may have that.",
    ],
    [
      "unclear-recipient",
      { kind: "list", count: 1, recipients: [3] },
      "Second Look cannot see who is on 1 list: number 1 in Cc.",
    ],
    [
      "first-contact",
      { count: 1, recipients: [0] },
      "This is the first message from your mailbox to ann@mail.example, outside Mockshire Police.",
    ],
  ])("of %s", (rule, evidence, sentence) => {
    expect(say(rule, evidence)).toBe(sentence);
  });
});
