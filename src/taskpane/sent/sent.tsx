import type { JSXElement } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

import { languageFor } from "../../core/policy/language";
import { readPolicy } from "../../core/policy/read-policy";
import type { Policy } from "../../core/policy/policy";
import type { PolicyResult } from "../../core/policy/policy-problem";
import { displayLanguage } from "../../outlook/display-language";
import type { OpeningMailbox } from "../../outlook/new-message";
import type { SentItem } from "../../outlook/sent-item";
import { signedInMailbox } from "../../outlook/signed-in";
import builtInPolicy from "../../policy-source/built-in-policy.json";
import { after } from "../after";
import { BrokenPolicy } from "../components/Notices";
import { PaneFrame } from "../components/PaneFrame";
import { MessagesProvider } from "../messages-context";
import type { ThemedOffice } from "../office-theme";
import { showProblem } from "../show-problem";
import { useTheme } from "../useTheme";
import { SentMessagesProvider } from "./sent-context";
import type { SentOutlook } from "./sent-outlook";
import { SentPane } from "./SentPane";
import { type AllWords, loadAllWords } from "./sent-words";

/** How long Outlook may stay silent before the page says so, in milliseconds. */
const outlookMilliseconds = 15_000;

interface PageProps {
  readonly words: AllWords;
  readonly policy: PolicyResult<Policy>;
  readonly outlook: SentOutlook;
}

const SentPage = ({ words, policy, outlook }: PageProps): JSXElement => {
  const office = Office as unknown as ThemedOffice; // Typed as if no Outlook lacked any of it.
  return (
    <MessagesProvider value={words.pane}>
      <SentMessagesProvider value={words.sent}>
        <PaneFrame theme={useTheme(office)}>
          {policy.ok ? <SentPane outlook={outlook} policy={policy.policy} /> : <BrokenPolicy />}
        </PaneFrame>
      </SentMessagesProvider>
    </MessagesProvider>
  );
};

async function draw(place: HTMLElement): Promise<void> {
  const silence = setTimeout(showProblem, outlookMilliseconds);
  try {
    await Office.onReady();
    const policy = readPolicy(builtInPolicy);
    const choice = policy.ok ? policy.policy.language : "outlook";
    const language = languageFor(displayLanguage(), choice);
    const words = await loadAllWords(language);
    document.documentElement.lang = language;
    place.replaceChildren();
    const outlook = outlookHere(language);
    createRoot(place).render(<SentPage words={words} policy={policy} outlook={outlook} />);
  } catch {
    showProblem(); // No Outlook, none that we know, or no words.
  } finally {
    clearTimeout(silence);
  }
}

function outlookHere(language: SentOutlook["language"]): SentOutlook {
  return {
    // Office.js types both for every kind of item; the manifest shows this page beside one that is read.
    item: () => Office.context.mailbox.item as unknown as SentItem,
    mailbox: () => Office.context.mailbox as unknown as OpeningMailbox,
    signedIn: signedInMailbox(),
    language,
    now: Date.now,
    after,
  };
}

const place = document.getElementById("root");
if (place !== null) void draw(place);
