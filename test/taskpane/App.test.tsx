/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";

import { App } from "../../src/taskpane/App";
import { policyFrom } from "../support/policies";
import { rowsOfPeople, workbook } from "../support/workbooks";
import {
  contactList,
  FakeRecipients,
  type Fault,
  officers,
  residents,
} from "../support/fake-recipients";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";
import { renderInEnglish } from "./in-english";

const policy = policyFrom({ organisation: { name: "the force", domains: ["force.example"] } });

async function open(
  lists: ConstructorParameters<typeof FakeRecipients>[0],
  draft: FakeDraft = {},
  fault?: Fault,
) {
  const recipients = new FakeRecipients(lists, fault && { fault });
  const outlook = fakeOutlook(recipients, draft);
  const user = userEvent.setup();
  const page = renderInEnglish(
    <App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />,
  );
  await waitFor(() => {
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("Checking");
  });
  return { recipients, outlook, user, ...page };
}

/** Twelve people on a sheet that nobody sees. */
const hiddenRows = Buffer.from(
  workbook([
    { name: "Summary", rows: [["Shifts", "12"]] },
    { name: "Raw", state: "hidden", rows: rowsOfPeople(12) },
  ]),
).toString("base64");

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const moveButton = "Move everyone outside to Bcc";

// jsdom has no canvas; axe asks for one to tell a letter from an icon, and does without.
HTMLCanvasElement.prototype.getContext = () => null;

/** The calls of the first reading: the repair's own begin after them. */
const reading = 3;

