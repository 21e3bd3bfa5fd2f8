/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";

import { officers, residents } from "../support/fake-recipients";
import { button, openPane } from "./open-pane";

const location = "Town Hall";

describe("the pane beside a meeting", () => {
  test("says what happens to whom, and has no word of Bcc but in its advice", async () => {
    await openPane({ to: residents(60) }, { location });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "60 people will see each other's addresses.",
    );
    expect(screen.getByText("This invitation cannot be sent yet")).toBeVisible();
    expect(screen.getByText("People invited can see each other")).toBeVisible();
    expect(
      screen.getByText(/tell them of the meeting in a message with everyone in Bcc/),
    ).toBeVisible();
    expect(screen.getByText(/Hide attendee list/)).toBeVisible();
    expect(
      screen.queryByRole("button", { name: /Bcc|Reply|separate message|mail merge/i }),
    ).toBeNull();
    expect(screen.queryByText(/this message|\bCc\b/i)).toBeNull();
    expect(screen.queryByText(/each sees only you/)).toBeNull();
  });

  test("takes one person off, by Outlook's name of the field, and puts them back", async () => {
    const [outsider] = residents(1);
    const lists = { to: officers(12), cc: [outsider!] };
    const { recipients, user } = await openPane(lists, { location, subject: "Rape case review" });
    await user.click(button(`Remove ${outsider!.emailAddress} from Optional`));
    await screen.findByText(/is no longer in Optional/);
    expect(recipients.lists.cc).toEqual([]);
    await user.click(button("Undo"));
    await screen.findByText(/Everyone is back/);
    expect(recipients.lists).toMatchObject(lists);
  });

  test("does not take one off where more are invited than one call can write", async () => {
    const { recipients, user } = await openPane({ to: residents(150) }, { location });
    const [first] = screen.getAllByRole("button", { name: /^Remove .* from Required$/ });
    await user.click(first!);
    await screen.findByText(/^More than 100 people are invited, so this cannot be changed safely/);
    expect(recipients.lists.to).toHaveLength(150);
  });

  test("shows details in the location, masked", async () => {
    await openPane(
      { to: residents(1) },
      { location: "Home of Cerys Fakeham, born 12/03/1985, 14 Mill Lane LD9 9AB, domestic abuse" },
    );
    expect(screen.getByText(/^In the location:/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent("12/03/1985");
  });

  test("lets the officer acknowledge a crowd whose list is hidden, all at once", async () => {
    const sessionData = new Map<string, string>();
    const { user } = await openPane({ to: residents(60) }, { location, sessionData });
    await user.click(button("It is right as it is…"));
    await user.click(await screen.findByRole("checkbox", { name: /All 60 people/ }));
    await user.click(screen.getByRole("radio", { name: "They are entitled to it" }));
    await user.click(button("Confirm, and let it go"));
    await screen.findByText(/Noted/);
    expect(sessionData.size).toBe(1);
  });

  test("has nothing to put right on a meeting of colleagues", async () => {
    await openPane({ to: officers(12) }, { location });
    const main = within(document.body);
    expect(main.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Nothing needs to be put right",
    );
  });
});
