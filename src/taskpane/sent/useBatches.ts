import { useState } from "react";

import { openNewMessage } from "../../outlook/new-message";
import type { Apology } from "./apology-text";
import { type Batch, fingerprint, messageFor, type Opened } from "./batches";
import type { SentOutlook } from "./sent-outlook";

/** The drafts by number, from 0: what came of each stays, whatever else is drawn anew. */
export type OpenedBatches = ReadonlyMap<number, Opened>;

export interface Batches {
  readonly opened: OpenedBatches;
  /** So many that Outlook says it has opened. */
  readonly count: number;
  open(number: number, batch: Batch, apology: Apology): Promise<void>;
}

export function useBatches(outlook: SentOutlook): Batches {
  const [opened, setOpened] = useState<OpenedBatches>(new Map());
  const note = (number: number, one: Opened) =>
    setOpened((before) => new Map(before).set(number, one));
  return {
    opened,
    count: [...opened.values()].filter(({ state }) => state === "opened").length,
    async open(number, batch, apology) {
      const message = messageFor(batch, apology);
      const as = fingerprint(message);
      note(number, { state: "opening", as });
      note(number, { state: await openIn(outlook, message), as });
    },
  };
}

async function openIn(outlook: SentOutlook, message: Parameters<typeof openNewMessage>[1]) {
  try {
    return await openNewMessage(outlook.mailbox(), message, outlook.after);
  } catch {
    return "failed" as const; // Outlook does not even have a mailbox for us.
  }
}
