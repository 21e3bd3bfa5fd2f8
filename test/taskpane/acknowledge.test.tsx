/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";

import { readSettled } from "../../src/core/memory/settled";
import { paneEn } from "../../src/messages/pane-en";
import type { After } from "../../src/outlook/timers";
import { App } from "../../src/taskpane/App";
import { contactList, FakeRecipients, residents } from "../support/fake-recipients";
import { policyFrom } from "../support/policies";
import { rowsOfPeople, workbook } from "../support/workbooks";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";
import { renderInEnglish } from "./in-english";

const policy = policyFrom({ organisation: { name: "the force", domains: ["force.example"] } });

const file = { id: "1", name: "list.xlsx", size: 9, attachmentType: "file", isInline: false };
const content = Buffer.from(
  workbook([
    { name: "Summary", rows: [["Posts", "12"]] },
    { name: "Raw", state: "hidden", rows: rowsOfPeople(12) },
  ]),
).toString("base64");

/** Opens the pane beside a mail that is held for its file. */
async function open(to: number, rest: Partial<FakeDraft> = {}, haste = 1) {
  const sessionData = new Map<string, string>();
  const draft = { attachments: [file], contents: { 1: content }, sessionData, ...rest };
  const recipients = new FakeRecipients({ to: residents(to) }, { isParallel: true });
  const calm = fakeOutlook(recipients, draft);
  const after: After = (milliseconds, run) => calm.after(milliseconds / haste, run);
  const outlook = { ...calm, after };
  const user = userEvent.setup();
  const page = renderInEnglish(
    <App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />,
  );
  await screen.findByText(paneEn.decision.hold, undefined, { timeout: 12_000 });
  return { user, sessionData, outlook, recipients, ...page };
}

const openForm = "It is right as it is…";

/** The buttons that open a form. The gravest finding is drawn before the rest. */
async function openings(count: number): Promise<readonly HTMLElement[]> {
  await waitFor(() => {
    expect(screen.getAllByRole("button", { name: openForm })).toHaveLength(count);
  });
  return screen.getAllByRole("button", { name: openForm });
}
const confirm = () => screen.getByRole("button", { name: "Confirm, and let it go" });

HTMLCanvasElement.prototype.getContext = () => null;

