import Ajv from "ajv";

import type { PolicyProblem } from "../../../src/core/policy/policy-problem";
import { policySchema } from "../../../src/core/policy/policy-schema";
import { readPolicy } from "../../../src/core/policy/read-policy";
import { ruleIds } from "../../../src/core/rules";

const organisation = { name: "Mockshire Police", domains: ["mockshire.police.example"] };

/** JSON Schema cannot compare two numbers or days, so this is what an editor does not see. */
const beyondSchema = new Set(["below", "not-later"]);

const meetsSchema = new Ajv({ strict: true }).compile(policySchema());

const visible = (name: string) => ["rules", "visible-recipients", name];
const threshold = (name: string, value: number) => ({
  organisation,
  rules: { "visible-recipients": { [name]: value } },
});

const good: [situation: string, json: unknown][] = [
  ["only an organisation", { organisation }],
  ["an organisation that is the sender's domain", { organisation: { name: "", domains: [] } }],
  ["an organisation of which nothing is said", { organisation: {} }],
  ["empty lists", { organisation, allow: [], deny: [], rules: {} }],
  ["a schema for the editor", { $schema: "../policy.schema.json", organisation }],
  ["every kind of entry", { organisation, allow: ["a@b.example", "b.example", "*.b.example"] }],
  ["an entry that says why", { organisation, allow: [{ match: "b.example", reason: "partner" }] }],
  [
    "an entry of which everything is said",
    {
      organisation,
      allow: [
        {
          match: ".council.example",
          name: "Mockshire Council",
          role: "local-authority",
          highestMarking: "OFFICIAL-SENSITIVE",
          owner: "Partnerships desk",
          reason: "Agreement 14",
          expires: "2028-02-29",
        },
      ],
    },
  ],
  ["domains as mail programs write them", { organisation, allow: ["@b.example", "*@c.example"] }],
  ["a starred domain of its own", { organisation: { domains: ["*.police.example"] } }],
  ["a rule that is off", { organisation, rules: { "outside-recipient": { severity: "off" } } }],
  ["a threshold", { organisation, rules: { "visible-recipients": { caution: 3 } } }],
  ["the least there can be", threshold("caution", 2)],
  ["the most there can be", threshold("hardStop", 100_000)],
  ["equal thresholds", { organisation, rules: { "visible-recipients": { caution: 10 } } }],
  ["what to do when unchecked", { organisation, whenUnchecked: "hold" }],
  [
    "its name, version and days",
    {
      organisation,
      name: "Mockshire",
      version: "3",
      updated: "2026-11-23",
      reviewBy: "2027-11-23",
    },
  ],
  ["Welsh whatever Outlook is shown in", { organisation, language: "cy-GB" }],
  ["English whatever Outlook is shown in", { organisation, language: "en-GB" }],
  ["the language of Outlook, by name", { organisation, language: "outlook" }],
];

