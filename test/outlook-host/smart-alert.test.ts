import { profiles, type ClientProfile } from "./mailbox/profiles";
import { smartAlert } from "./mailbox/smart-alert";
import type { CompletedOptions, HandlerEnd, SendMode } from "./mailbox/smart-alert-outcome";

const { web, classic } = profiles;
const held = {
  allowEvent: false,
  errorMessage: "Look again.",
  errorMessageMarkdown: "**Look** again.",
  cancelLabel: "Review",
  commandId: "openPane",
  contextData: '{"id":1}',
} as const satisfies CompletedOptions;

function show(
  options: CompletedOptions,
  profile: ClientProfile = web,
  sendMode: SendMode = "SoftBlock",
) {
  const end: HandlerEnd = { kind: "completed", completions: [options] };
  return smartAlert({ profile, sendMode, end, addinName: "Second Look" });
}

test("a draft that is allowed goes without a dialog", () => {
  expect(show({ allowEvent: true })).toMatchObject({ outcome: "sent", buttons: [] });
});

test("only the first completion counts, and the others are counted", () => {
  const end: HandlerEnd = { kind: "completed", completions: [held, { allowEvent: true }] };
  const outcome = smartAlert({ profile: web, end });
  expect(outcome).toMatchObject({ outcome: "alert", extraCompletions: 1 });
});

test("newer clients show Markdown and a Take Action button beside a fixed Don't Send", () => {
  expect(show(held)).toMatchObject({
    outcome: "alert",
    message: "**Look** again.",
    format: "markdown",
    buttons: ["Review", "Don't Send"],
    paneButton: "Review",
    opensPane: true,
    commandId: "openPane",
    contextData: '{"id":1}',
  });
});

test("classic Outlook with Mailbox 1.14 shows plain text and relabels Don't Send", () => {
  expect(show(held, classic)).toMatchObject({
    message: "Look again.",
    format: "text",
    buttons: ["Review"],
    paneButton: "Review",
    opensPane: true,
  });
});

test("classic Outlook with Mailbox 1.12 knows neither button nor override", () => {
  const outcome = show({ ...held, sendModeOverride: "promptUser" }, profiles["classic-1.12"]);
  expect(outcome).toMatchObject({
    buttons: ["Don't Send"],
    opensPane: false,
    contextData: undefined,
  });
});

test("classic Outlook without an errorMessage ignores command and label", () => {
  const outcome = show(
    { allowEvent: false, commandId: "openPane", cancelLabel: "Review" },
    classic,
  );
  expect(outcome).toMatchObject({
    message: "Second Look is preventing this email from being sent.",
    format: "stock",
    buttons: ["Don't Send"],
    opensPane: false,
  });
});

test("contextData without a command is dropped, and so is the label", () => {
  const { allowEvent, errorMessage, cancelLabel, contextData } = held;
  const outcome = show({ allowEvent, errorMessage, cancelLabel, contextData });
  expect(outcome).toMatchObject({ contextData: undefined, buttons: ["Don't Send"] });
});

test("a command the manifest does not have only cancels", () => {
  const end: HandlerEnd = { kind: "completed", completions: [held] };
  const outcome = smartAlert({ profile: web, end, commandIds: ["another"] });
  expect(outcome).toMatchObject({ opensPane: false, buttons: ["Review", "Don't Send"] });
});

test("a message over 500 characters is cut and flagged", () => {
  const outcome = show({ allowEvent: false, errorMessage: "x".repeat(501) });
  expect(outcome.messageCut).toBe(true);
  expect(outcome.message).toHaveLength(500);
});

test.each([
  ["PromptUser", undefined, ["Send Anyway", "Don't Send"]],
  ["SoftBlock", undefined, ["Don't Send"]],
  ["Block", undefined, ["Don't Send"]],
  ["Block", "promptUser", ["Send Anyway", "Don't Send"]],
  ["PromptUser", "block", ["Send Anyway", "Don't Send"]],
] as const)("a hold under %s with override %s offers %j", (mode, override, buttons) => {
  const softer = override === undefined ? {} : { sendModeOverride: override };
  const outcome = show({ allowEvent: false, errorMessage: "No.", ...softer }, web, mode);
  expect(outcome.buttons).toEqual(buttons);
});

test.each([
  ["takingLonger", "PromptUser", ["Send Anyway", "Don't Send"]],
  ["takingLonger", "SoftBlock", ["Don't Send"]],
  ["timedOut", "Block", ["Don't Send"]],
  ["unavailable", "SoftBlock", ["Send Anyway", "Try Later"]],
  ["unavailable", "Block", ["Try Later"]],
  ["notAssociated", "SoftBlock", ["Don't Send"]],
] as const)("a handler that is %s under %s leaves %j", (kind, sendMode, buttons) => {
  const outcome = smartAlert({ profile: web, end: { kind }, sendMode });
  expect(outcome).toMatchObject({ outcome: "alert", reason: kind, buttons });
});
