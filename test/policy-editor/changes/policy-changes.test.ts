import { policyChanges } from "../../../src/policy-editor/changes/policy-changes";
import type { PolicyJson } from "../../../src/policy-editor/document/policy-json";
import { changesEn } from "../../../src/policy-editor/words/changes-en";

const before: PolicyJson = {
  organisation: { name: "Mockshire Police", domains: ["a.example"] },
  allow: ["b.example", { match: "c.example", role: "supplier" }],
  rules: { "visible-recipients": { demandBcc: 10 } },
};

const said = (after: PolicyJson) =>
  policyChanges(before, after).map((one) => changesEn.change(one));

test.each<[situation: string, after: PolicyJson]>([
  ["nothing", before],
  ["the order of lines", { ...before, allow: [...(before.allow ?? [])].reverse() }],
  ["how a line is written", { ...before, allow: [{ match: "@B.example" }, before.allow![1]!] }],
  ["an empty list", { ...before, deny: [] }],
])("says nothing where %s is different", (_, after) => {
  expect(said(after)).toEqual([]);
});

test.each<[situation: string, after: PolicyJson, sentences: string[]]>([
  [
    "a threshold",
    { ...before, rules: { "visible-recipients": { demandBcc: 8 } } },
    ["rules.visible-recipients.demandBcc: 10 → 8."],
  ],
  [
    "three lines more",
    { ...before, allow: [...before.allow!, "d.example", "e.example", "f@g.example"] },
    ["Allow-list: 3 lines added: d.example, e.example, f@g.example."],
  ],
  [
    "a line less",
    { ...before, allow: before.allow!.slice(1) },
    ["Allow-list: 1 line removed: b.example."],
  ],
  [
    "a line that says more",
    { ...before, allow: ["b.example", { match: "c.example", role: "press", owner: "Desk" }] },
    ['Allow-list, c.example: role: "supplier" → "press". owner: now "Desk", and nothing before.'],
  ],
  [
    "a domain",
    { ...before, organisation: { name: "Mockshire Police", domains: ["a.example", "z.example"] } },
    ["organisation.domains: added z.example."],
  ],
  [
    "a key that the editor does not know",
    { ...before, version: "2" },
    ['version: now "2", and nothing before.'],
  ],
])("tells of %s", (_, after, sentences) => {
  expect(said(after)).toEqual(sentences);
});

describe("a roll-out", () => {
  const pilot = { name: "Pilot", senders: ["a@b.example"], mode: "observe" } as const;
  const desk = { name: "Desk", senders: ["c@d.example"] };
  const rolled: PolicyJson = { ...before, mode: "observe", groups: [pilot, desk] };

  test.each<[situation: string, after: PolicyJson, sentences: string[]]>([
    ["nothing", { ...rolled, groups: [{ ...pilot }, { ...desk }] }, []],
    [
      "how a sender is written",
      { ...rolled, groups: [pilot, { ...desk, senders: ["C@D.example"] }] },
      [],
    ],
    [
      "the days of a mode",
      {
        ...rolled,
        mode: [
          { from: "2027-01-11", mode: "advise" },
          { from: "2027-02-08", mode: "enforce" },
        ],
      },
      ["mode: observe → advise from 2027-01-11, enforce from 2027-02-08."],
    ],
    [
      "a group more",
      { ...rolled, groups: [pilot, desk, { senders: ["e.example"] }] },
      [
        "1 group added: Group 3, without a name.",
        "Group “Group 3, without a name”: Senders: 1 line added: e.example.",
      ],
    ],
    ["a group less", { ...rolled, groups: [desk] }, ["1 group removed: Pilot."]],
    [
      "their order",
      { ...rolled, groups: [desk, pilot] },
      ["Groups are asked in another order: Desk, Pilot."],
    ],
    [
      "a group that is called something else",
      { ...rolled, groups: [{ ...pilot, name: "Custody" }, desk] },
      ['Group “Custody”: name: "Pilot" → "Custody".'],
    ],
    [
      "what a group sets",
      {
        ...rolled,
        groups: [
          {
            ...pilot,
            mode: "enforce",
            senders: ["x.example"],
            rules: { batch: { severity: "off" } },
          },
          desk,
        ],
      },
      [
        "Group “Pilot”: mode: observe → enforce.",
        'Group “Pilot”: rules.batch.severity: now "off", and nothing before.',
        "Group “Pilot”: Senders: 1 line added: x.example.",
        "Group “Pilot”: Senders: 1 line removed: a@b.example.",
      ],
    ],
  ])("%s", (_, after, sentences) => {
    expect(policyChanges(rolled, after).map((one) => changesEn.change(one))).toEqual(sentences);
  });
});
