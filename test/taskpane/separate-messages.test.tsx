/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";

import { contactList, officers, resident, residents } from "../support/fake-recipients";
import { button, callsOfReading, openPane } from "./open-pane";

const guide = "Write to each in a separate message…";
const stillToWrite = "Still to write to, each in a separate message";
const addressOf = (number: number) => resident(number).emailAddress;
const keep = (number: number) => `Keep only ${addressOf(number)} here`;

describe("separate messages for a small group", () => {
  test("shows the steps and everyone's address before anybody can be taken off", async () => {
    const { user } = await openPane({ to: residents(5) });
    expect(screen.queryByRole("button", { name: keep(1) })).not.toBeInTheDocument();
    await user.click(button(guide));
    expect(screen.getAllByText(/open a new message in Outlook/)).not.toHaveLength(0);
    const people = screen.getByRole("list", { name: "The people in this group" });
    expect(within(people).getAllByRole("listitem")).toHaveLength(5);
    expect(within(people).getAllByRole("button", { name: /^Keep only/ })).toHaveLength(5);
    expect(button("Close these steps")).toHaveAttribute("aria-expanded", "true");
  });

  test("keeps one, shows the others until they are written to, and undoes it", async () => {
    const lists = { to: [...officers(2), ...residents(3)], cc: residents(2, 4), bcc: [] };
    const { recipients, user } = await openPane(lists);
    await user.click(button(guide));
    await user.click(button(keep(4)));
    await screen.findByText(
      "4 other people are taken off. Write to each in a message of their own. Press Send again.",
    );
    expect(recipients.lists).toEqual({ to: officers(2), cc: residents(1, 4), bcc: [] });
    const left = screen.getByRole("list", { name: stillToWrite });
    expect(within(left).getAllByRole("listitem")).toHaveLength(4);
    expect(left).not.toHaveTextContent(addressOf(4));
    await user.click(button("Check again"));
    expect(screen.getByRole("list", { name: stillToWrite })).toBeVisible();
  });

  test("takes the list away when everyone is back", async () => {
    const { recipients, user } = await openPane({ to: residents(5) });
    await user.click(button(guide));
    await user.click(button(keep(1)));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByText(/^Everyone is back\./);
    expect(recipients.everyone().size).toBe(5);
    expect(screen.queryByRole("list", { name: stillToWrite })).not.toBeInTheDocument();
  });

  test("says how many are still there when it stops, and finishes when tried again", async () => {
    const fault = { call: callsOfReading + 4, kind: "fails" } as const;
    const { recipients, user } = await openPane({ to: residents(5) }, {}, fault);
    await user.click(button(guide));
    await user.click(button(keep(1)));
    await screen.findByText(/^4 other people are still on this message, and nobody is lost\./);
    expect(recipients.everyone().size).toBe(5);
    await user.click(button(keep(1)));
    await screen.findByText(/^4 other people are taken off\./);
    expect(recipients.lists.to).toEqual(residents(1));
  });

  test("refuses beside a contact list, and lists nobody", async () => {
    const { recipients, user } = await openPane({ to: [...residents(5), contactList] });
    await user.click(button(guide));
    await user.click(button(keep(1)));
    await screen.findByText(/^To holds an entry that Outlook could not put back/);
    expect(recipients.lists.to).toHaveLength(6);
    expect(screen.queryByRole("list", { name: stillToWrite })).not.toBeInTheDocument();
  });

  test("copies an address, and says so to eye and ear", async () => {
    const { user } = await openPane({ to: residents(5) });
    await user.click(button(guide));
    await user.click(button(`Copy ${addressOf(2)}`));
    const said = `${addressOf(2)} is copied.`;
    expect((await screen.findAllByText(said)).length).toBeGreaterThan(1);
    expect(await navigator.clipboard.readText()).toBe(addressOf(2));
    const regions = [...document.querySelectorAll("[aria-live]")];
    expect(regions.map(({ textContent }) => textContent).join()).toContain(said);
  });

  test("says that an address could not be copied", async () => {
    const { user } = await openPane({ to: residents(5) });
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(button(guide));
    await user.click(button(`Copy ${addressOf(2)}`));
    expect((await screen.findAllByText(/could not be copied/)).length).toBeGreaterThan(0);
  });

  test.each([
    ["eleven people", { to: residents(11) }],
    ["60 people", { to: residents(60) }],
    ["one person", { to: residents(1), cc: residents(1) }],
    ["colleagues", { to: officers(5) }],
  ])("is not offered for %s", async (_situation, lists) => {
    await openPane(lists);
    expect(screen.queryByRole("button", { name: guide })).not.toBeInTheDocument();
  });
});

describe("the guide to mail merge", () => {
  const open = "How to use mail merge";

  test("comes when it is asked for, says what is better and what is not checked", async () => {
    const { user } = await openPane({ to: residents(50) });
    expect(screen.queryByText(/Start Mail Merge/)).not.toBeInTheDocument();
    await user.click(button(open));
    expect(await screen.findByText(/Start Mail Merge/)).toBeVisible();
    expect(screen.getByText(/service for bulk mail/)).toBeVisible();
    expect(screen.getByText(/^Second Look may not check what mail merge sends/)).toBeVisible();
    await user.click(button("Close the guide"));
    expect(screen.queryByText(/Start Mail Merge/)).not.toBeInTheDocument();
  });

  test("is not offered for 49 people", async () => {
    await openPane({ to: residents(49) });
    expect(screen.queryByRole("button", { name: open })).not.toBeInTheDocument();
  });
});
