/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { App } from "../../src/taskpane/App";
import {
  contactList,
  FakeRecipients,
  type Lists,
  officers,
  residents,
} from "../support/fake-recipients";
import { policyFrom } from "../support/policies";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";
import { renderInEnglish } from "./in-english";

const policy = policyFrom({ organisation: { name: "the force", domains: ["force.example"] } });
const [sender] = officers(1);

/** The reply to all of a mail that a colleague wrote to these. */
const answer = (people: number): FakeDraft => ({
  composeType: "reply",
  text:
    `Thank you.\n\nFrom: ${sender!.emailAddress}\nSent: Monday\n` +
    `To: ${residents(people)
      .map(({ emailAddress }) => emailAddress)
      .join("; ")}\nSubject: Survey\n`,
});

const all: Lists = { to: [sender!, ...residents(418)], cc: officers(2, 2), bcc: residents(1, 900) };

async function open(lists: Partial<Lists>, draft: FakeDraft) {
  const recipients = new FakeRecipients(lists);
  const outlook = fakeOutlook(recipients, draft);
  renderInEnglish(<App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />);
  await screen.findByRole("button", { name: "Check again" });
  await waitFor(() => {
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("Checking");
  });
  return { recipients, user: userEvent.setup() };
}

const label = "Reply to the sender alone";

describe("the pane, beside a reply to all", () => {
  test("keeps the sender alone, tells of it, and puts everyone back", async () => {
    const { recipients, user } = await open(all, answer(418));
    await user.click(screen.getByRole("button", { name: label }));
    await screen.findByText("Only the sender is left: 421 people taken off. Press Send again.");
    expect(recipients.lists).toEqual({ to: [sender], cc: [], bcc: [] });
    expect(screen.queryByRole("button", { name: label })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText(/Everyone is back/);
    expect(recipients.everyone().size).toBe(422);
    expect(screen.getByRole("button", { name: label })).toBeVisible();
  });

  test("says why it cannot, and changes nothing", async () => {
    const lists = { ...all, cc: [contactList] };
    const { recipients, user } = await open(lists, answer(418));
    await user.click(screen.getByRole("button", { name: label }));
    await screen.findByText(/^Cc holds an entry that Outlook could not put back/);
    expect(recipients.lists).toEqual(lists);
  });

  test("is offered once, whichever finding leads", async () => {
    await open({ to: [sender!, ...residents(60)] }, answer(60));
    expect(screen.getAllByRole("button", { name: label })).toHaveLength(1);
  });

  test.each<[situation: string, lists: Partial<Lists>, draft: FakeDraft]>([
    ["the sender is not among the recipients", { to: residents(60) }, answer(60)],
    ["it is a new mail", { to: [sender!, ...residents(60)] }, {}],
    ["it is a forward", { to: residents(60) }, { ...answer(60), composeType: "forward" }],
    ["it goes to the sender alone", { to: [sender!] }, answer(418)],
    ["nobody is known to have written it", { to: residents(60) }, { composeType: "reply" }],
  ])("has no such button where %s", async (_situation, lists, draft) => {
    await open(lists, draft);
    expect(screen.queryByRole("button", { name: label })).not.toBeInTheDocument();
  });
});
