/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";

import { openEditor } from "../open-editor";

const organisation = { name: "Mockshire Police", domains: ["mockshire.police.example"] };
const pilot = { name: "Pilot", senders: ["a@mockshire.police.example"] };
const desk = { name: "Press desk", senders: ["b@mockshire.police.example"] };

async function rollOut(policy: object) {
  const opened = await openEditor({ organisation, ...policy });
  await opened.part("Roll-out");
  return { ...opened, json: () => opened.store.current()?.json };
}

const group = (name: string) => within(screen.getByRole("region", { name }));

test("who is asked what today is said for each group and for everybody else", async () => {
  await rollOut({
    mode: [
      { from: "2020-01-01", mode: "observe" },
      { from: "2099-01-11", mode: "advise" },
    ],
    rules: { batch: { severity: "off" } },
    groups: [{ ...pilot, mode: "enforce" }],
  });
  const [, first, second] = screen.getAllByRole("row");
  expect(first).toHaveTextContent(/^PilotEnforce: does what the rules sayNone\. It stays so\./);
  expect(second).toHaveTextContent(
    /^Everybody in no groupObserve: nobody is interruptedAdvise from 2099-01-11/,
  );
  expect(second).toHaveTextContent(/: off$/);
});

test("a roll-out is written by its days, and nothing is left when it goes back", async () => {
  const { user, json } = await rollOut({});
  const mode = () => screen.getByLabelText("Mode");
  await user.selectOptions(mode(), "plan");
  const day = await screen.findByLabelText("Step 1: from");
  await user.click(screen.getByRole("button", { name: "Add a step" }));
  await waitFor(() => expect(screen.getByLabelText("Step 2: from")).toHaveFocus());
  await user.clear(day);
  await user.type(day, "2099-01-01");
  await user.tab();
  expect(await screen.findByText(/must be a later day than the step before it/)).toBeVisible();
  expect(json()?.mode).toMatchObject([{ mode: "observe" }, { mode: "advise" }]);
  await user.click(screen.getByRole("button", { name: "Remove step 2" }));
  await waitFor(() => expect(json()?.mode).toHaveLength(1));
  expect(screen.queryByRole("button", { name: "Remove step 1" })).toBeNull();
  await user.selectOptions(mode(), "");
  await waitFor(() => expect(json()).toEqual({ organisation }));
});