const bad: [situation: string, json: unknown, path: PolicyProblem["path"], kind: string][] = [
  ["a list", [], [], "wrong-type"],
  ["null", null, [], "wrong-type"],
  ["text", "policy", [], "wrong-type"],
  ["no organisation", {}, ["organisation"], "missing"],
  ["a misspelt key", { organisation, alow: [] }, ["alow"], "unknown-key"],
  ["an organisation in text", { organisation: "x" }, ["organisation"], "wrong-type"],
  ["a misspelt key in it", { organisation: { nam: "" } }, ["organisation", "nam"], "unknown-key"],
  ["a name in numbers", { organisation: { name: 1 } }, ["organisation", "name"], "wrong-type"],
  [
    "domains in text",
    { organisation: { domains: "b.example" } },
    ["organisation", "domains"],
    "wrong-type",
  ],
  [
    "an address as a domain",
    { organisation: { domains: ["a@b.example"] } },
    ["organisation", "domains", 0],
    "not-a-domain",
  ],
  ["a list in text", { organisation, allow: "b.example" }, ["allow"], "wrong-type"],
  ["a star in the middle", { organisation, allow: ["a.*.uk"] }, ["allow", 0], "not-a-pattern"],
  ["a star glued on", { organisation, deny: ["b.uk", "*b.uk"] }, ["deny", 1], "not-a-pattern"],
  ["a whole country", { organisation, allow: ["uk"] }, ["allow", 0], "not-a-pattern"],
  ["a number as an entry", { organisation, allow: [7] }, ["allow", 0], "wrong-type"],
  ["null as an entry", { organisation, allow: [null] }, ["allow", 0], "wrong-type"],
  ["a list as an entry", { organisation, allow: [["b.uk"]] }, ["allow", 0], "wrong-type"],
  ["an entry without match", { organisation, allow: [{}] }, ["allow", 0, "match"], "missing"],
  [
    "an entry whose match is none",
    { organisation, allow: [{ match: "nobody" }] },
    ["allow", 0, "match"],
    "not-a-pattern",
  ],
  [
    "an entry with a misspelt key",
    { organisation, allow: [{ match: "b.example", expire: "2027-01-01" }] },
    ["allow", 0, "expire"],
    "unknown-key",
  ],
  [
    "a role that is none",
    { organisation, allow: [{ match: "b.example", role: "journalist" }] },
    ["allow", 0, "role"],
    "not-one-of",
  ],
  [
    "a marking that may never be sent",
    { organisation, deny: [{ match: "b.example", highestMarking: "SECRET" }] },
    ["deny", 0, "highestMarking"],
    "not-one-of",
  ],
  ...["31/03/2027", "2027-3-31", "2027-13-01", "2027-00-10", "2027-01-32", "", "2027-01-00"].map(
    (expires): [string, unknown, PolicyProblem["path"], string] => [
      `the day ${JSON.stringify(expires)}`,
      { organisation, allow: [{ match: "b.example", expires }] },
      ["allow", 0, "expires"],
      "not-a-day",
    ],
  ),
  ["a question mark", { organisation, allow: ["?.b.example"] }, ["allow", 0], "not-a-pattern"],
  ["a minus", { organisation, allow: ["-b.example"] }, ["allow", 0], "not-a-pattern"],
  ["a comment", { organisation, allow: ["#b.example"] }, ["allow", 0], "not-a-pattern"],
  ["a star in an address", { organisation, deny: ["*d@b.example"] }, ["deny", 0], "not-a-pattern"],
  ["rules in a list", { organisation, rules: [] }, ["rules"], "wrong-type"],
  [
    "a misspelt rule",
    { organisation, rules: { visible: {} } },
    ["rules", "visible"],
    "unknown-key",
  ],
  [
    "a misspelt severity",
    { organisation, rules: { "outside-recipient": { severity: "block" } } },
    ["rules", "outside-recipient", "severity"],
    "not-one-of",
  ],
  [
    "a setting the rule has not",
    { organisation, rules: { "visible-recipients": { cautious: 3 } } },
    ["rules", "visible-recipients", "cautious"],
    "unknown-key",
  ],
  [
    "a threshold in text",
    { organisation, rules: { "visible-recipients": { caution: "3" } } },
    ["rules", "visible-recipients", "caution"],
    "wrong-type",
  ],
  [
    "half a person",
    { organisation, rules: { "visible-recipients": { caution: 3.5 } } },
    ["rules", "visible-recipients", "caution"],
    "wrong-type",
  ],
  [
    "a threshold of one",
    { organisation, rules: { "visible-recipients": { caution: 1 } } },
    ["rules", "visible-recipients", "caution"],
    "out-of-range",
  ],
  [
    "thresholds out of order",
    { organisation, rules: { "visible-recipients": { caution: 20 } } },
    ["rules", "visible-recipients", "demandBcc"],
    "below",
  ],
  ["as few as nobody", threshold("caution", 1), visible("caution"), "out-of-range"],
  ["more than a country", threshold("hardStop", 100_001), visible("hardStop"), "out-of-range"],
  ["a stop before Bcc is demanded", threshold("hardStop", 9), visible("hardStop"), "below"],
  ["a language without its country", { organisation, language: "cy" }, ["language"], "not-one-of"],
  ["a language in other letters", { organisation, language: "CY-GB" }, ["language"], "not-one-of"],
  ["a language nobody wrote", { organisation, language: "gd-GB" }, ["language"], "not-one-of"],
  ["two languages", { organisation, language: ["en-GB"] }, ["language"], "not-one-of"],
  ["a name without a letter", { organisation, name: " " }, ["name"], "not-a-short-text"],
  ["a name that goes on", { organisation, name: "x".repeat(201) }, ["name"], "not-a-short-text"],
  ["a version that is a number", { organisation, version: 3 }, ["version"], "wrong-type"],
  ["a change on no day", { organisation, updated: "2026-13-01" }, ["updated"], "not-a-day"],
  ["a review on no day", { organisation, reviewBy: "next year" }, ["reviewBy"], "not-a-day"],
  [
    "a review before the change",
    { organisation, updated: "2026-11-23", reviewBy: "2026-11-23" },
    ["reviewBy"],
    "not-later",
  ],
  [
    "a private domain without its end",
    { organisation, rules: { "personal-mailbox": { domains: ["@mail"] } } },
    ["rules", "personal-mailbox", "domains", 0],
    "not-as-described",
  ],
  ["unchecked as a note", { organisation, whenUnchecked: "note" }, ["whenUnchecked"], "not-one-of"],
];

