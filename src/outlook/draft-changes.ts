import type { OfficeResult } from "./office-call";

/** The part of an Outlook item that tells of changes. Older clients have none of it. */
export interface ChangingItem {
  addHandlerAsync?(
    type: string,
    handler: () => void,
    done: (result: OfficeResult<void>) => void,
  ): void;
  removeHandlerAsync?(type: string, done: (result: OfficeResult<void>) => void): void;
}

/** `Office.EventType`: an older client lacks the newer names. */
export type EventTypes = Readonly<Partial<Record<(typeof changes)[number], string>>>;

/**
 * What makes an assessment old. The last is no change of the draft: with a handler for it, Outlook
 * keeps an open pane when Send is stopped again, and does not load it anew (Mailbox 1.15).
 */
const changes = [
  "RecipientsChanged",
  "AttachmentsChanged",
  "InitializationContextChanged",
] as const;

/** Without the event the pane has its button, so a refusal is no failure. */
const ignore = () => {};

/**
 * Tells when the draft has changed, as far as this Outlook does: it is no more than a convenience,
 * since change events are unreliable (office-js issue #6847). Returns the way to stop.
 */
export function watchDraft(
  item: ChangingItem,
  eventTypes: EventTypes,
  onChange: () => void,
): () => void {
  const watched: string[] = [];
  for (const change of changes) {
    const type = eventTypes[change];
    if (type !== undefined && addHandler(item, type, onChange)) {
      watched.push(type);
    }
  }
  return () => {
    for (const type of watched) {
      removeHandler(item, type);
    }
  };
}

function addHandler(item: ChangingItem, type: string, onChange: () => void): boolean {
  if (typeof item.addHandlerAsync !== "function") {
    return false;
  }
  try {
    item.addHandlerAsync(type, onChange, ignore);
    return true;
  } catch {
    return false; // This client knows the name and not the event. "Check again" does the same.
  }
}

function removeHandler(item: ChangingItem, type: string): void {
  if (typeof item.removeHandlerAsync === "function") {
    item.removeHandlerAsync(type, ignore);
  }
}
