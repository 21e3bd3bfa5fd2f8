import { assess } from "../../src/core/assessment/assess";
import { audienceOf } from "../../src/core/mail/audience";
import type { Draft } from "../../src/core/mail/draft";
import { newMemory, remember } from "../../src/core/memory/memory";
import { organisationFor, type Policy } from "../../src/core/policy/policy";
import type { RuleId } from "../../src/core/rules";
import type { Severity } from "../../src/core/rules/severity";
import { type Addressed, draftTo, occasion, residents, today } from "../support/builders";
import { mockshirePolicy, policyFrom } from "../support/policies";

/**
 * What went wrong in public, as far as an add-in can see it at Send, and the rule that stops it. The
 * facts are those of the regulators and the press; names and addresses are made up.
 */
const colleagues = (count: number) =>
  Array.from({ length: count }, (_, at) => `officer${at}@mockshire.police.example`);

const offenders = Array.from(
  { length: 8 },
  (_, at) => `${at + 1}. DOB 12/03/${1950 + at}, ${at + 1} Mill Close, SA1 2PF, sexual offences`,
).join("\n");

const quoted = (to: readonly string[]) =>
  `Thank you for this.\n\nFrom: officer1@mockshire.police.example\nSent: Monday\n` +
  `To: ${to.join("; ")}\nSubject: Your views\n\nPlease take part.`;

const press = policyFrom({
  organisation: { name: "Mockshire Police", domains: ["mockshire.police.example"] },
  allow: [
    { match: "news.example", name: "Mockshire News", role: "press" },
    { match: "defence.example", name: "Defence Solicitors", role: "legal-defence" },
    { match: "counsel.example", name: "Counsel for the Victims", role: "legal-defence" },
  ],
});

type Incident = readonly [
  incident: string,
  rule: RuleId,
  severity: Severity,
  addressed: Addressed,
  rest?: Partial<Draft>,
  policy?: Policy,
];

const saying = (text: string): Partial<Draft> => ({ body: { text, html: "" } });

const incidents: readonly Incident[] = [
  [
    "Dyfed-Powys 2015: eight sex offenders, to the first name of a polluted address book",
    "lone-outsider",
    "warn",
    { to: ["aaron@mail.example", ...colleagues(3)] },
    saying(offenders),
  ],
  [
    "Gwent 2010: a journalist in Cc beside five officials",
    "lone-outsider",
    "warn",
    { to: colleagues(1), cc: [...colleagues(5).slice(1), "reporter@news.example"] },
  ],
  [
    "Gwent 2010, where the allow-list knows the paper",
    "lone-outsider",
    "warn",
    { to: colleagues(1), cc: ["reporter@news.example"] },
    {},
    press,
  ],
  ["Gwent 2018: 418 residents in To", "visible-recipients", "refuse", { to: residents(418) }],
  [
    "Gwent 2018: a chief superintendent replies to all",
    "exposed-thread",
    "hold",
    { to: [...colleagues(2), ...residents(418)] },
    { composeType: "reply", subject: "RE: Your views", ...saying(quoted(residents(418))) },
  ],
  [
    "Metropolitan Police 2012: the first of seven batches of crime victims in Cc",
    "visible-recipients",
    "refuse",
    { to: colleagues(1), cc: residents(162) },
  ],
  [
    "Gloucestershire 2016: 56 victims, witnesses, lawyers and journalists in To",
    "visible-recipients",
    "refuse",
    { to: residents(56) },
    { subject: "Child abuse inquiry: update for victims and witnesses" },
  ],
  [
    "Gloucestershire 2016: journalists and lawyers among them",
    "mixed-outsiders",
    "hold",
    { to: ["reporter@news.example", "lawyer@defence.example", ...residents(2)] },
    {},
    press,
  ],
  [
    "the solicitors of both sides in one mail",
    "mixed-outsiders",
    "warn",
    { to: ["a@defence.example"], cc: ["b@counsel.example"] },
    {},
    press,
  ],
  ["MoD ARAP 2021: 245 Afghans in To", "visible-recipients", "refuse", { to: residents(245) }],
  ["IICSA 2017: 90 in To", "visible-recipients", "refuse", { to: residents(90) }],
  [
    "IICSA 2017: one of 39 replies to all",
    "exposed-thread",
    "hold",
    { to: [...colleagues(1), ...residents(52)] },
    { composeType: "reply", subject: "RE: Hearing", ...saying(quoted(residents(52))) },
  ],
  ["HIV Scotland 2020: 105 in Cc", "visible-recipients", "refuse", { cc: residents(105) }],
  ["NHS Highland 2019: 37 in Cc", "visible-recipients", "hold", { cc: residents(37) }],
  [
    "Patient and Client Council: 15 in Cc, a gender-identity panel",
    "visible-recipients",
    "hold",
    { to: colleagues(1), cc: residents(15) },
    { subject: "Gender identity panel: next meeting" },
  ],
  [
    "the same panel with three, where the group is the secret",
    "visible-recipients",
    "hold",
    { cc: residents(3) },
    { subject: "Gender identity panel: next meeting" },
  ],
  [
    "Tavistock and Portman 2019: more patients in To than Outlook tells",
    "visible-recipients",
    "refuse",
    { to: residents(500) },
    { unread: [{ part: "to", reason: "cut-short" }] },
  ],
  ["Home Office EUSS 2019: 240 in To", "visible-recipients", "refuse", { to: residents(240) }],
  [
    "Surrey 2010: a list of taxi firms",
    "unclear-recipient",
    "warn",
    { to: [{ address: "firms@list.example", isList: true }] },
  ],
  ["Surrey 2010: a contact group without an address", "unclear-recipient", "warn", { to: [""] }],
];

