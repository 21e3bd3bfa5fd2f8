import { allEnforced } from "../../../src/core/policy/all-enforced";
import { inForce } from "../../../src/core/policy/in-force";
import { type Mode, modeOn } from "../../../src/core/policy/mode";
import { readPolicy } from "../../../src/core/policy/read-policy";
import { policyProblemSentence } from "../../../src/messages/policy-problems";
import { draftTo, mailbox } from "../../support/builders";
import { policyFrom } from "../../support/policies";

const organisation = { domains: ["mockshire.police.example"] };
const pilot = "pilot@mockshire.police.example";
const other = "other@mockshire.police.example";

/** The mode of `visible-recipients` for a sender on a day. */
function modeFor(json: object, day = "2026-12-15", sender = other): Mode {
  const policy = policyFrom({ organisation, ...json });
  return inForce(policy, draftTo({}, { from: mailbox(sender) }), day).modeOf("visible-recipients");
}

const rollOut = [
  { from: "2026-12-01", mode: "observe" },
  { from: "2026-12-15", mode: "advise" },
  { from: "2027-01-11", mode: "enforce" },
];

test.each<[situation: string, mode: Mode, json: object, day?: string, sender?: string]>([
  ["a policy that says nothing", "enforce", {}],
  ["a word", "advise", { mode: "advise" }],
  ["before the first day of a roll-out", "observe", { mode: rollOut.slice(1) }, "2026-12-14"],
  ["the last day of a step", "observe", { mode: rollOut }, "2026-12-14"],
  ["the first day of the next", "advise", { mode: rollOut }, "2026-12-15"],
  ["long after the last", "enforce", { mode: rollOut }, "2031-01-01"],
  ["a rule on trial", "observe", { rules: { "visible-recipients": { mode: "observe" } } }],
  [
    "a rule that would be stricter than the policy",
    "advise",
    { mode: "advise", rules: { "visible-recipients": { mode: "enforce" } } },
  ],
  ["another rule on trial", "enforce", { rules: { "first-contact": { mode: "observe" } } }],
  [
    "who is in a group",
    "enforce",
    { mode: "observe", groups: [{ senders: [pilot], mode: "enforce" }] },
    "2026-12-15",
    pilot,
  ],
  [
    "who is in no group",
    "observe",
    { mode: "observe", groups: [{ senders: [pilot], mode: "enforce" }] },
  ],
  [
    "who is in two groups: the first speaks",
    "observe",
    {
      groups: [
        { senders: [pilot], mode: "observe" },
        { senders: [pilot], mode: "advise" },
      ],
    },
    "2026-12-15",
    pilot,
  ],
  [
    "a group that says nothing of modes",
    "advise",
    { mode: "advise", groups: [{ senders: [other] }] },
  ],
  [
    "a group with a rule of its own on trial",
    "observe",
    {
      groups: [
        {
          senders: ["mockshire.police.example"],
          rules: { "visible-recipients": { mode: "observe" } },
        },
      ],
    },
  ],
])("%s: %s", (_situation, mode, ...of) => {
  expect(modeFor(...of)).toBe(mode);
});

test("whoever Outlook does not name is in no group", () => {
  const json = {
    mode: "observe",
    groups: [{ senders: ["mockshire.police.example"], mode: "enforce" }],
  };
  expect(
    inForce(
      policyFrom({ organisation, ...json }),
      { ...draftTo({}), from: undefined },
      "2026-12-15",
    ).modeOf("batch"),
  ).toBe("observe");
});

test("a group has what it does not say itself from what holds for everybody", () => {
  const policy = policyFrom({
    organisation,
    rules: { "visible-recipients": { demandBcc: 12 }, batch: { severity: "off" } },
    groups: [{ senders: [pilot], rules: { "visible-recipients": { caution: 7 } } }],
  });
  const { rules } = inForce(policy, draftTo({}, { from: mailbox(pilot) }), "2026-12-15");
  expect(rules["visible-recipients"].settings).toMatchObject({ caution: 7, demandBcc: 12 });
  expect(rules.batch.severity).toBe("off");
});

test("a plan without steps observes", () => {
  expect(modeOn([], "2026-12-15")).toBe("observe");
});

test.each<[situation: string, json: object, path: string]>([
  ["another word", { mode: "audit" }, "mode: must be one of"],
  ["a number", { mode: 3 }, "mode: must be one of"],
  ["no step", { mode: [] }, "mode: is an empty list"],
  ["a step without its day", { mode: [{ mode: "observe" }] }, "mode[0].from: is missing"],
  ["a step without its mode", { mode: [{ from: "2026-12-01" }] }, "mode[0].mode: is missing"],
  [
    "no day of the calendar",
    { mode: [{ from: "2026-02-30", mode: "observe" }] },
    "mode[0].from: must",
  ],
  [
    "days in another order",
    { mode: [rollOut[1], rollOut[0]] },
    "mode[1].from: must be a later day",
  ],
  ["a day twice", { mode: [rollOut[0], rollOut[0]] }, "mode[1].from: must be a later day"],
  [
    "a misspelt key",
    { mode: [{ form: "2026-12-01", mode: "observe" }] },
    "mode[0].form: is not known",
  ],
  ["a mode of a rule", { rules: { batch: { mode: "warn" } } }, "rules.batch.mode: must be one of"],
  ["a group of nobody", { groups: [{ senders: [] }] }, "groups[0].senders: is an empty"],
  [
    "two groups of one name",
    {
      groups: [
        { name: "A", senders: [pilot] },
        { name: " A", senders: [other] },
      ],
    },
    "groups[1].name: is the name of another",
  ],
  ["a group without senders", { groups: [{ mode: "observe" }] }, "groups[0].senders: is missing"],
  ["groups by name", { groups: { pilot: {} } }, "groups: must be a list"],
  [
    "a rule in a group",
    { groups: [{ senders: [], rules: { x: {} } }] },
    "groups[0].rules.x: is not",
  ],
  [
    "a threshold below one of everybody's",
    { groups: [{ senders: [], rules: { "visible-recipients": { demandBcc: 2 } } }] },
    "groups[0].rules.visible-recipients.demandBcc: must not be less",
  ],
])("refuses %s and names the place", (_situation, json, sentence) => {
  const result = readPolicy({ organisation, ...json });
  const problems = result.ok ? [] : result.problems.map(policyProblemSentence);
  expect(problems.join("\n")).toContain(sentence);
});

test("a policy that is tried is tried as it will be when its roll-out is over", () => {
  const policy = policyFrom({
    organisation,
    mode: "observe",
    rules: { batch: { mode: "observe" } },
    groups: [{ senders: [pilot], mode: "advise", rules: { "visible-recipients": { caution: 7 } } }],
  });
  for (const sender of [pilot, other]) {
    const now = inForce(allEnforced(policy), draftTo({}, { from: mailbox(sender) }), "2026-12-15");
    expect([now.modeOf("batch"), now.modeOf("visible-recipients")]).toEqual(["enforce", "enforce"]);
  }
  const { rules } = inForce(
    allEnforced(policy),
    draftTo({}, { from: mailbox(pilot) }),
    "2026-12-15",
  );
  expect(rules["visible-recipients"].settings.caution).toBe(7);
});
