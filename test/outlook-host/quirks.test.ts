import { clientNames, clients } from "./mailbox/profiles";
import { quirks } from "./mailbox/quirks";
import { smartAlert } from "./mailbox/smart-alert";
import type { CompletedOptions, HandlerEnd } from "./mailbox/smart-alert-outcome";
import { troubles } from "./mailbox/troubles";
import { type ClientName, pressSend } from "./press-send";
import { handler, officer } from "./test-drafts";

const held = {
  allowEvent: false,
  errorMessage: "Look again.",
  cancelLabel: "Review",
  commandId: "openPane",
  contextData: { id: 1 },
} as const satisfies CompletedOptions;

function shown(name: ClientName, completions: readonly CompletedOptions[], elapsedMs = 0) {
  const end: HandlerEnd = { kind: "completed", completions };
  return smartAlert({ profile: clients[name], end, elapsedMs });
}

/** The clients of which something holds, by the names of the table. */
const where = (holds: (name: ClientName) => boolean) => clientNames.filter(holds);

const classic = ["classic-2206", "classic-2404", "classic-2412", "classic-2602"];

test.each(Object.entries({ ...quirks, ...troubles }))(
  "%s names where it is from, or that it is from nowhere",
  (_name, { source }) => {
    expect(source).toMatch(/#\d{4}|docs: [a-z]+\/|^none: /);
  },
);

test("every quirk is one of some client", () => {
  const used = new Set(clientNames.flatMap((name) => clients[name].quirks));
  expect([...used].sort()).toEqual(Object.keys(quirks).sort());
});

test("only in classic Outlook, a second answer that allows sends what is held", () => {
  const isSent = (name: ClientName) => shown(name, [held, { allowEvent: true }]).outcome === "sent";
  expect(where(isSent)).toEqual(classic);
});

test("a second answer that holds changes nothing anywhere", () => {
  expect(where((name) => shown(name, [held, held]).outcome === "sent")).toEqual([]);
});

test("only in classic Outlook before 2410, the X opens the pane", () => {
  expect(where((name) => shown(name, [held]).closingOpensPane)).toEqual(["classic-2404"]);
});

test("what is allowed late is asked about on Mac and in new Outlook", () => {
  const isAsked = (name: ClientName) =>
    shown(name, [{ allowEvent: true }], 5500).outcome === "alert";
  expect(where(isAsked)).toEqual(["new", "mac"]);
  expect(where((name) => shown(name, [{ allowEvent: true }], 4500).outcome === "alert")).toEqual(
    [],
  );
});

test("what is not text is lost on the way to the pane only before 2402", () => {
  const old = { ...clients["classic-2404"], quirks: clients["classic-2206"].quirks };
  const end: HandlerEnd = { kind: "completed", completions: [held] };
  expect(smartAlert({ profile: old, end }).contextData).toBeUndefined();
  expect(shown("classic-2404", [held]).contextData).toEqual({ id: 1 });
});

test("classic Outlook and Mac offer no way to send where the add-in is unavailable", () => {
  const isStuck = (name: ClientName) =>
    !smartAlert({ profile: clients[name], end: { kind: "unavailable" } }).buttons.includes(
      "Send Anyway",
    );
  expect(where(isStuck)).toEqual([...classic, "mac"]);
});

test.each([
  ["SoftBlock", ["Wait", "Save as Draft"]],
  ["PromptUser", ["Wait", "Send Anyway", "Save as Draft"]],
] as const)("who leaves a draft under %s is offered %j", (sendMode, buttons) => {
  const end = { kind: "leftDraft" } as const;
  expect(smartAlert({ profile: clients.web, end, sendMode }).buttons).toEqual(buttons);
});

test.each(clientNames)(
  "on %s, session data are late only on Mac, and only at first",
  async (name) => {
    const body = `
    item.sessionData.getAsync("note", function (result) {
      console.log(result.value);
      event.completed({ allowEvent: true });
    });`;
    const bundle = `${handler(body)}
    Office.actions.associate("onNewMessageComposeHandler", function (event) { event.completed(); });`;
    const draft = { from: officer, sessionData: { note: "noted" } };
    const send = async (takesMs: number) =>
      (await pressSend({ draft, profile: name, bundle, time: "skipping", opening: { takesMs } }))
        .logs;
    expect(await send(500)).toEqual([name === "mac" ? "null" : "noted"]);
    expect(await send(3000)).toEqual(["noted"]);
  },
);

test("only on Mac, an InsightMessage has no button", async () => {
  const body = `
    item.notificationMessages.addAsync("advice", {
      type: "insightMessage", message: "Look.", icon: "Icon.16",
      actions: [{ actionType: "showTaskPane", actionText: "Show", commandId: "openPane", contextData: "" }]
    }, function () { event.completed({ allowEvent: true }); });`;
  const without: string[] = [];
  for (const name of clientNames) {
    const { draft } = await pressSend({
      draft: { from: officer },
      profile: name,
      bundle: handler(body),
    });
    expect(draft.notifications).toHaveLength(1);
    if (draft.notifications[0]?.actions === undefined) without.push(name);
  }
  expect(without).toEqual(["mac"]);
});