describe("the pane", () => {
  test("says that a message to 418 visible people cannot be sent, and why", async () => {
    await open({ to: residents(418) });
    expect(screen.getByRole("main")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "418 people will see each other's addresses.",
    );
    expect(screen.getByText("This message cannot be sent yet")).toBeVisible();
    const section = screen.getByRole("region", { name: "Recipients can see each other" });
    expect(section).toHaveTextContent("Very serious");
    expect(section).toHaveTextContent(
      "418 people outside the force can see each other in To and Cc: each learns the other 417 addresses.",
    );
    expect(within(section).getByRole("heading", { level: 2 })).toBeVisible();
    const people = within(section).getByRole("group", { name: "Who they are" });
    expect(within(people).getAllByRole("list").map(itemsIn)).toEqual([
      ["example.org, outside: 140", 3],
      ["example.com, outside: 139", 3],
      ["example.net, outside: 139", 3],
    ]);
  });

  test("shows as one picture that they see each other, and what Bcc would do", async () => {
    await open({ to: residents(418) });
    const name = "Now all 418 people see each other. In Bcc, each of them sees only you.";
    const picture = screen.getByRole("img", { name });
    expect(picture.querySelectorAll("circle")).toHaveLength(24);
  });

  test("says how much else there is to look at", async () => {
    await open({ to: residents(10), bcc: [contactList] });
    expect(screen.getByText("And 1 more thing to look at.")).toBeVisible();
  });

  test("asks to look again where the policy asks", async () => {
    await open({ to: residents(5) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("5 people will see");
    expect(screen.getByText("Please look again before you send")).toBeVisible();
    expect(screen.queryByText(/more things? to look at/)).not.toBeInTheDocument();
    expect(screen.getByText(/choose Send Anyway/)).toBeVisible();
  });

  test("does not offer Send Anyway where the message is held", async () => {
    await open({ to: residents(10) });
    expect(screen.queryByText(/Send Anyway/)).not.toBeInTheDocument();
  });

  test("lists people once, although two findings are about them", async () => {
    await open({ to: residents(10) });
    expect(screen.getAllByText("Who they are")).toHaveLength(1);
    const names = screen.getAllByRole("button").map((one) => one.getAttribute("aria-label"));
    const labels = names.filter((name) => name !== null);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("has nothing first that would change the message", async () => {
    await open({ to: residents(60) });
    expect(screen.getAllByRole("button")[0]).toHaveTextContent("Check again");
  });

  test("says aloud what it found, and what it finds later", async () => {
    const { recipients, user } = await open({ to: residents(60) });
    await waitFor(() => {
      expect(heard()).toContain(
        "60 people will see each other's addresses. This message cannot be sent yet",
      );
    });
    recipients.lists.to = officers(1);
    await user.click(screen.getByRole("button", { name: "Check again" }));
    await waitFor(() => {
      expect(heard()).toContain("Nothing needs to be put right");
    });
  });

  test("says that a clean message can be sent", async () => {
    await open({ to: officers(2) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Nothing needs to be put right",
    );
    expect(screen.getByText("Press Send again.")).toBeVisible();
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });

  test("moves everyone outside to Bcc, tells of it, and takes the focus there", async () => {
    const { recipients, user } = await open({ to: [...residents(60), ...officers(2)] });
    await user.click(press(moveButton));
    const outcome = await screen.findByText("60 people are now in Bcc. Press Send again.");
    expect(recipients.lists).toEqual({ to: officers(2), cc: [], bcc: residents(60) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Nothing needs to be put right",
    );
    expect(document.activeElement).toContainElement(outcome);
    // Office.js would leave the pane on Tab if the focus stood where Tab does not lead.
    expect(document.activeElement).toHaveAttribute("tabindex", "0");
    await user.tab();
    expect(press("Undo")).toHaveFocus();
    expect(outcome.closest("[tabindex]")).toHaveAttribute("tabindex", "-1");
    await waitFor(() => {
      expect(heard()).toContain("60 people are now in Bcc. Press Send again.");
    });
  });

  test("does not say that Send can be pressed while something else is wrong", async () => {
    const { user } = await open({ cc: residents(60), bcc: [contactList] });
    await user.click(press(moveButton));
    expect(await screen.findByText("60 people are now in Bcc.")).toBeVisible();
    expect(screen.queryByText(/Press Send again/)).not.toBeInTheDocument();
  });

  test("shows how far the move is, and takes no second order meanwhile", async () => {
    const { recipients, user } = await open({ to: residents(250) });
    let goOn = () => {};
    const add = recipients.add.bind(recipients);
    jest.spyOn(recipients, "add").mockImplementation(async (...given) => {
      await add(...given);
      if (recipients.lists.bcc.length === 200) await new Promise<void>((now) => (goOn = now));
    });
    await user.click(press(moveButton));
    const progress = await screen.findByText("Moving 250 people: 100 done. Do not press Send yet.");
    expect(document.activeElement).toContainElement(progress);
    for (const name of [moveButton, "Check again", "Remove resident1@mail.example.org from To"]) {
      for (const button of screen.getAllByRole("button", { name })) {
        expect(button).toHaveAttribute("aria-disabled", "true");
        await user.click(button);
      }
    }
    goOn();
    expect(await screen.findByText(/250 people are now in Bcc/)).toBeVisible();
    expect(recipients.lists).toEqual({ to: [], cc: [], bcc: residents(250) });
  });

  test("undoes the move", async () => {
    const { recipients, user } = await open({ to: residents(60) });
    await user.click(press(moveButton));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Everyone is back.")).toBeVisible();
    expect(recipients.lists).toEqual({ to: residents(60), cc: [], bcc: [] });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("60 people will see");
  });

  test("says where everyone is when the move stops, and finishes when it is tried again", async () => {
    const fault = { call: reading + 6, kind: "fails" } as const;
    const { recipients, user } = await open({ to: residents(418) }, {}, fault);
    await user.click(press(moveButton));
    const stopped =
      "The move stopped. Everyone is still in To and Cc, and 200 people are also in Bcc. Try again.";
    expect(await screen.findByText(stopped)).toBeVisible();
    expect(recipients.lists.to).toEqual(residents(418));
    await user.click(press(moveButton));
    expect(await screen.findByText("418 people are now in Bcc. Press Send again.")).toBeVisible();
  });

  test("says why it refuses to move a contact list", async () => {
    const { recipients, user } = await open({ to: [...residents(60), contactList] });
    await user.click(press(moveButton));
    expect(
      await screen.findByText(/^To holds an entry that Outlook could not put back/),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
    expect(recipients.lists.bcc).toEqual([]);
  });

  test("removes one person from one field", async () => {
    const { recipients, user } = await open({ to: residents(2), cc: residents(1) });
    await user.click(press("Remove resident2@web.example.com from To"));
    expect(
      await screen.findByText(/^resident2@web\.example\.com is no longer in To\./),
    ).toBeVisible();
    expect(recipients.lists).toEqual({ to: residents(1), cc: residents(1), bcc: [] });
  });

  test("shows a whole group when it is asked to, and three of it again", async () => {
    const { user } = await open({ to: residents(418) });
    const section = screen.getByRole("region", { name: "Recipients can see each other" });
    const all = within(section).getByRole("button", { name: "Show all 140" });
    expect(all).toHaveAttribute("aria-expanded", "false");
    expect(all).toHaveAccessibleDescription("example.org, outside: 140");
    await user.click(all);
    expect(all).toHaveAttribute("aria-expanded", "true");
    const people = within(section).getByRole("list", { name: "example.org, outside: 140" });
    expect(people.querySelectorAll("li")).toHaveLength(140);
    await user.click(all);
    expect(people.querySelectorAll("li")).toHaveLength(3);
  });

  test("shows who stands where, and their address before any name they gave themselves", async () => {
    const to = [{ displayName: "Chief Constable", emailAddress: "ann@mail.example.org" }];
    await open({ to, bcc: residents(1) });
    const people = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(people).toEqual([
      "ann@mail.example.orgChief Constable, ToRemove",
      "resident1@mail.example.orgresident 1, BccRemove",
    ]);
  });

  test("shows personal details masked, and says where they are", async () => {
    const people = ["Ann Lee, SA31 1AA", "Ben Rees, SA31 2BB", "Cat Pugh, SA31 3CC"];
    await open(
      { to: residents(1) },
      { text: people.map((one, at) => `${one}, born 0${at + 1}/02/1980`).join("\n") },
    );
    const section = screen.getByRole("region", { name: "Personal details or passwords" });
    const places = within(section).getByRole("list", { name: "Where the details are" });
    expect(within(places).getAllByRole("listitem")[0]).toHaveTextContent(
      "About line 1: A•• L•• · SA3• ••• · 01/••/••••name, postcode (clear as written); date of birth (named by a word nearby)",
    );
    expect(section).not.toHaveTextContent("SA31");
    expect(section).not.toHaveTextContent("1980");
  });

  test("reads the draft again when Outlook says that it has changed", async () => {
    const { recipients, outlook } = await open({ to: residents(60) });
    recipients.lists.to = officers(1);
    outlook.change();
    expect(await screen.findByText("Nothing needs to be put right")).toBeVisible();
  });

  test("reads the draft again when the officer asks", async () => {
    const { recipients, user } = await open({ to: residents(60) });
    recipients.lists.to = officers(1);
    await user.click(press("Check again"));
    expect(await screen.findByText("Nothing needs to be put right")).toBeVisible();
  });

  test("stops listening when it is closed", async () => {
    const { outlook, unmount } = await open({ to: officers(1) });
    expect(outlook.watchers()).toBe(1);
    unmount();
    expect(outlook.watchers()).toBe(0);
  });

  test("shows the sheet that hides people, by its name", async () => {
    const file = { id: "1", name: "shifts.xlsx", size: 1, attachmentType: "file", isInline: false };
    await open({ to: residents(1) }, { attachments: [file], contents: { 1: hiddenRows } });
    expect(await screen.findByText(/hidden sheet \(“Raw”\)/)).toBeVisible();
    expect(screen.getByText("Hidden in a file")).toBeVisible();
    // Two findings are about the file, and its people are shown with the first of them.
    expect(screen.getAllByText(/shifts\.xlsx/).length).toBeGreaterThan(2);
    expect(screen.getByText(/^Sheet “Raw”, which is hidden, about row 2:/)).toBeVisible();
    expect(document.body).not.toHaveTextContent("Ingrid Fennley");
  });

  test("shows what is known elsewhere of such a mistake, with its source", async () => {
    await open({ to: residents(60) });
    const section = screen.getByRole("region", { name: "Recipients can see each other" });
    expect(section).toHaveTextContent(/In 2018 Gwent Police .* \(Caerphilly Observer, 2018\)/);
    expect(within(section).queryByRole("link")).not.toBeInTheDocument();
  });

  test("takes off the file that hides people, and checks again", async () => {
    const attachments = [
      { id: "1", name: "shifts.xlsx", size: 1, attachmentType: "file", isInline: false },
    ];
    const { user } = await open(
      { to: residents(1) },
      {
        attachments,
        contents: { 1: hiddenRows },
        onRemoveFile: () => void attachments.splice(0, 1),
      },
    );
    const [first] = screen.getAllByRole("button", { name: "Remove the file shifts.xlsx" });
    await user.click(first!);
    expect(
      await screen.findByText(/^The file “shifts\.xlsx” is no longer attached\./),
    ).toBeVisible();
    expect(screen.queryByText("Hidden in a file")).not.toBeInTheDocument();
  });

  test("says that a file is still there where Outlook keeps it", async () => {
    const file = { id: "1", name: "shifts.xlsx", size: 1, attachmentType: "file", isInline: false };
    const { user } = await open(
      { to: residents(1) },
      { attachments: [file], contents: { 1: hiddenRows } },
    );
    await user.click(screen.getAllByRole("button", { name: "Remove the file shifts.xlsx" })[0]!);
    expect(await screen.findByText(/“shifts\.xlsx” is still attached/)).toBeVisible();
    expect(screen.getByText("Hidden in a file")).toBeVisible();
  });

  test("says nothing of attachments where there are only pictures of a signature", async () => {
    const logo = { id: "1", name: "logo.png", size: 1, attachmentType: "file", isInline: true };
    await open({ to: officers(1) }, { attachments: [logo] });
    expect(screen.queryByText(/attach/)).not.toBeInTheDocument();
  });

  test("never shows what could not be checked as nothing found", async () => {
    await open({ to: officers(1) }, {}, { call: 0, kind: "fails" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Please look again before you send",
    );
    expect(screen.getByText("Not everything was checked.")).toBeVisible();
    expect(screen.getByText("Second Look could not check To. Look there yourself.")).toBeVisible();
    expect(screen.queryByText("Nothing needs to be put right")).not.toBeInTheDocument();
    await waitFor(() => {
      expect(heard()).toContain("Second Look could not check To. Look there yourself.");
    });
  });

  test("says that its policy is broken", () => {
    const outlook = fakeOutlook(new FakeRecipients({ to: officers(1) }));
    const broken = { ok: false, problems: [] } as const;
    renderInEnglish(<App outlook={outlook} policy={broken} theme={webLightTheme} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "This message was not checked",
    );
    expect(screen.getByRole("main")).toHaveTextContent(/because its settings are broken/);
  });

  test("lets Office.js find every control: they are buttons, and none is out of its list", async () => {
    const { container } = await open({ to: residents(60) }, { text: "Born 4/5/1980, SA31 1AA" });
    // Office.js moves the focus itself, through this list, to elements whose tabindex is not -1.
    const found = container.querySelectorAll(
      "a[href], area[href], button, input, select, textarea, [tabindex], [contenteditable]",
    );
    expect(screen.getAllByRole("button")).toEqual([...found]);
    for (const control of found) {
      expect(control).not.toHaveAttribute("tabindex", "-1");
      expect(control).toHaveAccessibleName();
    }
    expect(container.querySelector("summary, [role=button]:not(button)")).toBeNull();
  });

  test.each([
    ["with findings", residents(60)],
    ["with none", officers(1)],
  ])("has no fault that axe can see, %s", async (_situation, to) => {
    const { container } = await open({ to }, { silent: [] });
    const rules = { "color-contrast": { enabled: false } }; // jsdom lays nothing out.
    const { violations } = await axe.run(container, { rules });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});

/** What a list is called, and how many it shows. */
function itemsIn(list: HTMLElement): readonly [string, number] {
  const caption = document.getElementById(list.getAttribute("aria-labelledby") ?? "");
  return [caption?.textContent ?? "", within(list).getAllByRole("listitem").length];
}

/** What a screen reader was told to say. */
function heard(): string {
  const regions = document.querySelectorAll("[aria-live]");
  return [...regions].map(({ textContent }) => textContent).join(" ");
}
