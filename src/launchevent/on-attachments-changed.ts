import { fileJudgedEarlier } from "../core/assessment/attached-file";
import { attachedFileReader } from "../core/assessment/read-attached";
import { attachedLimits } from "../core/documents/limits";
import type { Draft, DraftPart } from "../core/mail/draft";
import {
  keepVerdict,
  keptVerdict,
  type KeptVerdicts,
  ofAttached,
  readVerdicts,
  writeVerdicts,
} from "../core/memory/kept-verdicts";
import type { Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import type { ComposeItem } from "../outlook/compose-item";
import { readDraft } from "../outlook/read-draft";
import { type FileTimes, readFiles } from "../outlook/read-files";
import { getSessionData, setSessionData, verdictsKey } from "../outlook/session-data";
import type { Clock } from "../outlook/watchdog";
import { advise, type AdviceContext } from "./advise";
import { completeInTime, type EarlyEvent, type EventTime } from "./early-event";

/** What the handler needs from the world: Outlook in the add-in, something smaller in tests. */
export interface AttachmentsContext extends Clock, AdviceContext {
  readonly policy: PolicyResult<Policy>;
  /** Without timers nobody would end the waiting, so nothing is read ahead. */
  readonly hasTimers: boolean;
}

/** Who writes and gets it, for their own details do not count, and what is attached. */
const parts: ReadonlySet<DraftPart> = new Set(["to", "cc", "bcc", "from", "attachments"] as const);

/** In milliseconds. A send that begins while the event runs may be stopped (issues #4669, #5093). */
const timeLimit = 4500;
const times: FileTimes = { delivery: 3000, reading: 2000, all: 4000 };

/**
 * Reads what has been attached, ahead of Send, and keeps in the session data of the draft what was made
 * of it: counts, under digests, and nothing that stands in a file. Then advises, if Send would hold it.
 *
 * Completes the event once, whatever happens. Where it fails or never runs, Send reads the files itself.
 */
export function onAttachmentsChanged(event: EarlyEvent, context: AttachmentsContext): void {
  const { policy, hasTimers, after } = context;
  if (!policy.ok || !hasTimers) {
    event.completed();
    return;
  }
  completeInTime(event, after, timeLimit, (time) => readAndAdvise(policy.policy, context, time));
}

/** Where no file could be read, something else may still have changed with it. */
async function readAndAdvise(
  policy: Policy,
  context: AttachmentsContext,
  time: EventTime,
): Promise<void> {
  try {
    await readAhead(policy, context, time);
  } finally {
    if (!time.isOver()) {
      await advise(policy, context, time);
    }
  }
}

async function readAhead(
  policy: Policy,
  context: AttachmentsContext,
  time: EventTime,
): Promise<void> {
  const { readLimit, signedIn, after, kind = "message" } = context;
  const item = context.item();
  const earlier = readVerdicts(await getSessionData(item, verdictsKey));
  if (time.isOver()) {
    return;
  }
  const reading = readDraft(() => item, { parts, readLimit, signedIn, after, kind });
  time.atEnd(() => reading.stop());
  await reading.done;
  if (!time.isOver()) {
    const kept = earlier || { salt: context.newSalt(), files: {} };
    await keepEachFile({ item, draft: reading.snapshot(), kept }, policy, context, time);
  }
}

/** A draft whose files are to be read, and what is kept beside it already. */
interface Gathered {
  readonly item: ComposeItem;
  readonly draft: Draft;
  readonly kept: KeptVerdicts;
}

/** Keeps what was made of each file as soon as it has been read: the next may take all the time left. */
async function keepEachFile(
  gathered: Gathered,
  policy: Policy,
  context: AttachmentsContext,
  time: EventTime,
): Promise<void> {
  const { after, now } = context;
  const { item, draft } = gathered;
  let kept = ofAttached(gathered.kept, draft.attachments);
  let saving = Promise.resolve();
  const save = () => {
    const text = writeVerdicts(kept);
    saving = saving.then(async () => {
      if (!time.isOver()) {
        await setSessionData(item, verdictsKey, text);
      }
    });
  };
  if (Object.keys(kept.files).length < Object.keys(gathered.kept.files).length) {
    save();
  }
  const files = readFiles(() => item, draft, {
    times,
    limits: attachedLimits,
    read: attachedFileReader(draft, policy, context.occasion().today),
    known: (one) => fileJudgedEarlier(keptVerdict(kept, one, draft)),
    onRead(attachment, { verdict }) {
      kept = keepVerdict(kept, attachment, draft, verdict);
      save();
    },
    after,
    now,
  });
  time.atEnd(() => files.stop());
  await files.done;
  await saving;
}
