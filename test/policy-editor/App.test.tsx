/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";

import { openEditor } from "./open-editor";
import { promisedLink } from "./promised-desk";

const organisation = { name: "Mockshire Police", domains: ["mockshire.police.example"] };

const lines = (count: number) => Array.from({ length: count }, (_, at) => `a${at}.example`);

test("a policy without problems opens in its parts, and nothing is to be saved", async () => {
  await openEditor({ organisation });
  expect(screen.getByLabelText("Name of the organisation")).toHaveValue("Mockshire Police");
  expect(screen.getByText("No changes.")).toBeVisible();
});

test("a broken policy opens as text, with every problem, and its parts wait until it is mended", async () => {
  const { part, user, saved } = await openEditor('{ "organisation": {}, "alow": [] }');
  expect(screen.getByLabelText("The policy as text")).toHaveValue(
    '{ "organisation": {}, "alow": [] }',
  );
  expect(screen.getByText(/alow: is not known here/)).toBeVisible();
  await part("Rules");
  expect(screen.getByText(/Mend them in its text/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save policy.json" }));
  expect(saved).toEqual(['{ "organisation": {}, "alow": [] }']);
});

test("a change is saved with what was typed last, although nobody left the field", async () => {
  const { user, saved } = await openEditor({ organisation });
  await user.type(screen.getByLabelText("Name of the organisation"), " Constabulary");
  await user.click(screen.getByRole("button", { name: "Save policy.json" }));
  expect(JSON.parse(saved[0] ?? "")).toMatchObject({
    organisation: { name: "Mockshire Police Constabulary" },
  });
  expect(await screen.findByText("No changes.")).toBeVisible();
});

test("what a policy says of itself is written in fields, and taken out when one is emptied", async () => {
  const { user, store } = await openEditor({ organisation, version: "1" });
  const about = within(screen.getByRole("region", { name: "About this policy" }));
  await user.type(about.getByLabelText("Name of the policy"), "Mockshire{Enter}");
  await user.clear(about.getByLabelText("Version"));
  await user.type(about.getByLabelText("Review by"), "2099-12-31");
  await user.tab();
  await screen.findByText("Changes are not saved yet.");
  await store.settled();
  expect(store.current()?.json).toEqual({
    organisation,
    name: "Mockshire",
    reviewBy: "2099-12-31",
  });
});

test("a review before the last change is not taken, and says so beside the field", async () => {
  const { user, store } = await openEditor({ organisation, updated: "2026-11-23" });
  await user.type(screen.getByLabelText("Review by"), "2026-01-01");
  await user.tab();
  expect(await screen.findByText(/must be a later day than updated/)).toBeVisible();
  expect(store.current()?.json).toEqual({ organisation, updated: "2026-11-23" });
});

describe("a list", () => {
  test("of more than a page shows a page, and says how many there are", async () => {
    const { part, user } = await openEditor({ organisation, allow: lines(250) });
    await part("Allow-list");
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "251");
    expect(screen.getAllByRole("row")).toHaveLength(101);
    await user.click(screen.getAllByRole("button", { name: "Next page" })[0]!);
    expect(screen.getAllByText("Page 2 of 3")[0]).toBeVisible();
    await user.type(screen.getByLabelText("Search"), "a249");
    expect(await screen.findByText(/^1 of 250 are shown\./)).toBeVisible();
  });

  test("shows in words which line covers another", async () => {
    const { part } = await openEditor({ organisation, allow: [".a.example", "x@a.example"] });
    await part("Allow-list");
    const row = screen.getByRole("row", { name: /x@a\.example/ });
    expect(row).toHaveTextContent("Covered by line 1, which says the same. It can go.");
  });

  test("takes a line out, and Undo brings it back", async () => {
    const { part, user, store } = await openEditor({ organisation, deny: lines(3) });
    await part("Deny-list");
    await user.click(screen.getByRole("button", { name: "Remove a1.example" }));
    expect(await screen.findByText(/a1\.example is out of the list/)).toBeInTheDocument();
    expect(store.current()?.json?.deny).toEqual(["a0.example", "a2.example"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Remove a1.example" })).toBeVisible();
  });

  test("does not take a line that matches nobody, and says how it is written", async () => {
    const { part, user, store } = await openEditor({ organisation });
    await part("Allow-list");
    await user.click(screen.getByRole("button", { name: "Add a line" }));
    await user.type(screen.getByLabelText(/Address or domain/), "*a.example{Enter}");
    expect(await screen.findByText(/A star can stand nowhere else/)).toBeVisible();
    expect(store.current()?.json?.allow).toBeUndefined();
  });

  test("keeps of a line what the form does not show", async () => {
    const line = { match: "a.example", reason: "Agreement 14" };
    const { part, user, store } = await openEditor({ organisation, allow: [line] });
    await part("Allow-list");
    await user.click(screen.getByRole("button", { name: "Edit a.example" }));
    await user.type(screen.getByLabelText("Owner in the force"), "Desk{Enter}");
    await screen.findByRole("cell", { name: "Desk" });
    expect(store.current()?.json?.allow).toEqual([{ ...line, owner: "Desk" }]);
  });
});

describe("a rule", () => {
  test("is put on trial, and that is told among the changes", async () => {
    const { part, user, store } = await openEditor({ organisation });
    await part("Rules");
    await user.click(screen.getByRole("button", { name: "Recipients can see each other" }));
    await user.selectOptions(screen.getByLabelText("Mode of this rule"), "observe");
    await screen.findByText("Changes are not saved yet.");
    expect(store.current()?.json?.rules).toEqual({ "visible-recipients": { mode: "observe" } });
    await part("What changed");
    expect(screen.getByText("rules.visible-recipients.mode: not said → observe.")).toBeVisible();
  });

  test("goes back to its default, and leaves nothing behind", async () => {
    const rules = { "visible-recipients": { demandBcc: 8 } };
    const { part, user, store } = await openEditor({ organisation, rules });
    await part("Rules");
    const section = screen.getByRole("region", { name: "Recipients can see each other" });
    expect(within(section).getByText("Set by this policy")).toBeVisible();
    await user.click(
      within(section).getByRole("button", { name: "Recipients can see each other" }),
    );
    await user.click(within(section).getByRole("button", { name: /back to the default/ }));
    expect(await screen.findByText("Changes are not saved yet.")).toBeVisible();
    expect(store.current()?.json).toEqual({ organisation });
  });

  test("takes a word for no number", async () => {
    const { part, user, store } = await openEditor({ organisation });
    await part("Rules");
    await user.click(screen.getByRole("button", { name: "Recipients can see each other" }));
    await user.type(screen.getByLabelText("demandBcc"), "ten{Enter}");
    expect(screen.getByText("Write a whole number, such as 10.")).toBeVisible();
    expect(store.current()?.json).toEqual({ organisation });
  });
});

describe("a trial", () => {
  const mail = (name: string, text: string) =>
    Object.assign(new File([text], name), {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
    });
  const plain =
    "From: a@mockshire.police.example\r\nTo: b@mockshire.police.example\r\n\r\nHello\r\n";

  async function tried(files: readonly File[], link = promisedLink) {
    const { part, user } = await openEditor({ organisation }, link);
    await part("Try it");
    await user.upload(screen.getByLabelText("Choose .eml files", { selector: "input" }), [
      ...files,
    ]);
    return user;
  }

  test("counts mails that can be read, and names the file that cannot", async () => {
    await tried([mail("a.eml", plain), mail("b.eml", "")]);
    expect(await screen.findByText(/1 file could not be read, and is not counted\./)).toBeVisible();
    expect(screen.getByRole("row", { name: "a.eml Goes Nothing." })).toBeVisible();
    expect(screen.getByRole("row", { name: "b.eml Not read The file is empty." })).toBeVisible();
    expect(screen.getByText(/too few mails to be sure/)).toBeVisible();
  });

  test("is over at once when it is stopped, whatever the other thread does", async () => {
    const stop = jest.fn();
    const silent = () => ({ ...promisedLink(), judge: () => new Promise<never>(() => {}), stop });
    const user = await tried([mail("a.eml", plain)], silent);
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(stop).toHaveBeenCalled();
    expect(screen.getByText("Stopped. 0 of 1 mails were checked.")).toBeVisible();
  });
});
