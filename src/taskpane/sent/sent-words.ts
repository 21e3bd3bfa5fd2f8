import type { Language } from "../../core/policy/language";
import type { PaneMessages } from "../../messages/pane-messages";
import type { SentMessages } from "../../messages/sent-messages";

/** The words that both panes have, and those of this one. */
export interface AllWords {
  readonly pane: PaneMessages;
  readonly sent: SentMessages;
}

/** A script for each language, so that only the one in use is fetched. */
const scripts: Readonly<Record<Language, () => Promise<AllWords>>> = {
  async "en-GB"() {
    const { allWordsEn } = await import(/* webpackChunkName: "words-en" */ "./words-en");
    return allWordsEn;
  },
  async "cy-GB"() {
    const { allWordsCy } = await import(/* webpackChunkName: "words-cy" */ "./words-cy");
    return allWordsCy;
  },
};

export async function loadAllWords(language: Language): Promise<AllWords> {
  return scripts[language]();
}