describe("a group", () => {
  test("that is new needs senders, and what is wrong stands beside the field", async () => {
    const { user, json } = await rollOut({ groups: [pilot] });
    await user.click(screen.getByRole("button", { name: "Add a group" }));
    const form = within(screen.getByRole("heading", { name: "A new group" }).closest("form")!);
    expect(form.getByLabelText("Name of the group")).toHaveFocus();
    await user.type(form.getByLabelText("Name of the group"), "Pilot");
    await user.click(form.getByRole("button", { name: "Keep the group" }));
    expect(await form.findByText(/is the name of another one too/)).toBeVisible();
    expect(form.getByText(/senders: is an empty list/)).toBeVisible();
    await user.type(form.getByLabelText("Name of the group"), " 2");
    await user.type(form.getByLabelText(/^Senders/), "*c.example{Enter}d.example");
    await user.click(form.getByRole("button", { name: "Keep the group" }));
    expect(await form.findByText(/senders\[0\]: must be an address/)).toBeVisible();
    await user.clear(form.getByLabelText(/^Senders/));
    await user.type(form.getByLabelText(/^Senders/), "d.example");
    await user.click(form.getByRole("button", { name: "Keep the group" }));
    await screen.findByRole("region", { name: "Pilot 2" });
    expect(json()?.groups).toEqual([pilot, { name: "Pilot 2", senders: ["d.example"] }]);
  });

  test("is asked earlier, and the focus goes with it", async () => {
    const { user, json } = await rollOut({ groups: [pilot, desk] });
    await user.click(screen.getByRole("button", { name: "Press desk: ask earlier" }));
    await waitFor(() => expect(json()?.groups).toEqual([desk, pilot]));
    expect(screen.getByText("Press desk is now number 1 of 2.")).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Press desk: ask earlier" })).toHaveFocus(),
    );
    await user.click(screen.getByRole("button", { name: "Press desk: ask earlier" }));
    expect(json()?.groups).toEqual([desk, pilot]);
  });

  test("keeps to itself what was written in it and not taken, when it is asked earlier", async () => {
    const { user, json } = await rollOut({ groups: [pilot, desk] });
    await user.type(group("Press desk").getByLabelText(/^Senders/), "{Enter}*bad.example");
    await user.click(screen.getByRole("button", { name: "Press desk: ask earlier" }));
    await waitFor(() => expect(json()?.groups).toEqual([desk, pilot]));
    expect(group("Pilot").getByLabelText(/^Senders/)).toHaveValue("a@mockshire.police.example");
    expect(group("Pilot").queryByText(/A star can stand nowhere else/)).toBeNull();
  });

  test("is removed, and Undo brings it back", async () => {
    const { user, json } = await rollOut({ groups: [pilot] });
    await user.click(screen.getByRole("button", { name: "Remove Pilot" }));
    await waitFor(() => expect(json()).toEqual({ organisation }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("region", { name: "Pilot" })).toBeVisible();
  });

  test("keeps what is said of a sender who stays", async () => {
    const entry = { match: "c.example", expires: "2099-01-01" };
    const { user, json } = await rollOut({ groups: [{ ...pilot, senders: [entry, "d.example"] }] });
    const senders = group("Pilot").getByLabelText(/^Senders/);
    expect(senders).toHaveAccessibleDescription(/For 1 of them the policy says more/);
    await user.clear(senders);
    await user.type(senders, "e.example{Enter}c.example");
    await user.tab();
    await waitFor(() => expect(json()?.groups?.[0]?.senders).toEqual([entry, "e.example"]));
  });

  test("of nobody is not taken", async () => {
    const { user, json } = await rollOut({ groups: [pilot] });
    await user.clear(group("Pilot").getByLabelText(/^Senders/));
    await user.tab();
    expect(await group("Pilot").findByText(/senders: is an empty list/)).toBeVisible();
    expect(json()?.groups).toEqual([pilot]);
  });

  test("is found by a sender's address", async () => {
    const { user } = await rollOut({ groups: [pilot, desk] });
    const field = screen.getByLabelText("Look up a sender");
    await user.type(field, "b@mockshire");
    expect(screen.getByText("Write a whole address, such as a@b.uk.")).toBeVisible();
    await user.type(field, ".police.example");
    expect(screen.getByText("“Press desk” speaks for it.")).toBeVisible();
  });

  test("says which of its senders an earlier group speaks for", async () => {
    await rollOut({ groups: [pilot, { ...desk, senders: pilot.senders }] });
    expect(
      group("Press desk").getByText(
        "a@mockshire.police.example is in “Pilot” already, which speaks for it.",
      ),
    ).toBeVisible();
    expect(group("Pilot").queryByText(/already/)).toBeNull();
  });

  test("sets a rule, reads what everybody has where it sets nothing, and goes back to it", async () => {
    const rules = { "visible-recipients": { caution: 7 } };
    const { user, json } = await rollOut({ rules, groups: [pilot] });
    await user.selectOptions(group("Pilot").getByLabelText(/^A rule that/), "visible-recipients");
    await user.click(group("Pilot").getByRole("button", { name: "Set this rule" }));
    const rule = group("Recipients can see each other");
    await waitFor(() => expect(rule.getByLabelText("How grave")).toHaveFocus());
    expect(rule.getByLabelText("caution")).toHaveAccessibleDescription(/Left empty: 7\./);
    await user.type(rule.getByLabelText("caution"), "3{Enter}");
    await waitFor(() =>
      expect(json()?.groups).toEqual([
        { ...pilot, rules: { "visible-recipients": { caution: 3 } } },
      ]),
    );
    await user.click(rule.getByRole("button", { name: /back to what everybody has/ }));
    await waitFor(() => expect(json()).toEqual({ organisation, rules, groups: [pilot] }));
    expect(screen.queryByRole("region", { name: "Recipients can see each other" })).toBeNull();
  });
});
