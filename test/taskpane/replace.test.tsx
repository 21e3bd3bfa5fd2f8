/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";

import { officers, residents } from "../support/fake-recipients";
import { button, callsOfReading, openPane } from "./open-pane";

const person = (emailAddress: string, displayName = "") => ({ displayName, emailAddress });

/** Somebody at a domain that is nearly the force's. */
const slipped = person("rhys.example@fcrce.example");
const open = /^Replace… rhys\.example@fcrce\.example in To$/;
const box = "Address to use instead of rhys.example@fcrce.example";

describe("replacing a person", () => {
  test("takes an address that is typed, tells of it, and puts the person back", async () => {
    const { recipients, user } = await openPane({ to: [slipped, ...officers(2)] });
    await user.click(button(open));
    expect(screen.getByRole("textbox", { name: box })).toHaveFocus();
    await user.keyboard("rhys@force.example{Enter}");
    const said =
      "rhys@force.example gets this message instead of rhys.example@fcrce.example. Press Send again.";
    const notice = await screen.findByText(said);
    expect(document.activeElement).toContainElement(notice);
    expect(recipients.lists.to).toEqual([...officers(2), person("rhys@force.example")]);
    await user.click(button("Undo"));
    await screen.findByText(/^Everyone is back\./);
    expect(recipients.lists.to).toEqual([...officers(2), slipped]);
  });

  test("closes with Escape, and the focus is where it was", async () => {
    const heard = jest.fn();
    window.addEventListener("keydown", heard);
    const { recipients, user } = await openPane({ to: [slipped] });
    await user.click(button(open));
    heard.mockClear();
    await user.keyboard("{Escape}");
    window.removeEventListener("keydown", heard);
    expect(heard).not.toHaveBeenCalled(); // Office.js listens there, and would leave the pane.
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(button(open)).toHaveFocus();
    expect(recipients.lists.to).toEqual([slipped]);
  });

  test("closes with Cancel too", async () => {
    const { user } = await openPane({ to: [slipped] });
    await user.click(button(open));
    await user.click(button("Cancel"));
    expect(button(open)).toHaveFocus();
  });

  test.each([
    ["rhys", "That is not a full address. Type one like name@mail.example."],
    ["Rhys.Example@FCRCE.example", "That is the same address. Type another one."],
  ])("says what is wrong with %s, and keeps the box", async (typed, problem) => {
    const { recipients, user } = await openPane({ to: [slipped] });
    await user.click(button(open));
    await user.keyboard(`${typed}{Enter}`);
    const field = screen.getByRole("textbox", { name: box });
    expect(screen.getByRole("alert")).toHaveTextContent(problem);
    expect(field).toHaveAccessibleDescription(problem);
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(recipients.lists.to).toEqual([slipped]);
  });

  test("is offered in the list of a graver question about the same person", async () => {
    const rows = ["NI AB654321C", "NI CE123456D", "NI JK112233A"].join("\n");
    const { recipients, user } = await openPane({ to: [slipped] }, { text: rows });
    expect(await screen.findByText("Personal details or passwords")).toBeVisible();
    await user.click(
      button("Use rhys.example@force.example instead of rhys.example@fcrce.example"),
    );
    await screen.findByText(/^rhys\.example@force\.example gets this message instead/);
    expect(recipients.lists.to).toEqual([person("rhys.example@force.example")]);
  });

  test("offers the same name at the domain that is nearly right", async () => {
    const { recipients, user } = await openPane({ to: [slipped] });
    const use = button("Use rhys.example@force.example instead of rhys.example@fcrce.example");
    expect(use).toHaveTextContent("Use rhys.example@force.example instead");
    await user.click(use);
    await screen.findByText(/^rhys\.example@force\.example gets this message instead/);
    expect(recipients.lists.to).toEqual([person("rhys.example@force.example")]);
  });

  test("offers the colleague whose name it is, who is not put there twice", async () => {
    const colleague = person("rhys.example@force.example", "Rhys Example");
    const outsider = person("rhys.example@mail.example.org", "Rhys Example");
    const { recipients, user } = await openPane({ to: [colleague], cc: [outsider] });
    await user.click(
      button("Use rhys.example@force.example instead of rhys.example@mail.example.org"),
    );
    await screen.findByText(/^rhys\.example@force\.example gets this message instead/);
    expect(recipients.lists).toEqual({ to: [colleague], cc: [], bcc: [] });
  });

  test("offers nobody where either of two domains may be the mistake", async () => {
    const two = [person("ann@northfield-care.example"), person("bob@northfeild-care.example")];
    await openPane({ to: two });
    expect(screen.getAllByRole("button", { name: /^Replace…/ })).not.toHaveLength(0);
    expect(screen.queryByRole("button", { name: /^Use / })).not.toBeInTheDocument();
  });

  test("is not offered where nobody is said to be the wrong person", async () => {
    await openPane({ to: residents(60) });
    expect(screen.queryByRole("button", { name: /^Replace…/ })).not.toBeInTheDocument();
  });

  test("says that both are there where Outlook keeps the old one", async () => {
    // After the reading: three lists, the field, the new one, two looks, and the field anew.
    const fault = { call: callsOfReading + 7, kind: "fails" } as const;
    const { recipients, user } = await openPane({ to: [slipped] }, {}, fault);
    await user.click(button(open));
    await user.keyboard("rhys@force.example{Enter}");
    await screen.findByText(
      "rhys@force.example was added, but rhys.example@fcrce.example is still there. " +
        "Remove rhys.example@fcrce.example, or press Undo.",
    );
    expect(recipients.lists.to).toEqual([slipped, person("rhys@force.example")]);
    expect(button("Undo")).toBeVisible();
  });

  test("forgets a box that stood beside somebody who is gone", async () => {
    const other = person("sian.example@fcrce.example");
    const { recipients, outlook, user } = await openPane({ to: [slipped, other] });
    await user.click(button(open));
    await user.keyboard("rhys@for");
    recipients.lists.to = [other];
    outlook.change();
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: open })).not.toBeInTheDocument();
      expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    });
  });
});
