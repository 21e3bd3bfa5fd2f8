import type { Language } from "../core/policy/language";
import type { PaneMessages } from "../messages/pane-messages";

/** A script for each language, so that only the one in use is fetched. */
const scripts: Readonly<Record<Language, () => Promise<PaneMessages>>> = {
  async "en-GB"() {
    return (await import(/* webpackChunkName: "words-en" */ "../messages/pane-en")).paneEn;
  },
  async "cy-GB"() {
    return (await import(/* webpackChunkName: "words-cy" */ "../messages/pane-cy")).paneCy;
  },
};

/** The words of one language. Once fetched they are there; what failed is fetched again. */
export async function loadWords(language: Language): Promise<PaneMessages> {
  return scripts[language]();
}

/**
 * Begins to fetch the words that are probably needed, while Outlook is still being asked which they are.
 * A wrong guess costs a small file; a failed one is tried again, and told then.
 */
export function beginLoadingWords(language: Language): void {
  loadWords(language).catch(() => {});
}
