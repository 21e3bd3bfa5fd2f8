/** What office.js calls Outlook for iOS and Android (docs: Office.PlatformType). */
const phones: readonly string[] = ["iOS", "Android"];

/** Whether this is a phone. There Outlook has no event at Send, and no bar with an action. */
export function isOnPhone(): boolean {
  try {
    return phones.includes(`${Office.context.platform}`);
  } catch {
    return false;
  }
}
