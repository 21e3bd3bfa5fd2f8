import type { PolicyJson } from "../../../src/policy-editor/document/policy-json";
import { spokenForBefore } from "../../../src/policy-editor/roll-out/earlier-groups";
import { groupOfSender } from "../../../src/policy-editor/roll-out/group-of-sender";
import { standings } from "../../../src/policy-editor/roll-out/standings";
import { groupFor, inForce } from "../../../src/core/policy/in-force";
import { type RuleId, ruleIds } from "../../../src/core/rules";
import { draftTo, mailbox } from "../../support/builders";
import { policyFrom } from "../../support/policies";

const organisation = { domains: ["mockshire.police.example"] };
const pilot = "pilot@mockshire.police.example";
const other = "other@mockshire.police.example";
const day = "2026-12-15";

const policies: readonly [situation: string, json: Omit<PolicyJson, "organisation">][] = [
  ["nothing said", {}],
  ["a mode that stays", { mode: "advise" }],
  [
    "days before, and to come",
    {
      mode: [
        { from: "2026-12-01", mode: "advise" },
        { from: "2027-01-11", mode: "enforce" },
      ],
    },
  ],
  ["days that are all to come", { mode: [{ from: "2027-01-11", mode: "enforce" }] }],
  [
    "a rule on trial, and one that is off",
    { rules: { batch: { mode: "observe" }, "first-contact": { severity: "off" } } },
  ],
  ["a rule that would be stricter", { mode: "observe", rules: { batch: { mode: "enforce" } } }],
  [
    "a group with a mode of its own",
    { mode: "observe", groups: [{ senders: [pilot], mode: "enforce" }] },
  ],
  [
    "a group with the days of everybody",
    { mode: [{ from: day, mode: "advise" }], groups: [{ senders: [pilot] }] },
  ],
  [
    "a group in which a rule is on again",
    {
      rules: { batch: { severity: "off", mode: "advise" } },
      groups: [{ senders: [pilot], rules: { batch: { severity: "warn", mode: "enforce" } } }],
    },
  ],
];

/** What the table says, and what the engine does. */
test.each(policies)("the table says what holds: %s", (_, said) => {
  const json: PolicyJson = { organisation, ...said };
  const [everybody, group = everybody] = standings(json, ruleIds, day);
  for (const [sender, standing] of [
    [other, everybody],
    [pilot, group],
  ] as const) {
    const now = inForce(policyFrom(json), draftTo({}, { from: mailbox(sender) }), day);
    const does = (id: RuleId) => (now.rules[id].severity === "off" ? "off" : now.modeOf(id));
    const less = standing?.less.map(({ rule, does: what }) => [rule, what]);
    expect(
      ruleIds.map((id) => [id, does(id)]).filter(([, what]) => what !== standing?.mode),
    ).toEqual(less);
  }
});

test("the next change is the first day to come on which another mode holds", () => {
  const mode = [
    { from: "2026-12-01", mode: "observe" },
    { from: "2026-12-16", mode: "advise" },
    { from: "2027-02-08", mode: "enforce" },
  ] as const;
  expect(standings({ organisation, mode }, ruleIds, day)[0]).toMatchObject({
    mode: "observe",
    next: mode[1],
  });
  expect(standings({ organisation, mode }, ruleIds, "2027-02-08")[0]?.next).toBeUndefined();
  // Before the first day it observes already.
  expect(standings({ organisation, mode }, ruleIds, "2026-11-23")[0]?.next).toEqual(mode[1]);
});

describe("a sender for whom an earlier group speaks", () => {
  test.each<[situation: string, earlier: string, later: string, isSpokenFor: boolean]>([
    ["the same address", pilot, pilot, true],
    ["the same in other letters", pilot, pilot.toUpperCase(), true],
    ["an address at the domain", "mockshire.police.example", pilot, true],
    ["a sub-domain", ".police.example", "mockshire.police.example", true],
    ["a wider domain", pilot, "mockshire.police.example", false],
    ["somebody else", pilot, other, false],
  ])("%s", (_, earlier, later, isSpokenFor) => {
    const groups = [{ senders: [earlier] }, { senders: [later] }];
    expect(spokenForBefore(groups, 1, day)).toEqual(isSpokenFor ? [{ match: later, by: 0 }] : []);
    expect(spokenForBefore(groups, 0, day)).toEqual([]);
  });

  test("a line whose last day is over speaks for nobody", () => {
    const groups = [{ senders: [{ match: pilot, expires: "2026-12-14" }] }, { senders: [pilot] }];
    expect(spokenForBefore(groups, 1, day)).toEqual([]);
  });
});

describe("the group of an address is the one that the add-in finds", () => {
  const groups = [
    { senders: [{ match: other, expires: "2026-12-14" }] },
    { senders: [pilot, "*.police.example"] },
    { senders: ["mockshire.police.example", "infosec.police.example"] },
  ];

  test.each<[situation: string, address: string, at: number | undefined]>([
    ["an address", ` ${pilot.toUpperCase()} `, 1],
    ["a domain below", "x@a.police.example", 1],
    ["a domain that two groups name", "x@infosec.police.example", 1],
    ["a line whose last day is over", other, 1],
    ["nobody's", "x@police.example", -1],
    ["half an address", "pilot@", undefined],
    ["a name", "PC Example", undefined],
  ])("%s", (_, address, at) => {
    expect(groupOfSender(groups, address, day)).toBe(at);
    const policy = policyFrom({ organisation, groups });
    const found = groupFor(policy, draftTo({}, { from: mailbox(address.trim()) }), day);
    expect(found && policy.groups.indexOf(found)).toBe(at === -1 ? undefined : at);
  });
});
