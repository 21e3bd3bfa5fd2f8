import { webLightTheme } from "@fluentui/react-components";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { App } from "../../src/taskpane/App";
import { FakeRecipients, type Fault } from "../support/fake-recipients";
import { policyFrom } from "../support/policies";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";
import { renderBesideMeeting, renderInEnglish } from "./in-english";

const policy = policyFrom({
  organisation: { name: "the force", domains: ["force.example"] },
  allow: [{ match: "cps.example", highestMarking: "OFFICIAL-SENSITIVE" }],
});

/** Opens the pane beside a draft, and waits until it has been checked. */
export async function openPane(
  lists: ConstructorParameters<typeof FakeRecipients>[0],
  draft: FakeDraft = {},
  fault?: Fault,
) {
  const recipients = new FakeRecipients(lists, fault && { fault });
  const outlook = fakeOutlook(recipients, draft);
  const user = userEvent.setup();
  const renderPane = draft.location === undefined ? renderInEnglish : renderBesideMeeting;
  renderPane(<App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />);
  await waitFor(() => {
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("Checking");
  });
  return { recipients, outlook, user };
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

/** The calls of the first reading: those of a repair begin after them. */
export const callsOfReading = 3;
