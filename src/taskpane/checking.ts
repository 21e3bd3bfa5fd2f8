import { type Language, languageFor } from "../core/policy/language";
import type { Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import { readPolicy } from "../core/policy/read-policy";
import type { PaneMessages } from "../messages/pane-messages";
import { displayLanguage } from "../outlook/display-language";
import { type ChangingItem, type EventTypes, watchDraft } from "../outlook/draft-changes";
import { type ItemKind, kindOf } from "../outlook/item-kind";
import { composeItemOf } from "../outlook/meeting-item";
import { moment } from "../outlook/moment";
import { recipientFieldLimit, recipientReadLimit } from "../outlook/recipient-limits";
import { forget, readRemembered } from "../outlook/remembered";
import { signedInMailbox } from "../outlook/signed-in";
import { painted } from "../browser/painted";
import builtInPolicy from "../policy-source/built-in-policy.json";
import { after } from "./after";
import { guessedLanguage } from "./guessed-language";
import { OngoingAssessment } from "./ongoing-assessment";
import type { PaneOutlook } from "./pane-outlook";
import { beginLoadingWords, loadWords } from "./words";

/** What there is once Outlook has answered. */
export interface Begun {
  readonly outlook: PaneOutlook;
  readonly policy: PolicyResult<Policy>;
  /** Absent where there is no policy to assess by. */
  readonly assessment: OngoingAssessment | undefined;
  readonly language: Language;
  readonly messages: PaneMessages;
}

// Office.js types `item` for every kind of item; the manifest shows this pane beside a draft only.
const item = () => Office.context.mailbox.item as unknown as ChangingItem;

function paneOutlook(kind: ItemKind): PaneOutlook {
  return {
    kind,
    hasNoBcc: kind === "meeting",
    readLimit: recipientReadLimit(),
    fieldLimit: recipientFieldLimit(),
    signedIn: signedInMailbox(),
    canSendAnyway: Office.context.requirements.isSetSupported("Mailbox", "1.14"),
    after,
    now: Date.now,
    occasion() {
      const now = moment(new Date());
      return { ...now, signedIn: signedInMailbox(), memory: readRemembered(now.seconds) };
    },
    forget,
    item: () => composeItemOf(Office.context.mailbox.item, kind),
    watch(onChange) {
      const unwatch = watchDraft(item(), eventTypes(), onChange);
      // Outlook tells nothing of a change in subject or text. Coming back to the pane is a moment
      // to look again, before it says something that has ceased to be true.
      window.addEventListener("focus", onChange);
      return () => {
        window.removeEventListener("focus", onChange);
        unwatch();
      };
    },
  };
}

/** The enum as it is at run time: strings, of which an older Office.js lacks the newer ones. */
function eventTypes(): EventTypes {
  return Office.EventType as unknown as EventTypes;
}

/** Begins to read and check the draft as soon as Outlook is there: what draws the pane may be late. */
async function begin(): Promise<Begun> {
  const policy = readPolicy(builtInPolicy);
  const choice = policy.ok ? policy.policy.language : "outlook";
  const guess = guessedLanguage(location, window.name, navigator.language);
  beginLoadingWords(languageFor(guess, choice));
  await Office.onReady();
  const kind = kindOf(Office.context.mailbox.item);
  const outlook = paneOutlook(kind);
  const assessment = policy.ok ? new OngoingAssessment(outlook, policy.policy, painted) : undefined;
  void assessment?.check();
  const language = languageFor(displayLanguage(), choice);
  return { outlook, policy, assessment, language, messages: await loadWords(language, kind) };
}

export const begun = begin();
