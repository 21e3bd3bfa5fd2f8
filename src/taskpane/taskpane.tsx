import type { JSXElement } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

import { languageFor } from "../core/policy/language";
import { readPolicy } from "../core/policy/read-policy";
import type { ComposeItem } from "../outlook/compose-item";
import { displayLanguage } from "../outlook/display-language";
import { type ChangingItem, type EventTypes, watchDraft } from "../outlook/draft-changes";
import { moment } from "../outlook/moment";
import { recipientFieldLimit, recipientReadLimit } from "../outlook/recipient-limits";
import { forget, readRemembered } from "../outlook/remembered";
import { signedInMailbox } from "../outlook/signed-in";
import type { After } from "../outlook/timers";
import builtInPolicy from "../policy-source/built-in-policy.json";
import { App, type AppProps } from "./App";
import { guessedLanguage } from "./guessed-language";
import { MessagesProvider } from "./messages-context";
import { sayWithoutWords } from "./no-words";
import type { ThemedOffice } from "./office-theme";
import type { PaneOutlook } from "./pane-outlook";
import { useTheme } from "./useTheme";
import { beginLoadingWords, loadWords } from "./words";

const policy = readPolicy(builtInPolicy);
const languageChoice = policy.ok ? policy.policy.language : "outlook";

const after: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

// Office.js types `item` for every kind of item; the manifest shows this pane beside a draft only.
const item = () => Office.context.mailbox.item as unknown as ComposeItem & ChangingItem;

function paneOutlook(): PaneOutlook {
  return {
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
    item,
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

interface PaneProps extends Omit<AppProps, "theme"> {
  readonly office: ThemedOffice;
}

const Pane = ({ office, ...props }: PaneProps): JSXElement => (
  <App {...props} theme={useTheme(office)} />
);

async function start(root: HTMLElement): Promise<void> {
  await Office.onReady();
  const language = languageFor(displayLanguage(), languageChoice);
  const messages = await loadWords(language);
  document.documentElement.lang = language;
  const office = Office as unknown as ThemedOffice; // Typed as if no Outlook lacked any of it.
  createRoot(root).render(
    <MessagesProvider value={messages}>
      <Pane office={office} outlook={paneOutlook()} policy={policy} />
    </MessagesProvider>,
  );
}

const guess = guessedLanguage(location, window.name, navigator.language);
beginLoadingWords(languageFor(guess, languageChoice));
const root = document.getElementById("root");
if (root !== null) {
  start(root).catch(() => sayWithoutWords(root));
}
