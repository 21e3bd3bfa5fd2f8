/** A language that alert and pane speak. What is missing in one does not compile. */
export type Language = "en-GB" | "cy-GB";

/** What a policy may write. `outlook`: whatever Outlook itself is shown in. */
export const languageChoices = ["outlook", "en-GB", "cy-GB"] as const;

export type LanguageChoice = (typeof languageChoices)[number];

/**
 * The language to speak. Every kind of Welsh is Welsh (`cy`, `cy-GB`); all else is English.
 *
 * @param displayLanguage of Outlook, as a BCP 47 tag, in any case; `undefined` where it does not say
 */
export function languageFor(displayLanguage: string | undefined, choice: LanguageChoice): Language {
  if (choice !== "outlook") {
    return choice;
  }
  if (/^cy(?![^-_])/i.test(displayLanguage || "")) {
    return "cy-GB";
  }
  return "en-GB";
}
