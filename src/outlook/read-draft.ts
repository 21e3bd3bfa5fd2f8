import type { Draft } from "../core/mail/draft";
import { CollectedDraft, type CollectingOptions } from "./collected-draft";
import type { ComposeItem } from "./compose-item";
import { partReadersOf, type ReadPart } from "./read-part";
import type { After } from "./timers";

/** A reading under way. What has come in so far can be taken at any moment. */
export interface DraftReading {
  /** When every part has answered, one way or the other. Never, if Outlook leaves one unanswered. */
  readonly done: Promise<void>;
  snapshot(): Draft;
  /** Asks nothing more and leaves no timer behind. */
  stop(): void;
}

export interface ReadingOptions extends CollectingOptions {
  readonly after: After;
}

/**
 * How long one call may keep the next one waiting, in milliseconds. A call that is late may still
 * answer; a call that is silent, as office.js leaves it on some faults, costs the others no more.
 */
const patience = 500;

/** Reads the parts of a draft one after another: Outlook on the web takes three calls at a time. */
export function readDraft(item: () => ComposeItem, options: ReadingOptions): DraftReading {
  const collected = new CollectedDraft(options);
  let stopWaiting = () => {};
  let isStopped = false;

  // Getting at the item may throw like any call: it is a part that failed, and no end of the rest.
  const ask = (read: ReadPart) => Promise.resolve().then(() => read(item()));
  const pause = () =>
    new Promise<void>((resolve) => {
      stopWaiting = options.after(patience, resolve);
    });

  async function readAll(): Promise<void> {
    const answers: Promise<void>[] = [];
    for (const [part, readPart] of partReadersOf(options.kind || "message")) {
      if (!isStopped && options.parts.has(part)) {
        const answer = collected.take(part, ask(readPart));
        answers.push(answer);
        await Promise.race([answer, pause()]);
        stopWaiting();
      }
    }
    await Promise.all(answers);
  }

  return {
    done: readAll(),
    snapshot: () => collected.snapshot(),
    stop() {
      isStopped = true;
      stopWaiting();
    },
  };
}
