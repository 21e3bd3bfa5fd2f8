/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Policy } from "../../src/core/policy/policy";
import { onMessageSend } from "../../src/launchevent/on-message-send";
import { en } from "../../src/messages/en";
import { paneEn } from "../../src/messages/pane-en";
import type { ComposeItem } from "../../src/outlook/compose-item";
import type { SmartAlert } from "../../src/outlook/smart-alert";
import { App } from "../../src/taskpane/App";
import type { PaneOutlook } from "../../src/taskpane/pane-outlook";
import { occasion } from "../support/builders";
import { FakeRecipients, type Lists, residents } from "../support/fake-recipients";
import { onlyRules, policyFrom } from "../support/policies";
import { rowsOfPeople, workbook } from "../support/workbooks";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";
import { renderInEnglish } from "./in-english";

const organisation = { name: "the force", domains: ["force.example"] };
const everyRule = policyFrom({ organisation });
const { acknowledge, decision } = paneEn;

const content = Buffer.from(
  workbook([
    { name: "Summary", rows: [["Posts", "12"]] },
    { name: "Raw", state: "hidden", rows: rowsOfPeople(12) },
  ]),
).toString("base64");

const hidden = {
  attachments: [{ id: "1", name: "a.xlsx", size: 9, attachmentType: "file", isInline: false }],
  contents: { 1: content },
} as const;

function draftOf(lists: Partial<Lists>, draft: FakeDraft) {
  return fakeOutlook(new FakeRecipients(lists, { isParallel: true }), draft);
}

async function openPane(outlook: PaneOutlook, policy: Policy): Promise<void> {
  renderInEnglish(<App outlook={outlook} policy={{ ok: true, policy }} theme={webLightTheme} />);
  await screen.findByRole("button", { name: paneEn.checkAgain }, { timeout: 5000 });
}

