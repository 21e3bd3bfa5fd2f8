import fc from "fast-check";

import { assess } from "../../src/core/assessment/assess";
import type { Draft, Unread } from "../../src/core/mail/draft";
import { organisationFor, type Policy } from "../../src/core/policy/policy";
import { en } from "../../src/messages/en";
import { sentenceFor } from "../../src/messages/messages";
import { plainNames } from "../../src/messages/names";
import { brokenPolicyAlert, failureAlert, smartAlert } from "../../src/outlook/smart-alert";
import { type Addressed, draftTo, occasion, residents, today } from "../support/builders";
import { mockshirePolicy, onlyRules, policyFrom } from "../support/policies";

/** As newer clients have them. */
const allButtons = { opensPane: true, sendAnyway: true };
const noButtons = { opensPane: false, sendAnyway: false };

function alertFor(draft: Draft, policy: Policy = mockshirePolicy, buttons = allButtons) {
  const organisation = organisationFor(policy, draft, today);
  const assessment = assess(draft, policy, occasion());
  return smartAlert({ assessment, draft, organisation }, { messages: en, buttons });
}

const asking = policyFrom({
  organisation: { name: "Mockshire Police", domains: ["mockshire.police.example"] },
  rules: { "outside-recipient": { severity: "warn" } },
});

