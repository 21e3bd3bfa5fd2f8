import type { ComposeItem } from "./compose-item";
import { inTime } from "./in-time";
import { officeCall } from "./office-call";
import type { After } from "./timers";

/** Takes a file off the draft. Fails where Outlook says no, or does not say yes in time. */
export function removeAttachment(item: ComposeItem, id: string, after: After): Promise<void> {
  const call = "removeAttachmentAsync";
  const removed: Promise<void> = officeCall(call, (done) => {
    item.removeAttachmentAsync(id, done);
  });
  return inTime(call, removed, after);
}
