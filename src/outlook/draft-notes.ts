import { readStart } from "../core/memory/draft-start";
import { type KeptVerdicts, readVerdicts } from "../core/memory/kept-verdicts";
import { readSettled } from "../core/memory/settled";
import type { Occasion } from "../core/rules/occasion";
import type { ComposeItem } from "./compose-item";
import { draftStartKey, getSessionData, settledKey, verdictsKey } from "./session-data";
import type { After } from "./timers";

/** What Second Look noted on a draft earlier. Nothing of it is needed to check the draft. */
export type DraftNotes = Pick<Occasion, "start" | "settled">;

export interface NotesReading {
  /** When the notes are in, or so many milliseconds are over. Never fails. */
  inTime(after: After, milliseconds?: number): Promise<void>;
  /** What has come in so far. */
  snapshot(): DraftNotes;
  /** What was made of its files when they were attached, if that has come in. */
  verdicts(): KeptVerdicts | undefined;
  /** Leaves no timer behind, and asks Outlook for nothing more. */
  stop(): void;
}

/** How long the notes may keep a mail that is read otherwise, in milliseconds. */
const patience = 300;

/** Reads the notes beside the draft. What is missing, late, damaged or refused is no note. */
export function readNotes(item: () => ComposeItem): NotesReading {
  const notes: { start?: DraftNotes["start"]; settled?: DraftNotes["settled"] } = {};
  let verdicts: KeptVerdicts | undefined;
  let stopWaiting = () => {};
  let isStopped = false;
  const read = async (key: string, take: (text: string | undefined) => void) => {
    try {
      if (!isStopped) {
        take(await getSessionData(item(), key));
      }
    } catch {
      // No note, which asks nothing and settles nothing.
    }
  };
  // One after the other: beside the parts of the draft, Outlook on the web takes three calls at a time.
  const done = read(draftStartKey, (text) => {
    notes.start = readStart(text);
  })
    .then(() =>
      read(settledKey, (text) => {
        notes.settled = readSettled(text);
      }),
    )
    .then(() =>
      read(verdictsKey, (text) => {
        verdicts = readVerdicts(text);
      }),
    );
  return {
    inTime: (after, milliseconds = patience) =>
      new Promise((resolve) => {
        stopWaiting = after(milliseconds, resolve);
        void done.then(() => {
          resolve();
        });
      }),
    snapshot: () => ({ start: notes.start, settled: notes.settled }),
    verdicts: () => verdicts,
    stop() {
      isStopped = true;
      stopWaiting();
    },
  };
}
