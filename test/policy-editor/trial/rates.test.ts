import type { Verdict } from "../../../src/policy-editor/trial/judge-mail";
import { exactInterval } from "../../../src/policy-editor/trial/exact-interval";
import { ratesOf, standingOf } from "../../../src/policy-editor/trial/rates";

// From tables of the exact interval of 95 % (Clopper and Pearson).
test.each([
  [0, 10, 0, 0.3085],
  [1, 10, 0.0025, 0.445],
  [2, 30, 0.0082, 0.2207],
  [5, 10, 0.1871, 0.8129],
  [10, 10, 0.6915, 1],
  [0, 3000, 0, 0.0012],
])("%i of %i", (hits, tries, least, most) => {
  const interval = exactInterval(hits, tries);
  expect(interval[0]).toBeCloseTo(least, 3);
  expect(interval[1]).toBeCloseTo(most, 3);
});

const mail = (...severities: ("note" | "warn")[]): Verdict => ({
  name: "a.eml",
  decision: severities.includes("warn") ? "ask" : "send",
  asked: severities.map((severity) => ({
    rule: "outside-recipient",
    severity,
    interrupts: severity === "warn",
    sentence: "",
  })),
  flaws: [],
  isOwnerless: false,
});

test("notes and files that cannot be read count for no rate", () => {
  const unread: Verdict = { ...mail(), decision: undefined };
  const rates = ratesOf([mail("note"), mail(), unread]);
  expect(rates).toMatchObject({ mails: 2, unreadable: 1, byRule: [], interrupted: { hits: 0 } });
});

test("a mail that a rule stops twice is one mail", () => {
  const { byRule, interrupted } = ratesOf([mail("warn", "warn"), mail(), mail(), mail()]);
  expect(byRule).toMatchObject([
    { rule: "outside-recipient", rate: { hits: 1, perThousand: 250 } },
  ]);
  expect(interrupted.hits).toBe(1);
});

test.each([
  ["below", 0, 3000],
  ["perhaps-below", 0, 30],
  ["perhaps-above", 1, 30],
  ["above", 10, 30],
] as const)("%s: %i of %i mails against 20 in 1,000", (standing, hits, of) => {
  const verdicts = Array.from({ length: of }, (_, at) => (at < hits ? mail("warn") : mail()));
  expect(standingOf(ratesOf(verdicts).interrupted, 20)).toBe(standing);
});
