import { fileJudgedEarlier } from "../core/assessment/attached-file";
import { attachedFileReader } from "../core/assessment/read-attached";
import { quickLimits } from "../core/documents/limits";
import type { Draft } from "../core/mail/draft";
import { type KeptVerdicts, keptVerdict } from "../core/memory/kept-verdicts";
import type { Policy } from "../core/policy/policy";
import { type FilesReading, type FileTimes, readFiles } from "../outlook/read-files";
import type { SendContext } from "./on-message-send";

/** Shares of the time that Send has: 3.5 seconds, of which the rest of the draft takes its own. */
const times: FileTimes = { delivery: 1000, reading: 300, all: 1500 };

/**
 * Looks into the files of a draft that is being sent: up what was made of them when they were attached,
 * and into the others as far as there is time. `undefined` where nobody would end the waiting for a
 * file that never comes.
 */
export function readAttachments(
  draft: Draft,
  kept: KeptVerdicts | undefined,
  policy: Policy,
  { item, occasion, hasTimers, after, now }: Context,
): FilesReading | undefined {
  if (!hasTimers || draft.attachments.length === 0) {
    return undefined;
  }
  return readFiles(item, draft, {
    times,
    limits: quickLimits,
    read: attachedFileReader(draft, policy, occasion().today),
    known: (one) => kept && fileJudgedEarlier(keptVerdict(kept, one, draft)),
    after,
    now,
  });
}

type Context = Pick<SendContext, "item" | "occasion" | "hasTimers" | "after" | "now">;
