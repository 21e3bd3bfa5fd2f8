/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";

import { readSettled } from "../../src/core/memory/settled";
import { App } from "../../src/taskpane/App";
import { FakeRecipients, residents } from "../support/fake-recipients";
import { policyFrom } from "../support/policies";
import { rowsOfPeople, workbook } from "../support/workbooks";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";

const policy = policyFrom({ organisation: { name: "the force", domains: ["force.example"] } });

const file = { id: "1", name: "list.xlsx", size: 9, attachmentType: "file", isInline: false };
const content = Buffer.from(
  workbook([
    { name: "Summary", rows: [["Posts", "12"]] },
    { name: "Raw", state: "hidden", rows: rowsOfPeople(12) },
  ]),
).toString("base64");

/** Opens the pane beside a mail that is held for its file. */
async function open(to: number, rest: Partial<FakeDraft> = {}) {
  const sessionData = new Map<string, string>();
  const draft = { attachments: [file], contents: { 1: content }, sessionData, ...rest };
  const outlook = fakeOutlook(new FakeRecipients({ to: residents(to) }), draft);
  const user = userEvent.setup();
  const page = render(
    <App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />,
  );
  await screen.findByRole("heading", { level: 1, name: "This message cannot be sent yet" });
  return { user, sessionData, ...page };
}

const openForm = "It is right as it is…";
const confirm = () => screen.getByRole("button", { name: "Confirm, and let it go" });

HTMLCanvasElement.prototype.getContext = () => null;

describe("acknowledging what is held", () => {
  test("asks for every file and person, and a reason, before it lets the mail go", async () => {
    const { user, sessionData, container } = await open(1);
    for (const more of screen.getAllByRole("button", { name: openForm })) await user.click(more);
    await screen.findAllByRole("checkbox");
    expect(screen.getAllByRole("checkbox", { name: "The file list.xlsx" })).toHaveLength(2);
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
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("cannot be sent");
    const [text = ""] = sessionData.values();
    expect(readSettled(text)?.marks.size).toBe(2);
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

  test("is not offered for what is refused", async () => {
    await open(60, { attachments: [] });
    expect(screen.getByText("Very serious")).toBeVisible();
    expect(screen.queryByRole("button", { name: openForm })).not.toBeInTheDocument();
  });
});
