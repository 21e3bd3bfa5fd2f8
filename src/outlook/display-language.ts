/**
 * The language that Outlook is shown in, such as `cy-GB`. `undefined` where it does not say: it does not
 * have to in the event runtime of classic Outlook, and a mail must not wait for a language.
 */
export function displayLanguage(): string | undefined {
  try {
    const language: unknown = Office.context.displayLanguage;
    if (typeof language === "string") {
      return language;
    }
  } catch {
    // Falls through: nothing is known of it.
  }
  return undefined;
}
