import { useState } from "react";

import { openNewMessage } from "../../outlook/new-message";
import type { Apology } from "./apology-text";
import { type Batch, fingerprint, isOpened, messageFor, type Opened } from "./batches";
import type { SentOutlook } from "./sent-outlook";

/** The drafts by number, from 0: what came of each stays, whatever else is drawn anew. */
export type OpenedBatches = ReadonlyMap<number, Opened>;

export interface Batches {
  readonly opened: OpenedBatches;
  /** So many of these that Outlook says it has opened. */
  countOf(drafts: readonly Batch[]): number;
  open(number: number, batch: Batch, apology: Apology): Promise<void>;
}

export function useBatches(outlook: SentOutlook): Batches {
  const [opened, setOpened] = useState<OpenedBatches>(new Map());
  const note = (number: number, one: Opened) =>
    setOpened((before) => new Map(before).set(number, one));
  return {
    opened,
    countOf: (drafts) => drafts.filter((draft, at) => isOpened(draft, opened.get(at))).length,
    async open(number, batch, apology) {
      const message = messageFor(batch, apology);
      const what = { as: fingerprint(message), addresses: batch.addresses };
      note(number, { state: "opening", ...what });
      note(number, { state: await openIn(outlook, message), ...what });
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
