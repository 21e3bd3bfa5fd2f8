import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";

import { paneEn } from "../../src/messages/pane-en";
import { paneMeetingEn } from "../../src/messages/pane-meeting-en";
import { MessagesProvider } from "../../src/taskpane/messages-context";

/** Renders something of the pane as an officer with an English Outlook sees it. */
export function renderInEnglish(shown: ReactNode): RenderResult {
  return render(<MessagesProvider value={paneEn}>{shown}</MessagesProvider>);
}

/** The same beside a meeting. */
export function renderBesideMeeting(shown: ReactNode): RenderResult {
  return render(<MessagesProvider value={paneMeetingEn}>{shown}</MessagesProvider>);
}