describe("smartAlert", () => {
  test("says nothing where there is nothing to say", () => {
    expect(alertFor(draftTo({ to: ["ann@mockshire.police.example"] }))).toEqual({
      allowEvent: true,
    });
  });

  test("says nothing of notes", () => {
    expect(alertFor(draftTo({ to: residents(1) }))).toEqual({ allowEvent: true });
  });

  test("gives every option when it stops a mail", () => {
    expect(alertFor(draftTo({ to: residents(418) }))).toEqual({
      allowEvent: false,
      errorMessage:
        "418 people outside Mockshire Police can see each other in To and Cc: each learns the other 417 " +
        "addresses. To see why and put it right, press Review message, or Second Look on the ribbon.",
      errorMessageMarkdown:
        "**418 people outside Mockshire Police can see each other in To and Cc: each learns the other 417 " +
        "addresses.**\n\nTo see why and put it right, press **Review message**, or **Second Look** on the ribbon.",
      cancelLabel: "Review message",
      commandId: "SecondLookOpenPane",
      contextData: '{"version":1,"rules":["visible-recipients"]}',
    });
  });

  test("names a rule once, however often it speaks, and answers for a thousand findings", () => {
    const named = residents(1000).map((address) => ({
      address,
      displayName: "boss@mockshire.police.example",
    }));
    const alert = alertFor(draftTo({ bcc: named }), onlyRules(["similar-name"]));
    expect(alert.contextData).toBe('{"version":1,"rules":["similar-name"]}');
    expect(alert.errorMessage).toMatch(/And 99\d more\./);
  });

  test("says other questions before what else speaks for the first", () => {
    const colleagues = Array.from({ length: 6 }, (_, at) => `pc${at}@mockshire.police.example`);
    const draft = draftTo({ to: colleagues, cc: ["a@m0ckshire.police.example", ""] });
    const said = alertFor(draft).errorMessage ?? "";
    const places = [/looks like/, /without an address/, /is alone among/].map((words) =>
      said.search(words),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("leaves the last word to the sender when it asks", () => {
    expect(alertFor(draftTo({ to: residents(5) }))).toMatchObject({
      allowEvent: false,
      sendModeOverride: "promptUser",
    });
  });

  test.each<[situation: string, to: readonly string[], start: string]>([
    ["one", ["a@mail.example"], "a@mail.example is outside Mockshire Police. "],
    [
      "two",
      ["a@mail.example", "b@mail.example"],
      "a@mail.example and b@mail.example are outside Mockshire Police. ",
    ],
    ["three", residents(3), "3 people are outside Mockshire Police. "],
  ])("names %s outside, and counts more", (_situation, to, start) => {
    expect(alertFor(draftTo({ to }), asking).errorMessage?.startsWith(start)).toBe(true);
  });

  test("begins with what went unchecked where nothing was found", () => {
    const unread: Unread[] = [
      { part: "cc", reason: "no-answer" },
      { part: "body", reason: "no-answer" },
      { part: "subject", reason: "failed" },
    ];
    expect(
      alertFor(draftTo({ to: ["ann@mockshire.police.example"] }, { unread })).errorMessage,
    ).toBe(
      "Second Look could not check all of this message. Second Look could not check the subject. " +
        "Look there yourself. Second Look did not check Cc and the text. Outlook did not answer: look there yourself. " +
        "To see why and put it right, press Review message, or Second Look on the ribbon. " +
        "If it is right as it is, press Send Anyway.",
    );
  });

  test("says the gravest finding, then what is unchecked, then the other findings", () => {
    const unread: Unread[] = [{ part: "subject", reason: "failed" }];
    const { errorMessage } = alertFor(draftTo({ to: residents(10) }, { unread }), asking);
    expect(errorMessage).toBe(
      "10 people outside Mockshire Police can see each other in To and Cc: each learns the other " +
        "9 addresses. Second Look could not check the subject. Look there yourself. 10 people are outside " +
        "Mockshire Police. To see why and put it right, press Review message, or Second Look on the " +
        "ribbon.",
    );
  });

  test.each<[severity: "warn" | "hold" | "refuse", override: string | undefined]>([
    ["warn", "promptUser"],
    ["hold", undefined],
    ["refuse", undefined],
  ])("stops for a fault of ours as gravely as the policy says: %s", (severity, override) => {
    const alert = failureAlert("A sentence.", severity, { messages: en, buttons: allButtons });
    expect(alert).toMatchObject({ allowEvent: false, commandId: "SecondLookOpenPane" });
    expect(alert.errorMessage).toMatch(/^A sentence\. .*Second Look on the ribbon\./);
    expect(alert.sendModeOverride).toBe(override);
  });

  test("names no button where the policy is broken, for none would help", () => {
    expect(brokenPolicyAlert(en)).toEqual({ allowEvent: false, errorMessage: en.brokenPolicy });
  });

  const review = "To see why and put it right, press Review message, or Second Look on the ribbon.";
  const ribbon = "To see why and put it right, press Second Look on the ribbon.";
  const anyway = "If it is right as it is, press Send Anyway.";

  test.each<[situation: string, people: number, buttons: typeof allButtons, end: string]>([
    ["a mail that is held", 418, allButtons, `addresses. ${review}`],
    ["a question", 5, allButtons, `addresses. ${review} ${anyway}`],
    ["a mail that is held, on an older client", 418, noButtons, `addresses. ${ribbon}`],
    ["a question, on an older client", 5, noButtons, `addresses. ${ribbon}`],
  ])("names the buttons there are under %s", (_situation, people, buttons, end) => {
    const { errorMessage } = alertFor(draftTo({ to: residents(people) }), mockshirePolicy, buttons);
    expect(errorMessage?.slice(-end.length)).toBe(end);
  });

  test("supposes, and does not claim, where it cannot know who is outside", () => {
    const draft = draftTo({ to: residents(6) }, { from: undefined });
    const { errorMessage } = alertFor(draft, policyFrom({ organisation: {} }));
    expect(errorMessage).toMatch(
      /^6 people who may be outside your organisation can see each other/,
    );
  });

  const hostileName = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.constantFrom(
      "**",
      "[x](https://evil.example)",
      "\r- item",
      "\u202e",
      "x".repeat(255),
      "1. ",
    ),
  );
  const hostileDraft = fc
    .record({ to: fc.array(hostileName, { maxLength: 12 }), cc: fc.array(hostileName) })
    .map(({ to, cc }): Addressed => {
      const at = (name: string) => `${name}@evil.example`;
      return { to: to.map(at), cc: cc.map(at) };
    });

  /** What an alert may say besides the sentences of its findings. */
  const endings = [allButtons, noButtons].map((buttons) => ({
    buttons,
    closing: [review, ribbon][Number(!buttons.opensPane)] ?? "",
  }));

  test.each(endings)("ends with its closing whole, with $buttons", ({ buttons, closing }) => {
    fc.assert(
      fc.property(hostileDraft, (addressed) => {
        const alert = alertFor(draftTo(addressed), asking, buttons);
        if (alert.errorMessage === undefined) return;
        const asked = alert.sendModeOverride !== undefined && buttons.sendAnyway;
        const end = asked ? `${closing} ${anyway}` : closing;
        expect(alert.errorMessage.slice(-end.length)).toBe(end);
        expect(alert.errorMessage.length).toBeGreaterThan(end.length); // Never the closing alone.
        const bold = /(Review message|Second Look)(?= on the ribbon|, or)/g;
        const inMarkdown = end.replace(bold, "**$1**");
        const { errorMessageMarkdown = inMarkdown } = alert;
        expect(errorMessageMarkdown.slice(-inMarkdown.length)).toBe(inMarkdown);
      }),
    );
  });

  test("says only whole sentences, and how many it leaves out", () => {
    fc.assert(
      fc.property(hostileDraft, (addressed) => {
        const draft = draftTo(addressed);
        const organisation = organisationFor(asking, draft, today);
        const names = plainNames(draft, organisation);
        const { findings } = assess(draft, asking, occasion());
        const whole = findings.map((finding) => sentenceFor(finding, en, names));
        const { errorMessage = "" } = alertFor(draft, asking);
        const left = whole
          .sort((one, other) => other.length - one.length)
          .reduce((text, sentence) => text.replace(sentence, ""), errorMessage)
          .replace(review, "")
          .replace(anyway, "");
        expect(left).toMatch(/^ *(?:And \d+ more\.)? *$/);
      }),
    );
  });

  test("ranks findings alike, in whatever order people are written down", () => {
    fc.assert(
      fc.property(hostileDraft, fc.nat(11), ({ to = [], cc = [] }, turned) => {
        const shuffled = [...to.slice(turned), ...to.slice(0, turned)].reverse();
        const rulesOf = (people: typeof to) =>
          alertFor(draftTo({ to: people, cc }), asking).contextData as string | undefined;
        expect(rulesOf(shuffled)).toBe(rulesOf(to));
      }),
    );
  });

  test("says the same twice of the same draft", () => {
    fc.assert(
      fc.property(hostileDraft, (addressed) => {
        expect(alertFor(draftTo(addressed), asking)).toEqual(alertFor(draftTo(addressed), asking));
      }),
    );
  });

  test("leaves markdown out where the signs in a name leave it no room", () => {
    const to = ["a", "b"].map((name) => `${name}${"*".repeat(200)}@${"*".repeat(60)}.example`);
    const organisation = { name: "*".repeat(60), domains: ["mockshire.police.example"] };
    const rules = { "outside-recipient": { severity: "warn" } };
    const alert = alertFor(draftTo({ to }), policyFrom({ organisation, rules }));
    expect(alert.errorMessageMarkdown).toBeUndefined();
    expect(alert.errorMessage).toMatch(/^a\*+…\*+\.example and b\*+…\*+\.example are outside/);
  });

  test("keeps within 500 characters, on one line, whatever the names are", () => {
    fc.assert(
      fc.property(hostileDraft, (addressed) => {
        const { errorMessage = "", errorMessageMarkdown = "" } = alertFor(
          draftTo(addressed),
          asking,
        );
        expect(errorMessage.length).toBeLessThanOrEqual(500);
        expect(errorMessage).not.toMatch(/[\n\r\u202a-\u202e]/);
        expect(errorMessageMarkdown.length).toBeLessThanOrEqual(500);
      }),
    );
  });

  test("says in markdown what it says in plain text", () => {
    fc.assert(
      fc.property(hostileDraft, (addressed) => {
        const { errorMessage, errorMessageMarkdown = "" } = alertFor(draftTo(addressed), asking);
        const bare = errorMessageMarkdown
          .replace(/(^|[^\\])\*\*/g, "$1")
          .replace(/\\(.)/g, "$1")
          .replace(/\n\n(?:- )?|\r(?:- )?/g, " ")
          .replace(/ +/g, " ");
        if (errorMessage !== undefined && errorMessageMarkdown.length < 450) {
          expect(bare).toBe(errorMessage);
        }
      }),
    );
  });

  test("tells the pane which rules spoke, and nothing of the mail", () => {
    const draft = draftTo({ to: residents(60, "canary") }, { subject: "canary" });
    expect(alertFor(draft).contextData).not.toContain("canary");
  });
});
