import type { Verdict } from "./judge-mail";

/** Who tries mails, one after another, until it is stopped. */
export interface MailJudge {
  judge(name: string, bytes: Uint8Array, policyText: string, now: Date): Promise<Verdict>;
  stop(): void;
}

/** A file that was dropped: its bytes come when they are asked for. */
export interface DroppedMail {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A file that could not be tried for a reason of ours. */
export function unjudged(name: string): Verdict {
  return { name, decision: undefined, asked: [], flaws: [], isOwnerless: false };
}

/** Tries the mails in their order. Says of each what became of it; ends early when it is stopped. */
export async function tryMails(
  mails: readonly DroppedMail[],
  policyText: string,
  judge: MailJudge,
  now: Date,
  onVerdict: (verdict: Verdict) => void,
  isStopped: () => boolean,
): Promise<void> {
  for (const mail of mails) {
    const verdict = await tryMail(mail, policyText, judge, now);
    if (isStopped()) {
      return;
    }
    onVerdict(verdict);
  }
}

async function tryMail(
  mail: DroppedMail,
  policyText: string,
  judge: MailJudge,
  now: Date,
): Promise<Verdict> {
  try {
    const bytes = new Uint8Array(await mail.arrayBuffer());
    return await judge.judge(mail.name, bytes, policyText, now);
  } catch {
    return unjudged(mail.name); // The cause may quote the mail, so it goes no further.
  }
}
