import { type Settled, writeSettled } from "../core/memory/settled";
import type { ComposeItem } from "./compose-item";
import { inTime } from "./in-time";
import { setSessionData, settledKey } from "./session-data";
import type { After } from "./timers";

/** Notes on the draft what its sender has settled. Fails where Outlook does not take it in time. */
export function keepSettled(item: ComposeItem, settled: Settled, after: After): Promise<void> {
  const kept = setSessionData(item, settledKey, writeSettled(settled));
  return inTime("sessionData.setAsync", kept, after);
}