describe("acknowledging what is held", () => {
  test("asks for every file and person, and a reason, before it lets the mail go", async () => {
    const { user, sessionData, container } = await open(1);
    for (const more of await openings(2)) await user.click(more);
    await waitFor(() => {
      expect(screen.getAllByRole("checkbox", { name: "The file list.xlsx" })).toHaveLength(2);
    });
    for (const button of screen.getAllByRole("button", { name: "Confirm, and let it go" })) {
      expect(button).toHaveAttribute("aria-disabled", "true");
    }
    expect((await axe.run(container)).violations).toEqual([]);
    expect(sessionData.size).toBe(0);
  });

  test("keeps that it was acknowledged, and no word of what", async () => {
    const { user, sessionData } = await open(1);
    for (let left = 2; left > 0; left -= 1) {
      await user.click(screen.getAllByRole("button", { name: openForm })[0]!);
      await screen.findAllByRole("checkbox");
      for (const tick of screen.getAllByRole("checkbox")) await user.click(tick);
      await user.click(screen.getByRole("radio", { name: "They are entitled to it" }));
      await user.click(confirm());
      await waitFor(() => {
        expect(screen.queryAllByRole("button", { name: openForm })).toHaveLength(left - 1);
      });
    }
    expect(screen.queryByText("This message cannot be sent yet")).not.toBeInTheDocument();
    const [text = ""] = sessionData.values();
    expect(readSettled(text)?.marks.size).toBe(4); // One with what is in the file, and one without.
    expect(text).not.toMatch(/list|resident|entitled/);
  });

  test("takes another reason only in words, and keeps them nowhere", async () => {
    const { user, sessionData } = await open(1);
    await user.click(screen.getAllByRole("button", { name: openForm })[0]!);
    await screen.findAllByRole("checkbox");
    for (const tick of screen.getAllByRole("checkbox")) await user.click(tick);
    await user.click(screen.getByRole("radio", { name: "Another reason" }));
    await user.type(screen.getByRole("textbox"), "canary");
    expect(confirm()).toHaveAttribute("aria-disabled", "true");
    await user.type(screen.getByRole("textbox"), " told me so by telephone");
    expect(confirm()).not.toHaveAttribute("aria-disabled", "true");
    await user.click(confirm());
    await waitFor(() => expect(sessionData.size).toBe(1));
    expect([...sessionData.values()].join()).not.toContain("canary");
  });

  test("leads from its button to the first thing to tick, and says what is still missing", async () => {
    const { user } = await open(1);
    await user.click(screen.getAllByRole("button", { name: openForm })[0]!);
    expect(screen.getAllByRole("checkbox")[0]).toHaveFocus();
    expect(confirm()).toHaveAccessibleDescription("Tick each line first.");
    for (const tick of screen.getAllByRole("checkbox")) await user.click(tick);
    expect(confirm()).toHaveAccessibleDescription("Choose a reason first.");
    await user.click(screen.getByRole("radio", { name: "Another reason" }));
    await user.type(screen.getByRole("textbox"), "Too short");
    expect(confirm()).toHaveAccessibleDescription("Write a few words more first.");
    await user.type(screen.getByRole("textbox"), " a reason");
    expect(confirm()).not.toHaveAttribute("aria-describedby");
  });

  test("takes a tick back", async () => {
    const { user } = await open(1);
    await user.click(screen.getAllByRole("button", { name: openForm })[0]!);
    await screen.findAllByRole("checkbox");
    for (const tick of screen.getAllByRole("checkbox")) await user.click(tick);
    await user.click(screen.getByRole("radio", { name: "They are entitled to it" }));
    await user.click(screen.getAllByRole("checkbox")[0]!);
    expect(confirm()).toHaveAttribute("aria-disabled", "true");
  });

  test("ticks more than ten people as one", async () => {
    const { user } = await open(12);
    await user.click(screen.getAllByRole("button", { name: openForm })[0]!);
    await screen.findAllByRole("checkbox");
    expect(screen.getByRole("checkbox", { name: "All 12 people in the list" })).toBeEnabled();
  });

  test("has the ticks set again where the draft has changed meanwhile, and keeps them where not", async () => {
    const { user, outlook, recipients } = await open(12, { attachments: [] });
    await user.click(screen.getByRole("button", { name: openForm }));
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("radio", { name: "They are entitled to it" }));
    const checkedAgain = async () => {
      await user.click(screen.getByRole("button", { name: paneEn.checkAgain }));
      await waitFor(() => expect(screen.queryByText(paneEn.checking)).not.toBeInTheDocument());
    };
    await checkedAgain();
    expect(confirm()).not.toHaveAttribute("aria-disabled", "true");
    recipients.lists.to = residents(12, 40);
    outlook.change();
    await screen.findByText(/resident 40,/);
    expect(screen.getByRole("checkbox")).not.toBeChecked();
    expect(confirm()).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("radio", { name: "They are entitled to it" })).toBeChecked();
  });

  test("asks for each of two files of one name", async () => {
    const attachments = [file, { ...file, id: "2", size: 10 }];
    const { user } = await open(1, { attachments, contents: { 1: content, 2: content } });
    for (const more of await openings(2)) await user.click(more);
    expect(screen.getAllByRole("checkbox", { name: "The file list.xlsx" })).toHaveLength(4);
  });

  test("asks for somebody without an address by the name that is shown", async () => {
    const rules = { "unclear-recipient": { severity: "hold" } };
    const organisation = { name: "the force", domains: ["force.example"] };
    const strict = policyFrom({ organisation, rules });
    const sessionData = new Map<string, string>();
    const recipients = new FakeRecipients({ to: [contactList] }, { isParallel: true });
    const outlook = fakeOutlook(recipients, { sessionData });
    renderInEnglish(
      <App outlook={outlook} policy={{ ok: true, policy: strict }} theme={webLightTheme} />,
    );
    await userEvent.click(await screen.findByRole("button", { name: openForm }));
    expect(screen.getByRole("checkbox", { name: "Watch members" })).toBeEnabled();
  });

  test("is not offered while a part of the mail is not known", async () => {
    await open(12, { attachments: [], silent: ["body"] }, 100);
    expect(screen.queryByRole("button", { name: openForm })).not.toBeInTheDocument();
  });

  test("is not offered for what is refused", async () => {
    await open(60, { attachments: [] });
    expect(screen.getByText("Very serious")).toBeVisible();
    expect(screen.queryByRole("button", { name: openForm })).not.toBeInTheDocument();
  });
});
