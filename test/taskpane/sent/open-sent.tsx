import { webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { paneEn } from "../../../src/messages/pane-en";
import { sentEn } from "../../../src/messages/sent-en";
import type { NewMessage, OpeningMailbox } from "../../../src/outlook/new-message";
import type { SentItem } from "../../../src/outlook/sent-item";
import { PaneFrame } from "../../../src/taskpane/components/PaneFrame";
import { MessagesProvider } from "../../../src/taskpane/messages-context";
import { SentMessagesProvider } from "../../../src/taskpane/sent/sent-context";
import type { SentOutlook } from "../../../src/taskpane/sent/sent-outlook";
import { SentPane } from "../../../src/taskpane/sent/SentPane";
import { mailbox } from "../../support/builders";
import { mockshirePolicy } from "../../support/policies";

export const now = Date.parse("2026-11-23T12:00:00Z");
export const officer = "pc.example@mockshire.police.example";
export const person = (emailAddress: string) => ({ emailAddress, displayName: "" });
const ok = <Value,>(value: Value) => ({ status: "succeeded", value, error: { code: 0 } });

export interface SentSetup extends Partial<SentItem> {
  readonly text?: string;
  /** What Outlook answers to each draft that is to be opened. `undefined`: nothing. */
  readonly answer?: "succeeded" | "failed" | undefined;
  readonly signedIn?: string;
}

/** Opens the page beside a sent message, in English. */
export function openSent({ text = "See you.", signedIn = officer, ...rest }: SentSetup = {}) {
  const opened: NewMessage[] = [];
  const answer = "answer" in rest ? rest.answer : "succeeded";
  const item: SentItem = {
    to: [],
    cc: [],
    from: person(officer),
    sender: person(officer),
    subject: "Rota",
    body: { getAsync: (_format, done) => done(ok(text)) },
    attachments: [],
    dateTimeCreated: new Date("2026-11-23T09:05:00Z"),
    internetMessageId: "<one@mockshire.police.example>",
    getAttachmentContentAsync: (_id, done) => done({ ...ok({ content: "", format: "base64" }) }),
    ...rest,
  };
  const opening: OpeningMailbox = {
    displayNewMessageFormAsync(message, done) {
      opened.push(message);
      if (answer !== undefined) done({ ...ok(undefined), status: answer });
    },
  };
  const outlook: SentOutlook = {
    item: () => item,
    mailbox: () => opening,
    signedIn: mailbox(signedIn),
    language: "en-GB",
    now: () => now,
    after(milliseconds, run) {
      const timer = setTimeout(run, Math.min(milliseconds, 50));
      return () => clearTimeout(timer);
    },
  };
  render(
    <MessagesProvider value={paneEn}>
      <SentMessagesProvider value={sentEn}>
        <PaneFrame theme={webLightTheme}>
          <SentPane outlook={outlook} policy={mockshirePolicy} />
        </PaneFrame>
      </SentMessagesProvider>
    </MessagesProvider>,
  );
  return { opened, user: userEvent.setup() };
}

export const heading = () => screen.findByRole("heading", { level: 1, name: /see|To or Cc|sent/ });
