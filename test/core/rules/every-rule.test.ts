import { existsSync, readFileSync } from "node:fs";

import type { FileVerdict } from "../../../src/core/documents/verdict";
import type { Draft, DraftPart } from "../../../src/core/mail/draft";
import { type AnyRule, ruleIds, rules } from "../../../src/core/rules";
import type { RuleInput } from "../../../src/core/rules/rule";
import { defaultsOf } from "../../../src/core/rules/setting";
import { en } from "../../../src/messages/en";
import { sentenceFor } from "../../../src/messages/messages";
import { plainNames } from "../../../src/messages/names";
import {
  type Around,
  draftTo,
  inputFor,
  mailbox,
  mockshire,
  occasion,
  residents,
} from "../../support/builders";
import { memoryOf, sent } from "../../support/memories";
import { people, verdict } from "../../support/verdicts";

const canaries = Array.from({ length: 60 }, (_, at) => `canary${at}@mail.example`);

/** Wrong in every way a rule knows, a canary in each text the sender wrote. New rules add to it. */
const crowd = draftTo(
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

/** One outsider among colleagues, and whatever else takes a small mail. */
const lone = draftTo(
  {
    to: ["canary1@mockshire.police.example", "canary2@mockshire.police.example", ""],
    cc: ["canary@mail.example", "canary3@mockshire.police.example"],
  },
  { ...crowd, recipients: [] },
);

/** An answer to a crowd, and to somebody who was not on the thread. */
const answer = draftTo(
  { to: ["canary0@mail.example", "canary@elsewhere.example"] },
  {
    subject: "RE: canary",
    composeType: "reply",
    body: {
      text: `canary\n\nFrom: canary0@mail.example\nTo: ${canaries.join("; ")}\nSubject: canary\n`,
      html: "",
    },
  },
);

/** People who do not know each other, as in a mailing. */
const mailing = draftTo({ to: residents(60, "canary") }, { subject: "canary" });

/** Another batch of a few minutes ago, and a mail in Bcc of the hour before, both with this subject. */
const remembered = memoryOf(
  sent({ bcc: residents(60, "canary.b") }, { subject: "canary", ago: 60 }),
  sent({ to: residents(60, "canary.t") }, { subject: "canary", ago: 5 }),
);

/** Two organisations that do not belong together, one at a domain that is nearly the force's. */
const strangers = draftTo({ to: ["canary@mockshire.po1ice.example"], cc: ["canary@mail.example"] });

/** Greets neither a colleague nor her namesake, whose mailbox is too short for Gmail to have given it. */
const namesakes = draftTo(
  {
    to: [{ address: "x@gmail.com", displayName: "Ann Canary" }],
    cc: ["ann.canary@mockshire.police.example"],
  },
  { body: { text: "Hi Xanthe,\ncanary", html: "" } },
);

/** Marked for nobody who gets mail. */
const marked = draftTo({ to: ["canary@mail.example"] }, { subject: "SECRET: canary" });

/** Promises a file, and has none. */
const promising = draftTo(
  { to: ["canary@mail.example"] },
  { body: { text: "Dear Canary,\n\nPlease find attached the canary.\n", html: "" } },
);

type Worst = readonly [draft: Draft, occasion: ReturnType<typeof occasion>];

/** Each rule has something to say about at least one of these. */
const worstDrafts: readonly Worst[] = [
  [crowd, occasion()],
  [strangers, occasion()],
  [namesakes, occasion()],
  [answer, occasion()],
  [marked, occasion()],
  [promising, occasion()],
  [lone, occasion({ signedIn: mailbox("canary.colleague@mockshire.police.example") })],
  [mailing, occasion({ memory: remembered })],
  [lone, occasion({ memory: remembered })],
];

/** Each of its files hides people, and could not be wholly read. */
const filesOf = ({ attachments }: Draft): readonly FileVerdict[] =>
  attachments.map(() =>
    verdict({
      people: people(60),
      hiddenPeople: 60,
      hidden: [{ kind: "hidden-sheet", count: 60 }],
      troubles: ["damaged"],
    }),
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

/** What a rule is asked, noting what of it is looked at. */
function watched(
  draft: Draft,
  around: Around<object>,
): { input: RuleInput<object>; touched: Set<string> } {
  const touched = new Set<string>();
  const get = (target: Draft, key: keyof Draft) => {
    touched.add(key);
    return target[key];
  };
  const proxy = new Proxy(draft, { get: get as ProxyHandler<Draft>["get"] & object });
  const { audience, ...input } = inputFor(proxy, around);
  touched.clear(); // Looking the recipients up is not the rule's doing.
  const lookUp = () => {
    touched.add("recipients");
    return audience;
  };
  return {
    input: Object.defineProperty({ ...input }, "audience", {
      get: lookUp,
    }) as RuleInput<object>,
    touched,
  };
}

describe.each(ruleIds)("%s", (id) => {
  const rule: AnyRule = rules[id];
  const settings = defaultsOf(rule.settings);
  const check = (draft: Draft, at = occasion()) =>
    rule.check(inputFor(draft, { settings, occasion: at, files: filesOf(draft) }));
  const worst = () => worstDrafts.find(([draft, at]) => check(draft, at).length > 0);

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
      const preset = spec.kind === "texts" ? spec.default.join(", ") || "none" : spec.default;
      expect(page).toMatch(new RegExp(`\\| \`${name}\` +\\| ${quoted(`${preset}`)} +\\|`));
    }
  });

  test("names every part it looks at, so that none is missed when it could not be read", () => {
    for (const [draft, at] of worstDrafts) {
      const { input, touched } = watched(draft, { settings, occasion: at, files: filesOf(draft) });
      rule.check(input);
      const needed = Array.from(touched).flatMap((key) => partsBehind[key] ?? []);
      expect(rule.reads).toEqual(expect.arrayContaining(needed));
    }
  });

  test("looks at Bcc only if it says so", () => {
    const isRead = rule.reads.includes("bcc");
    const hidden = crowd.recipients.map((one) => ({ ...one, field: "bcc" as const }));
    const looksAtBcc = check({ ...crowd, recipients: hidden }).length > 0;
    expect(looksAtBcc && !isRead).toBe(false);
  });

  test("finds nothing in an empty draft", () => {
    expect(check(draftTo({}))).toEqual([]);
  });

  test("keeps the sender's words out of its evidence", () => {
    const [draft, at] = worst() ?? [];
    expect(draft).toBeDefined();
    expect(JSON.stringify(check(draft!, at))).not.toContain("canary");
  });

  test("has its words: one sentence that ends", () => {
    for (const [draft, at] of worstDrafts) {
      for (const { severity, evidence } of check(draft, at)) {
        const finding = { rule: id, severity, evidence } as Parameters<typeof sentenceFor>[0];
        expect(sentenceFor(finding, en, plainNames(draft, mockshire))).toMatch(
          /^[A-Za-z0-9“].*\.$/,
        );
      }
    }
  });
});

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
