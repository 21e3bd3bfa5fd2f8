import type { Language } from "../core/policy/language";
import type { PaneMessages } from "../messages/pane-messages";
import type { ItemKind } from "../outlook/item-kind";

type Scripts = Readonly<Record<Language, () => Promise<PaneMessages>>>;

/** A script for each language, so that only the one in use is fetched. */
const scripts: Readonly<Record<ItemKind, Scripts>> = {
  message: {
    async "en-GB"() {
      return (await import(/* webpackChunkName: "words-en" */ "../messages/pane-en")).paneEn;
    },
    async "cy-GB"() {
      return (await import(/* webpackChunkName: "words-cy" */ "../messages/pane-cy")).paneCy;
    },
  },
  meeting: {
    async "en-GB"() {
      const words = import(/* webpackChunkName: "meeting-en" */ "../messages/pane-meeting-en");
      return (await words).paneMeetingEn;
    },
    async "cy-GB"() {
      const words = import(/* webpackChunkName: "meeting-cy" */ "../messages/pane-meeting-cy");
      return (await words).paneMeetingCy;
    },
  },
};

/**
 * The words of one language. Once fetched they are there. What failed is fetched again: a first try that
 * was still under way is shared, and so is its failure.
 */
export async function loadWords(language: Language, kind: ItemKind): Promise<PaneMessages> {
  const load = scripts[kind][language];
  return load().catch(load);
}

/**
 * Begins to fetch the words that are probably needed, while Outlook is still being asked which they are.
 * A wrong guess costs a small file; a failed one is tried again, and told then.
 */
export function beginLoadingWords(language: Language): void {
  scripts.message[language]().catch(() => {});
}