describe("what happened would have been stopped", () => {
  const cases = incidents.map((one) => [one[0], one[1], one] as const);

  test.each(cases)("%s: %s", (_incident, rule, [, , severity, addressed, rest, policy]) => {
    const draft = draftTo(addressed, rest);
    const { decision, findings } = assess(draft, policy ?? mockshirePolicy, occasion());
    expect(findings).toContainEqual(expect.objectContaining({ rule, severity }));
    expect(decision).not.toBe("send");
  });

  /** What is remembered once these mails were sent, ten minutes apart. */
  function afterwards(...sent: readonly Draft[]) {
    const start = occasion().seconds;
    const organisation = organisationFor(mockshirePolicy, sent[0]!, today);
    const memory = sent.reduce(
      (before, draft, at) => {
        const audience = audienceOf(draft, organisation);
        const seconds = start + at * 600;
        return remember(before, {
          draft,
          audience,
          seconds,
          isLetThrough: true,
          tellsOfPeople: false,
          mark: undefined,
        });
      },
      newMemory("a-salt-of-16-char", start),
    );
    return occasion({ memory, seconds: start + sent.length * 600 });
  }

  const subject = "Victims' update";

  test.each([
    ["Metropolitan Police 2012: the second batch", 162],
    ["Home Office Windrush 2019: five batches of 100", 100],
  ])("%s: batch", (_incident, size) => {
    const batch = (at: number) => draftTo({ cc: residents(size, `batch${at}x`) }, { subject });
    const { findings } = assess(batch(2), mockshirePolicy, afterwards(batch(1)));
    expect(findings).toContainEqual(expect.objectContaining({ rule: "batch", severity: "hold" }));
  });

  test("IICSA 2017: a mail in Bcc to 90, then its correction in To: correction", () => {
    const first = draftTo({ bcc: residents(90) }, { subject: "Public hearing, 27 February" });
    const second = draftTo(
      { to: residents(90) },
      { subject: "Correction: Public hearing, 27 February" },
    );
    const { findings } = assess(second, mockshirePolicy, afterwards(first));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "correction", severity: "hold" }),
    );
  });
});
