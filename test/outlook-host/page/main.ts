import { fetchAddin, fetchSamples, wordingFor } from "./addin";
import { AlertDialog } from "./alert-dialog";
import { watchCertificate } from "./certificate-notice";
import { clients, displayLanguages } from "./clients";
import { ComposeWindow } from "./compose-window";
import { chosen, fill } from "./chooser";
import { draftsByTitle } from "./drafts";
import type { DraftSetup } from "../mailbox/draft-setup";
import { byId, create } from "./elements";
import { SentView } from "./sent-view";
import { TaskPane } from "./task-pane";
import { giveTestsAccess } from "./test-access";
import { themes } from "./themes";

/** Puts the page together: one compose window at a time, and what stands around it. */
async function main(): Promise<void> {
  const [addin, samples] = await Promise.all([fetchAddin(), fetchSamples()]);
  const sendButton = byId("send", HTMLButtonElement);
  const paneButton = byId("open-pane", HTMLButtonElement);
  const drafts = { ...draftsByTitle(samples) };
  const draftChooser = fill(byId("draft", HTMLSelectElement), drafts);
  const clientChooser = fill(byId("client", HTMLSelectElement), clients);
  const languageChooser = fill(byId("language", HTMLSelectElement), displayLanguages);
  const choosers = [draftChooser, clientChooser, languageChooser];
  const themeChooser = fill(byId("theme", HTMLSelectElement), themes);
  const status = byId("status", HTMLElement);
  const sentView = new SentView(() => {
    start();
    sendButton.focus();
  });
  const onNewMessage = (draft: DraftSetup): void => {
    const title = `Opened by the add-in: ${Object.keys(drafts).length + 1}`;
    drafts[title] = draft;
    draftChooser.select.append(create("option", {}, title));
    status.textContent = `A new message is open, with ${draft.bcc?.length ?? 0} in Bcc. Choose it under Draft.`;
  };
  const around = {
    onNewMessage,
    addin,
    dialog: new AlertDialog(),
    pane: new TaskPane(addin, { forwards: sendButton, escape: paneButton }),
    say: (sentence: string) => {
      status.textContent = sentence;
    },
    onSent: ({ draft }: ComposeWindow["mailbox"]) => {
      around.pane.close();
      sentView.show(draft);
    },
  };
  const open = (): ComposeWindow => {
    const displayLanguage = chosen(languageChooser);
    byId("ribbon-label", HTMLElement).textContent = wordingFor(addin, displayLanguage).button;
    const opened = { draft: chosen(draftChooser), profile: chosen(clientChooser), displayLanguage };
    return new ComposeWindow(opened, around);
  };
  let compose = open();
  const start = (): void => {
    compose.dispose();
    sentView.hide();
    compose = open();
  };
  choosers.forEach(({ select }) => select.addEventListener("change", start));
  themeChooser.select.addEventListener("change", () => {
    around.pane.setTheme(chosen(themeChooser).theme);
  });
  sendButton.addEventListener("click", () => compose.pressSend());
  paneButton.addEventListener("click", () => compose.openPane());
  byId("ribbon-icon", HTMLImageElement).src = `${addin.origin}/assets/icon-32.png`;
  giveTestsAccess(() => compose);
  document.documentElement.dataset.ready = "";
  await watchCertificate(addin);
}

main().catch((error: unknown) => {
  byId("status", HTMLElement).textContent = `The page could not start: ${String(error)}`;
});
