import { isOnPhone } from "./on-phone";

/** Most recipients that one `setAsync` or `addAsync` takes, on every client but the Mac's (docs: Recipients). */
export const maxRecipientsPerCall = 100;

/**
 * Most recipients that `getAsync` tells of one field. Exactly so many may mean that there are more.
 *
 * Classic Outlook on Windows tells 500 before Mailbox 1.16, and holds no more than that in a field
 * when asked through the API; a phone tells 100; everything else tells 1,000 (docs: Recipients;
 * office-js issue #6230).
 */
export function recipientReadLimit(): number {
  if (isOnPhone()) {
    return 100;
  }
  if (isOlderClassic()) {
    return 500;
  }
  return 1000;
}

/** Most recipients that the API can put in one field. `undefined` where there is no such limit. */
export function recipientFieldLimit(): number | undefined {
  if (isOlderClassic()) {
    return 500;
  }
  return undefined;
}

function isOlderClassic(): boolean {
  try {
    const { platform, requirements } = Office.context;
    const isClassic = `${platform}` === "PC";
    return isClassic && !requirements.isSetSupported("Mailbox", "1.16");
  } catch {
    return true; // The smaller limit only ever says "at least"; the larger could hide people.
  }
}