/** What Send answers on the draft beside the pane. */
function pressSend(item: ComposeItem, policy: Policy): Promise<SmartAlert> {
  return new Promise((completed) => {
    onMessageSend(
      { completed },
      {
        item: () => item,
        policy: { ok: true, policy },
        readLimit: 1000,
        signedIn: undefined,
        occasion,
        keeper: { begin: () => undefined as never, save: (_memory, done) => done() },
        hasTimers: true,
        messages: en,
        buttons: { opensPane: true, sendAnyway: true },
        after(milliseconds, run) {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
        now: Date.now,
      },
    );
  });
}

/** Acknowledges all that is held, one finding after another, until nothing is. */
async function acknowledgeAll(most = 5): Promise<void> {
  const user = userEvent.setup();
  const forms = () => screen.queryAllByRole("button", { name: acknowledge.open });
  for (let left = forms().length, tries = 0; left > 0; left = forms().length, tries += 1) {
    if (tries === most) throw new Error("What was acknowledged is asked again.");
    await user.click(forms()[0]!);
    const form = within(screen.getByRole("group", { name: acknowledge.legend }));
    for (const tick of form.queryAllByRole("checkbox")) await user.click(tick);
    await user.click(form.getByRole("radio", { name: acknowledge.reasons.required }));
    await user.click(form.getByRole("button", { name: acknowledge.confirm }));
    // While it is noted and checked again, the form stays.
    await waitFor(
      () => expect(screen.queryByRole("group", { name: acknowledge.legend })).toBeNull(),
      { timeout: 5000 },
    );
  }
}

/** The same draft, whose notes Outlook hands over so many milliseconds late. */
function withSlowNotes(outlook: ReturnType<typeof fakeOutlook>, milliseconds: number) {
  const item = () => {
    const compose = outlook.item();
    const { sessionData } = compose;
    return {
      ...compose,
      ...(sessionData && {
        sessionData: {
          ...sessionData,
          getAsync: ((name, done) =>
            void setTimeout(
              () => sessionData.getAsync(name, done),
              milliseconds,
            )) as typeof sessionData.getAsync,
        },
      }),
    };
  };
  return { ...outlook, item };
}

describe("what is acknowledged in the pane", () => {
  test.each<[situation: string, policy: Policy, lists: Partial<Lists>, draft: FakeDraft]>([
    ["every rule on, and a crowd", everyRule, { to: residents(12) }, {}],
    ["every rule on, and two findings of one file", everyRule, { to: residents(1) }, hidden],
    [
      "every rule on, a crowd and a file, some in Bcc",
      everyRule,
      { to: residents(12), bcc: residents(2, 90) },
      hidden,
    ],
    [
      "a rule alone that looks at no file and not at Bcc",
      onlyRules(["visible-recipients"], { organisation }),
      { to: residents(12), bcc: residents(2, 90) },
      { ...hidden, subject: "Minutes", text: "As promised." },
    ],
    [
      "a rule alone that does not look at the text",
      onlyRules(["hidden-data"], { organisation }),
      { to: residents(1) },
      { ...hidden, subject: "Minutes", text: "As promised." },
    ],
  ])("goes with the next Send: %s", async (_situation, policy, lists, draft) => {
    const outlook = draftOf(lists, { ...draft, sessionData: new Map() });
    expect(await pressSend(outlook.item(), policy)).toMatchObject({ allowEvent: false });
    await openPane(outlook, policy);
    expect(screen.getByText(decision.hold)).toBeVisible();
    await acknowledgeAll();
    const answer = await pressSend(outlook.item(), policy);
    const goes = answer.allowEvent === true ? "sent" : answer.sendModeOverride;
    expect(["sent", "promptUser"]).toContain(goes);
    expect(await pressSend(outlook.item(), policy)).toEqual(answer); // Twice is as good as once.
  });

  test("goes though Outlook is slow to hand over its notes", async () => {
    const policy = onlyRules(["hidden-data", "visible-recipients"], { organisation });
    const outlook = withSlowNotes(
      draftOf({ to: residents(12) }, { ...hidden, sessionData: new Map() }),
      250,
    );
    await openPane(outlook, policy);
    await acknowledgeAll();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(decision.send);
  });

  test("is asked again where a file of the same name, size and place took its place", async () => {
    const bytes = (people: number) =>
      rowsOfPeople(12)
        .slice(0, 12)
        .concat([[`Row ${people}`]]);
    const csv = (people: number) =>
      Buffer.from(
        bytes(people)
          .map((row) => row.join(","))
          .join("\r\n"),
      ).toString("base64");
    const [one] = hidden.attachments;
    const attached = { ...one, name: "list.csv" };
    const draft = { attachments: [attached], contents: { 1: csv(1) }, sessionData: new Map() };
    const outlook = draftOf({ to: residents(1) }, draft);
    await openPane(outlook, everyRule);
    await acknowledgeAll();
    draft.attachments = [];
    outlook.change();
    await waitFor(() => expect(screen.getByRole("main")).not.toHaveTextContent(/list\.csv/));
    draft.attachments = [attached];
    draft.contents = { 1: csv(2) };
    expect(await pressSend(outlook.item(), everyRule)).not.toHaveProperty("sendModeOverride");
    outlook.change();
    expect(await screen.findByRole("button", { name: acknowledge.open })).toBeVisible();
    draft.contents = { 1: csv(1) };
    expect(await pressSend(outlook.item(), everyRule)).not.toMatchObject({ allowEvent: false });
  });

  test("is still acknowledged when the pane is closed and opened again, and checks again", async () => {
    const outlook = draftOf({ to: residents(12) }, { ...hidden, sessionData: new Map() });
    await openPane(outlook, everyRule);
    await acknowledgeAll();
    const said = screen.getByRole("heading", { level: 1 }).textContent;
    cleanup();
    await openPane(outlook, everyRule);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(said);
    expect(screen.queryByRole("button", { name: acknowledge.open })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: paneEn.checkAgain }));
    window.dispatchEvent(new Event("resize"));
    outlook.change();
    await waitFor(() => expect(screen.queryByText(paneEn.checking)).not.toBeInTheDocument());
    expect(screen.queryByRole("button", { name: acknowledge.open })).not.toBeInTheDocument();
  });
});
