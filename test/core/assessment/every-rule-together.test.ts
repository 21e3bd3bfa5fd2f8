import fc from "fast-check";

import { assess } from "../../../src/core/assessment/assess";
import type { Assessment, Finding } from "../../../src/core/assessment/assessment";
import { pointersOf } from "../../../src/core/assessment/assessment";
import type { Draft, Recipient, RecipientField } from "../../../src/core/mail/draft";
import { newMemory } from "../../../src/core/memory/memory";
import { draftTo, mailbox, occasion } from "../../support/builders";
import { policyFrom } from "../../support/policies";

/** What must hold of all rules together, whatever the recipients. */
const policy = policyFrom({
  organisation: { name: "Mockshire Police", domains: ["mockshire.police.example"] },
  allow: [
    "*.cjs.example",
    { match: "paper.example", role: "press" },
    { match: "defence.example", role: "legal-defence" },
    { match: "old.example", expires: "2026-01-31" },
  ],
  deny: ["leaver@mockshire.police.example"],
});

const colleague = (name: string, at: string): Partial<Recipient> =>
  mailbox(`${at}@mockshire.police.example`, name);
const insiders = [
  colleague("Ann Taylor", "ann.taylor"),
  colleague("Puw, Carys", "carys.puw"),
  colleague("PC 4711 Bob Jones", "bob.jones"),
  ...Array.from({ length: 5 }, (_, at) => colleague("", `pc${at}`)),
];
const others: readonly Partial<Recipient>[] = [
  mailbox("clerk@court.cjs.example", "The Clerk"),
  mailbox("editor@paper.example", "Ed Example"),
  mailbox("a@defence.example"),
  mailbox("b@old.example"),
  mailbox("leaver@mockshire.police.example"),
  mailbox("ann.taylor@mail.example", "Ann Taylor"),
  mailbox("x@m0ckshire.police.example"),
  mailbox("y@brightwell.example"),
  mailbox("z@brigthwell.example", "carys.puw@mockshire.police.example"),
  mailbox("", "Survivors"),
  { ...mailbox("all@mockshire.police.example"), isList: true },
  ...Array.from({ length: 12 }, (_, at) => mailbox(`r${at}@web${at % 4}.example`)),
];

const someone = fc.constantFrom(...insiders, ...others);
const colleagues = fc.array(fc.constantFrom(...insiders), { maxLength: 12 });
const people = fc.oneof(
  fc.array(someone, { maxLength: 14 }),
  colleagues,
  fc.tuple(colleagues, someone).map(([many, one]) => [...many, one]),
);
const anyDraft = fc
  .record({
    to: people,
    cc: people,
    bcc: people,
    subject: fc.constantFrom("Rota", "RE: Rota", "Survivors' group", "Registered sex offenders"),
    composeType: fc.constantFrom("new", "reply", "forward", "unknown"),
    text: fc.constantFrom(
      "Hello",
      "Hello\n\nFrom: y@brightwell.example\nTo: r1@web1.example; r2@web2.example\nSubject: Rota\n",
      "DOB 12/03/1950, SA1 2PF\n\nDOB 12/03/1951, SA1 3PF\n\nDOB 12/03/1952, SA1 4PF",
    ),
  })
  .map(({ to, cc, bcc, subject, composeType, text }) =>
    draftTo({ to, cc, bcc }, { subject, composeType: composeType, body: { text, html: "" } }),
  );

const { seconds } = occasion();
const at = occasion({ memory: newMemory("a-salt-of-16-char", seconds - 90 * 86_400) });
const check = (draft: Draft) => assess(draft, policy, at);
const with_ = (draft: Draft, recipients: readonly Recipient[]): Draft => ({ ...draft, recipients });

/** A finding without positions: who it is about, and how grave it is. */
function said({ recipients }: Draft, finding: Finding): string {
  const who = (pointersOf(finding).recipients ?? []).map((position) => {
    const { field, address, displayName } = recipients[position]!;
    return `${field} ${address} ${displayName}`;
  });
  return JSON.stringify([finding.rule, finding.severity, Array.from(new Set(who)).sort()]);
}

const allSaid = (draft: Draft, { findings }: Assessment) =>
  Array.from(new Set(findings.map((one) => said(draft, one)))).sort();

const gravities = ["send", "ask", "hold", "refuse"];
const gravityOf = ({ decision }: Assessment) => gravities.indexOf(decision);

/** What each of its people is told of, rule by rule: nobody may drop out. */
const warned = (draft: Draft, { findings }: Assessment) =>
  findings
    .filter(({ severity }) => severity !== "note")
    .flatMap((one) =>
      (pointersOf(one).recipients ?? []).map(
        (position) => `${one.rule} ${draft.recipients[position]!.address}`,
      ),
    );

describe("all rules together", () => {
  test("never fail", () => {
    fc.assert(fc.property(anyDraft, (draft) => expect(check(draft).unchecked).toEqual([])));
  });

  test("do not depend on the order of recipients", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const turned = with_(draft, [...draft.recipients].reverse());
        expect(allSaid(turned, check(turned))).toEqual(allSaid(draft, check(draft)));
      }),
    );
  });

  test.each<RecipientField>(["to", "cc"])(
    "warn no less of outsiders once a colleague is added in %s",
    (field) => {
      fc.assert(
        fc.property(anyDraft, fc.constantFrom(...insiders), (draft, one) => {
          const added = with_(draft, [...draft.recipients, { ...mailbox(""), ...one, field }]);
          const [before, after] = [check(draft), check(added)];
          expect(gravityOf(after)).toBeGreaterThanOrEqual(gravityOf(before));
          expect(warned(added, after)).toEqual(expect.arrayContaining(warned(draft, before)));
        }),
        { numRuns: 600 },
      );
    },
  );

  test("never count more people in view once somebody moves from To to Bcc", () => {
    const visible = (draft: Draft) =>
      check(draft).findings.reduce(
        (most, { rule, evidence }) => (rule === "visible-recipients" ? evidence.count : most),
        0,
      );
    fc.assert(
      fc.property(anyDraft, fc.nat(), (draft, which) => {
        const inTo = draft.recipients.filter(({ field }) => field === "to");
        fc.pre(inTo.length > 0);
        const moving = inTo[which % inTo.length];
        const moved = with_(
          draft,
          draft.recipients.map((one) => (one === moving ? { ...one, field: "bcc" } : one)),
        );
        expect(visible(moved)).toBeLessThanOrEqual(visible(draft));
      }),
    );
  });
});
