import type { Assessment } from "../../src/core/assessment/assessment";
import { assess } from "../../src/core/assessment/assess";
import type { ComingHold } from "../../src/core/assessment/coming-holds";
import { attachedFileReader } from "../../src/core/assessment/read-attached";
import { widestLimits } from "../../src/core/documents/limits";
import { domainOf } from "../../src/core/mail/address";
import type { Draft, Mailbox } from "../../src/core/mail/draft";
import { readPolicy } from "../../src/core/policy/read-policy";
import type { Occasion } from "../../src/core/rules/occasion";
import builtInPolicy from "../../src/policy-source/built-in-policy.json";
import { advisedWhileTyped } from "./typing";

/** The default policy: the sender's own domain is the organisation, and nobody is trusted. */
const byDefault = readPolicy(builtInPolicy);

/** The mailbox remembers nothing, so that everybody outside is unknown. */
const occasion: Occasion = {
  today: "2026-11-23",
  seconds: Date.UTC(2026, 10, 23, 12) / 1000,
  signedIn: undefined,
  start: undefined,
  memory: undefined,
  settled: undefined,
};

export function mailboxOf(displayName: string, address: string): Mailbox {
  return { displayName, address, domain: domainOf(address) };
}

const stranger = { ...mailboxOf("", "somebody@stranger.example"), field: "to" } as const;

/** What is found when a mail, with its files, goes to one person outside, to whom nobody ever wrote. */
export function sentToStranger(
  mail: Omit<Draft, "recipients">,
  contents: readonly Uint8Array[] = [],
): Assessment {
  if (!byDefault.ok) throw new Error("The default policy has a problem.");
  const { policy } = byDefault;
  const draft = { ...mail, recipients: [stranger] };
  const read = attachedFileReader(draft, policy, occasion.today);
  const verdicts = contents.map(
    (content, at) => read(content, mail.attachments[at]?.name ?? "", widestLimits).verdict,
  );
  return assess(draft, policy, occasion, verdicts);
}

/** What its sender is advised of before Send, typing its recipients one after the other. */
export function advisedOf(draft: Draft): readonly ComingHold[] {
  if (!byDefault.ok) throw new Error("The default policy has a problem.");
  return advisedWhileTyped(draft, draft.recipients, { policy: byDefault.policy, occasion });
}

/** How many people the mail tells of, as the rule of sensitive content counts them. */
export function peopleCounted({ findings }: Assessment): number {
  const [finding] = findings.filter(({ rule }) => rule === "sensitive-content");
  return finding?.rule === "sensitive-content" ? finding.evidence.count : 0;
}
