import { existsSync, readFileSync } from "node:fs";

import type { Draft, DraftPart } from "../../../src/core/mail/draft";
import { type AnyRule, ruleIds, rules } from "../../../src/core/rules";
import { defaultsOf } from "../../../src/core/rules/setting";
import { en } from "../../../src/messages/en";
import { sentenceFor } from "../../../src/messages/messages";
import { plainNames } from "../../../src/messages/names";
import { draftTo, mockshire } from "../../support/builders";

const canaries = Array.from({ length: 60 }, (_, at) => `canary${at}@mail.example`);

/** Wrong in every way a rule knows, a canary in each text the sender wrote. New rules add to it. */
const worstDraft = draftTo(
  { to: canaries },
  {
    subject: "canary",
    body: {
      text: canaries.map((one, at) => `canary, NI AB${100_000 + at}C, ${one}`).join("\n"),
      html: "<p>canary</p>",
    },
    attachments: [{ name: "canary.xlsx", size: 1, kind: "file", isInline: false }],
  },
);

/** The parts that stand behind each property. Who is outside depends on From, so recipients need it. */
const partsBehind: Readonly<Record<string, readonly DraftPart[]>> = {
  from: ["from"],
  recipients: ["from", "to", "cc"],
  subject: ["subject"],
  body: ["body"],
  attachments: ["attachments"],
  composeType: ["compose-type"],
};

/** A draft that notes what is looked at. */
function watched(draft: Draft): { draft: Draft; touched: Set<string> } {
  const touched = new Set<string>();
  const get = (target: Draft, key: keyof Draft) => {
    touched.add(key);
    return target[key];
  };
  return { draft: new Proxy(draft, { get: get as ProxyHandler<Draft>["get"] & object }), touched };
}

describe.each(ruleIds)("%s", (id) => {
  const rule: AnyRule = rules[id];
  const check = (draft = worstDraft) =>
    rule.check({ draft, organisation: mockshire, settings: defaultsOf(rule.settings) });

  test("is registered, tested and documented under its own id", () => {
    expect(rule.id).toBe(id);
    expect(existsSync(`test/core/rules/${id}.test.ts`)).toBe(true);
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
  });

  test("is explained to administrators by the first sentence of its source", () => {
    const page = readFileSync(`docs/rules/${id}.md`, "utf8");
    const [, , firstLine = ""] = page.split("\n");
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect(firstLine).toMatch(/^[A-Z].*\.$/);
    expect(readFileSync(`src/core/rules/${id}.ts`, "utf8")).toContain(` * ${firstLine}\n`);
  });

  test("lists its settings on its page", () => {
    const page = readFileSync(`docs/rules/${id}.md`, "utf8");
    for (const [name, spec] of Object.entries(rule.settings)) {
      expect(page).toMatch(new RegExp(`\\| \`${name}\` +\\| ${spec.default} +\\|`));
    }
  });

  test("names every part it looks at, so that none is missed when it could not be read", () => {
    const { draft, touched } = watched(worstDraft);
    check(draft);
    const needed = Array.from(touched).flatMap((key) => partsBehind[key] ?? []);
    expect(rule.reads).toEqual(expect.arrayContaining(needed));
    const hidden = worstDraft.recipients.map((one) => ({ ...one, field: "bcc" as const }));
    const looksAtBcc = check({ ...worstDraft, recipients: hidden }).length > 0;
    if (looksAtBcc) expect(rule.reads).toContain("bcc");
  });

  test("finds nothing in an empty draft", () => {
    expect(check(draftTo({}))).toEqual([]);
  });

  test("keeps the sender's words out of its evidence", () => {
    const observations = check();
    expect(observations).not.toEqual([]);
    expect(JSON.stringify(observations)).not.toContain("canary");
  });

  test("has its words: one sentence that ends", () => {
    for (const { severity, evidence } of check()) {
      const finding = { rule: id, severity, evidence } as Parameters<typeof sentenceFor>[0];
      expect(sentenceFor(finding, en, plainNames(worstDraft, mockshire))).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
});
