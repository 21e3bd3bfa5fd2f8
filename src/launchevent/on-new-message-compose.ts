import type { Draft, DraftPart } from "../core/mail/draft";
import { noteStart, readStart, writeStart } from "../core/memory/draft-start";
import type { ComposeItem } from "../outlook/compose-item";
import { readDraft } from "../outlook/read-draft";
import { draftStartKey, getSessionData, setSessionData } from "../outlook/session-data";
import type { After } from "../outlook/timers";
import { completeInTime, type EarlyEvent, type EventTime } from "./early-event";
import { newSalt } from "./new-salt";

/** What the handler needs from the world: Outlook in the add-in, something smaller in tests. */
export interface ComposeContext {
  item(): ComposeItem;
  readonly readLimit: number;
  readonly after: After;
  /** Without timers nobody would end the waiting, so nothing is noted. */
  readonly hasTimers: boolean;
  /** From 0 to just below 1, as `Math.random` gives it. */
  random(): number;
}

/** Who is on the draft, and whether it answers something. Nothing of what it says. */
const parts: ReadonlySet<DraftPart> = new Set(["to", "cc", "bcc", "compose-type"] as const);

/** When reading ends and what is known is written down, and when the event ends. In milliseconds. */
const readingLimit = 1200;
const timeLimit = 2000;

/**
 * Notes who is on a draft when writing it begins, in the session data of that draft and nowhere else.
 *
 * Completes the event once, whatever happens, and soon: on the web, a send that begins while this still
 * runs may be stopped without a reason (office-js issues #4669, #5093). It changes nothing that the
 * sender sees. Where it fails or never runs, as when the window is popped out at once (#3861), the
 * check at Send knows less, and is the same otherwise.
 */
export function onNewMessageCompose(event: EarlyEvent, context: ComposeContext): void {
  if (!context.hasTimers) {
    event.completed();
    return;
  }
  completeInTime(event, context.after, timeLimit, (time) => note(context, time));
}

/** The first note stays: the event may come twice for one draft (office-js issue #6051). */
async function note(context: ComposeContext, time: EventTime): Promise<void> {
  const item = context.item();
  const earlier = await getSessionData(item, draftStartKey);
  if (readStart(earlier) !== undefined || time.isOver()) {
    return;
  }
  const draft = await readInTime(item, context, time);
  if (!time.isOver()) {
    const start = noteStart(
      draft,
      newSalt(() => context.random()),
    );
    await setSessionData(item, draftStartKey, writeStart(start));
  }
}

/** What can be read of the draft in the time there is. What is missing is listed in it as unread. */
async function readInTime(
  item: ComposeItem,
  { readLimit, after }: ComposeContext,
  time: EventTime,
): Promise<Draft> {
  const reading = readDraft(() => item, { parts, readLimit, after });
  let cancel = () => {};
  const timeIsUp = new Promise<void>((resolve) => {
    cancel = after(readingLimit, resolve);
  });
  const stop = () => {
    cancel();
    reading.stop();
  };
  time.atEnd(stop);
  await Promise.race([reading.done, timeIsUp]);
  stop();
  return reading.snapshot();
}