describe("readPolicy", () => {
  test.each(good)("accepts %s, and so does the schema", (_situation, json) => {
    expect(readPolicy(json)).toMatchObject({ ok: true });
    expect(meetsSchema(json)).toBe(true);
  });

  test.each(bad)(
    "refuses %s at its place, and so does the schema",
    (_situation, json, path, kind) => {
      const result = readPolicy(json);
      expect(result).toMatchObject({ ok: false, problems: [{ path, kind }] });
      expect(meetsSchema(json)).toBe(beyondSchema.has(kind));
    },
  );

  test.each(["2027-02-29", "2100-02-29", "2027-04-31"])(
    "refuses %s, a day that no calendar has, which the schema cannot know",
    (expires) => {
      const allow = [{ match: "b.example", expires }];
      expect(readPolicy({ organisation, allow })).toMatchObject({
        problems: [{ kind: "not-a-day" }],
      });
    },
  );

  test("keeps all that an entry says", () => {
    const said = {
      name: "Mockshire Council",
      role: "local-authority",
      highestMarking: "OFFICIAL",
      owner: "Partnerships desk",
      reason: "Agreement 14",
      expires: "2000-02-29",
    };
    const result = readPolicy({ organisation, allow: [{ match: "b.example", ...said }] });
    if (!result.ok) throw new Error("refused");
    expect(result.policy.organisation.allow.domains.get("b.example")).toEqual(said);
  });

  test("takes white space off the texts of a list", () => {
    const result = readPolicy({
      organisation,
      rules: { "similar-name": { names: [" Ann Taylor "] } },
    });
    if (!result.ok) throw new Error("refused");
    expect(result.policy.rules["similar-name"].settings.names).toEqual(["Ann Taylor"]);
  });

  test("lists every problem, not only the first", () => {
    const result = readPolicy({
      organisation: { name: 1 },
      allow: ["uk", "*b.uk"],
      rules: { x: {} },
    });
    expect(result).toMatchObject({ ok: false, problems: [{}, {}, {}, {}] });
  });

  test("runs every rule with its own thresholds where the policy is silent", () => {
    const result = readPolicy({ organisation });
    if (!result.ok) throw new Error("refused");
    expect(Object.keys(result.policy.rules)).toEqual(ruleIds);
    expect(result.policy.rules["visible-recipients"]).toMatchObject({
      severity: "graded",
      settings: { caution: 5, demandBcc: 10, hardStop: 50 },
    });
    expect(result.policy.whenUnchecked).toBe("warn");
    expect(result.policy.language).toBe("outlook");
  });

  test("takes what the policy sets, and leaves the rest", () => {
    const rules = { "visible-recipients": { severity: "hold", hardStop: 30 } };
    const result = readPolicy({ organisation, rules });
    if (!result.ok) throw new Error("refused");
    expect(result.policy.rules["visible-recipients"]).toMatchObject({
      severity: "hold",
      settings: { caution: 5, demandBcc: 10, hardStop: 30 },
    });
  });

  test("does not read a policy out of a prototype", () => {
    const json: unknown = JSON.parse('{"__proto__": {"organisation": {}}}');
    expect(readPolicy(json)).toMatchObject({ ok: false });
  });
});
