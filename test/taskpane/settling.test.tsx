/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { newMemory } from "../../src/core/memory/memory";
import { App } from "../../src/taskpane/App";
import { FakeRecipients, type Lists, officers, residents } from "../support/fake-recipients";
import { onlyRules } from "../support/policies";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";
import { renderInEnglish } from "./in-english";

const organisation = { name: "the force", domains: ["force.example"] };
const policy = onlyRules(["visible-recipients", "outside-recipient"], { organisation });

async function open(lists: Partial<Lists>, draft: FakeDraft) {
  const recipients = new FakeRecipients(lists);
  const outlook = fakeOutlook(recipients, draft);
  renderInEnglish(<App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />);
  await screen.findByRole("button", { name: "Check again" });
  return { recipients, user: userEvent.setup() };
}

const settle = "This is right: do not ask again";
const heading = () => screen.getByRole("heading", { level: 1 });

describe("a note", () => {
  const advice = "Remove anyone who should not get this message.";

  test("is one sentence where something graver about the same people stands above", async () => {
    await open({ to: residents(10) }, {});
    expect(await screen.findByText(/^10 people are outside the force\.$/)).toBeVisible();
    expect(screen.queryByText(advice)).not.toBeInTheDocument();
  });

  test.each<[situation: string, lists: Partial<Lists>]>([
    ["it is the only finding", { to: residents(1) }],
    ["it is about more people", { to: residents(5), bcc: residents(1, 40) }],
  ])("says what to do where %s", async (_situation, lists) => {
    await open(lists, {});
    expect(await screen.findByText(advice)).toBeVisible();
  });
});

describe("a question in the pane", () => {
  test("is answered, and not asked again", async () => {
    const sessionData = new Map<string, string>();
    const { user } = await open({ to: residents(5) }, { sessionData });
    expect(heading()).toHaveTextContent("5 people will see each other's addresses.");
    await user.click(screen.getByRole("button", { name: settle }));
    await screen.findByText(/You will not be asked about this again unless it changes/);
    expect(heading()).toHaveTextContent("Nothing needs to be put right");
    expect(screen.getByText("Answered")).toBeVisible();
    expect(screen.queryByRole("button", { name: settle })).not.toBeInTheDocument();
  });

  test("notes nothing on the draft that can be read", async () => {
    const sessionData = new Map<string, string>();
    const { user } = await open({ to: residents(5) }, { sessionData });
    await user.click(screen.getByRole("button", { name: settle }));
    await screen.findByText(/Noted/);
    expect(Array.from(sessionData.keys())).toEqual(["second-look-settled"]);
    const [note = ""] = sessionData.values();
    expect(note).toMatch(/^1 [\w-]{16} [\w-]{16}$/);
  });

  test("is asked again once somebody more is in view", async () => {
    const sessionData = new Map<string, string>();
    const { user, recipients } = await open({ to: residents(5) }, { sessionData });
    await user.click(screen.getByRole("button", { name: settle }));
    await screen.findByText(/Noted/);
    await recipients.add("cc", residents(1, 40));
    await user.click(screen.getByRole("button", { name: "Check again" }));
    await waitFor(() => expect(heading()).toHaveTextContent("6 people will see"));
    expect(screen.getByRole("button", { name: settle })).toBeVisible();
  });

  test("stays where this Outlook has nowhere to note the answer, and that is said", async () => {
    const { user } = await open({ to: residents(5) }, {});
    await user.click(screen.getByRole("button", { name: settle }));
    await screen.findByText(/Outlook did not take the note/);
    expect(heading()).toHaveTextContent("5 people will see each other's addresses.");
  });

  test.each<[situation: string, lists: Partial<Lists>]>([
    ["what has to be repaired", { to: residents(10) }],
    ["a note", { to: residents(1) }],
    ["colleagues only", { to: officers(3) }],
  ])("cannot be answered away where it is %s", async (_situation, lists) => {
    await open(lists, { sessionData: new Map() });
    expect(screen.queryByRole("button", { name: settle })).not.toBeInTheDocument();
  });
});

describe("what the mailbox remembers", () => {
  const memory = newMemory("a-salt-of-16-char", 0);
  const forget = "Forget all of it";

  test("is not spoken of where it is nothing", async () => {
    await open({ to: residents(1) }, {});
    expect(screen.queryByRole("button", { name: forget })).not.toBeInTheDocument();
  });

  test("can be wiped", async () => {
    const wipe = jest.fn(() => Promise.resolve());
    const { user } = await open({ to: residents(1) }, { memory, forget: wipe });
    await user.click(screen.getByRole("button", { name: forget }));
    await screen.findByText(/Forgotten/);
    expect(wipe).toHaveBeenCalledTimes(1);
  });

  test("says so where Outlook does not wipe it", async () => {
    const wipe = () => Promise.reject(new Error("no"));
    const { user } = await open({ to: residents(1) }, { memory, forget: wipe });
    await user.click(screen.getByRole("button", { name: forget }));
    await screen.findByText("Outlook did not forget it. Try again.");
  });
});
