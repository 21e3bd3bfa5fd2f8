/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";

import { paneEn } from "../../src/messages/pane-en";
import { type FakeRecipients, residents } from "../support/fake-recipients";
import { button, openPane } from "./open-pane";

/** Holds the call that adds the 200th person to a field, until it is let go. */
function held(recipients: FakeRecipients, field: "to" | "bcc"): () => void {
  let goOn = () => {};
  const add = recipients.add.bind(recipients);
  jest.spyOn(recipients, "add").mockImplementation(async (...given) => {
    await add(...given);
    if (recipients.lists[field].length === 200) await new Promise<void>((now) => (goOn = now));
  });
  return () => {
    goOn();
  };
}

/** A thousand people take a moment, on a busy machine some seconds. */
const found = (text: string | RegExp) => screen.findByText(text, undefined, { timeout: 5000 });

describe("stopping a repair", () => {
  test("stops a move of 1,000 people, says where they stand, and undoes it", async () => {
    const lists = { to: residents(600), cc: residents(399, 601), bcc: [] };
    const { recipients, user } = await openPane(lists);
    const goOn = held(recipients, "bcc");
    await user.click(button("Move everyone outside to Bcc"));
    await found(/^Moving 999 people: 100 done\./);
    await user.click(button("Stop"));
    expect(screen.getByText("Stopping. Do not press Send yet.")).toBeVisible();
    expect(button("Stop")).toHaveAttribute("aria-disabled", "true");
    goOn();
    await found(paneEn.repair.moveNotBegun(200));
    expect(recipients.lists).toEqual({ ...lists, bcc: residents(200) });
    await user.click(button("Undo"));
    await found(/^Everyone is back\./);
    expect(recipients.lists).toEqual(lists);
  });

  test("stops an undo, which can be pressed again", async () => {
    const { recipients, user } = await openPane({ to: residents(300) });
    await user.click(button("Move everyone outside to Bcc"));
    const goOn = held(recipients, "to");
    await user.click(await screen.findByRole("button", { name: "Undo" }, { timeout: 5000 }));
    await found(/^Putting back 300 people: 100 done\./);
    await user.click(button("Stop"));
    goOn();
    await found("Not everyone is back yet, and nobody is lost. Press Undo again.");
    expect(recipients.everyone().size).toBe(300);
    await user.click(button("Undo"));
    await found(/^Everyone is back\./);
    expect(recipients.lists).toEqual({ to: residents(300), cc: [], bcc: [] });
  });

  test("is not asked for by what takes a call or two", async () => {
    const { user } = await openPane({ to: residents(5) });
    await user.click(button("Remove resident1@mail.example.org from To"));
    expect(screen.queryByRole("button", { name: "Stop" })).not.toBeInTheDocument();
  });

  test("does not stop the next repair", async () => {
    const { recipients, user } = await openPane({ to: residents(300) });
    const goOn = held(recipients, "bcc");
    await user.click(button("Move everyone outside to Bcc"));
    await found(/^Moving 300 people: 100 done\./);
    await user.click(button("Stop"));
    goOn();
    await found(/^The move stopped\./);
    jest.restoreAllMocks();
    await user.click(button("Move everyone outside to Bcc"));
    await found(/^300 people are now in Bcc\./);
  });
});
