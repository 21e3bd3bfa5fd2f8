import { Bench } from "tinybench";

import { assess } from "../src/core/assessment/assess";
import { domainOf } from "../src/core/mail/address";
import type { Draft, Recipient } from "../src/core/mail/draft";
import { newMemory } from "../src/core/memory/memory";
import type { Policy } from "../src/core/policy/policy";
import { readPolicy } from "../src/core/policy/read-policy";
import type { Occasion } from "../src/core/rules/occasion";
import { syllables } from "./syllables";

const names = (
  "Ann Bob Ceri Dafydd Eira Fflur Gwen Huw Iestyn Jack Karen Lowri Megan Nia Owen Paul Rhian Sara " +
  "Tomos Una Vera Will Yvonne Zoe Alan Beth Carys Dylan Emma Fiona Gareth Helen Ian Jane Kevin Linda " +
  "Mark Nigel Oliver Peter Rachel Simon Tracey Victor Wendy Aled Bryn Catrin"
).split(" ");
const families = ["Jones", "Taylor", "Evans", "Roberts", "Hughes", "Lewis", "Morgan", "Griffiths"];
/** A family name that few others of the draft have. */
function familyAt(at: number): string {
  const syllable = (step: number) => syllables[Math.floor(at / step) % syllables.length] ?? "";
  return `${syllable(1)}${syllable(12)}${syllable(144)}ton`;
}

/** Ordinary people, or a list on which a third of those outside are namesakes of colleagues. */
type Crowd = "people" | "namesakes";

/** Colleagues, partners on the list and people outside, each in their own place, as in a large mail. */
function recipientAt(at: number, crowd: Crowd): Recipient {
  const given = names[at % names.length] ?? "";
  const few = families[at % families.length] ?? "";
  const family = crowd === "namesakes" ? few : familyAt(at);
  const domain = domainFor(at);
  const address = `${given}.${family}${at}@${domain}`.toLowerCase();
  const field = (["to", "cc", "bcc"] as const)[at % 3] ?? "to";
  return { field, address, domain: domainOf(address), displayName: `${given} ${family}` };
}

function domainFor(at: number): string {
  if (at % 2 === 0) return "mockshire.police.example";
  return at % 3 === 0 ? `partner${at % 5000}.example` : `company${at}.example`;
}

function draftTo(recipients: number, crowd: Crowd): Draft {
  const from = { displayName: "PC Example", address: "pc.example@mockshire.police.example" };
  return {
    from: { ...from, domain: domainOf(from.address) },
    recipients: Array.from({ length: recipients }, (_, at) => recipientAt(at, crowd)),
    subject: "RE: Meeting on Thursday",
    body: { text: "Dear Ann and Bob,\n\nSee you on Thursday.\n\nKind regards\n", html: "" },
    attachments: [],
    composeType: "reply",
    unread: [],
  };
}

function policyOf(entries: number): object {
  return {
    organisation: { name: "Mockshire Police", domains: ["mockshire.police.example"] },
    allow: Array.from({ length: entries }, (_, at) => ({
      match: `${(at % 4 === 0 && "*.") || ""}partner${at}.example`,
      name: `Partner ${at}`,
      role: "local-authority",
      expires: "2027-03-31",
    })),
  };
}

function read(json: object): Policy {
  const result = readPolicy(json);
  if (!result.ok) throw new Error("The policy of the benchmark has a problem.");
  return result.policy;
}

const now = Date.UTC(2026, 10, 23, 12) / 1000;
const occasion: Occasion = {
  today: "2026-11-23",
  seconds: now,
  signedIn: undefined,
  start: undefined,
  memory: newMemory("bench-salt-1234", now - 90 * 24 * 60 * 60),
  settled: undefined,
};

/** The simplest thing that looks at every recipient at all: the measure that all figures are given in. */
function plainLoop({ recipients }: Draft): number {
  const domains = new Map<string, number>();
  for (const { address } of recipients) {
    const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
    domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  return domains.size;
}

interface Row {
  readonly recipients: number;
  readonly entries: number;
  /** Medians, in milliseconds. */
  readonly loop: number;
  readonly rules: number;
}

async function measure(recipients: number, entries: number, crowd: Crowd): Promise<Row> {
  const draft = draftTo(recipients, crowd);
  const policy = read(policyOf(entries));
  const bench = new Bench({ time: 400, warmupTime: 200 });
  bench
    .add("loop", () => plainLoop(draft))
    .add("rules", () => assess({ ...draft }, policy, occasion));
  await bench.run();
  const [loop = NaN, rules = NaN] = bench.tasks.map(({ result }) =>
    "latency" in result ? result.latency.p50 : NaN,
  );
  return { recipients, entries, loop, rules };
}

async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const entries of [5, 500, 5000]) {
    for (const recipients of [10, 100, 1000]) {
      rows.push(await measure(recipients, entries, "people"));
    }
  }
  console.log("Every rule, on recipients against an allow-list, beside a plain loop over them:");
  console.table(
    rows.map(({ recipients, entries, loop, rules }) => ({
      recipients,
      entries,
      "loop ms": loop.toFixed(4),
      "rules ms": rules.toFixed(3),
      "rules / loop": (rules / loop).toFixed(1),
    })),
  );
  const at = (recipients: number, entries: number) =>
    rows.find((row) => row.recipients === recipients && row.entries === entries)?.rules ?? NaN;
  console.log("Growth (linear is 1.0 for recipients; flat is 1.0 for entries):");
  console.table({
    "recipients 100 to 1,000, per recipient": (at(1000, 5000) / at(100, 5000) / 10).toFixed(2),
    "entries 5 to 5,000, 1,000 recipients": (at(1000, 5000) / at(1000, 5)).toFixed(2),
  });
  const { rules, loop } = await measure(1000, 5000, "namesakes");
  const ratio = (rules / loop).toFixed(1);
  console.log(
    `Where a third are namesakes of colleagues: ${rules.toFixed(3)} ms, ${ratio} x the loop.`,
  );
  await reading();
}

/** The list is laid out once, when the policy is read: at every Send, since its runtime is new. */
async function reading(): Promise<void> {
  const json = policyOf(5000);
  const draft = draftTo(1000, "people");
  const bench = new Bench({ time: 400, warmupTime: 200 });
  bench
    .add("read a policy of 5,000 entries", () => read(json))
    .add("read it, and check 1,000 recipients for the first time", () =>
      assess(draft, read(json), occasion),
    );
  await bench.run();
  console.table(bench.table());
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
