import { readPolicy } from "../../src/core/policy/read-policy";
import { onMessageSend, type SendContext } from "../../src/launchevent/on-message-send";
import { en } from "../../src/messages/en";
import type { SmartAlert } from "../../src/outlook/smart-alert";
import { type Behaviour, type CallName, fakeItem } from "../support/fake-item";
import { mockshirePolicy } from "../support/policies";
import type { After } from "../../src/outlook/timers";
import { after } from "../support/after";

/** The handler's own timers, as long as they run. */
const timers = new Set<object>();

const counted: After = (milliseconds, run) => {
  const timer = {};
  timers.add(timer);
  const cancel = after(milliseconds, () => {
    timers.delete(timer);
    run();
  });
  return () => {
    timers.delete(timer);
    cancel();
  };
};

const readCalls: readonly CallName[] = [
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "from.getAsync",
  "subject.getAsync",
  "body.getAsync text",
];

/** Presses Send, and lets an hour go by. */
async function send(
  behaviours: Partial<Record<CallName, Behaviour>> = {},
  context: Partial<SendContext> = {},
) {
  const answers: { answer: SmartAlert; at: number }[] = [];
  const start = Date.now();
  const event = {
    completed(answer: SmartAlert) {
      answers.push({ answer, at: Date.now() - start });
      expect(timers.size).toBe(0); // One that is left over could complete the event again.
    },
  };
  const item = fakeItem(behaviours);
  onMessageSend(event, {
    item: () => item,
    policy: { ok: true, policy: mockshirePolicy },
    readLimit: 1000,
    signedIn: undefined,
    messages: en,
    after: counted,
    now: Date.now,
    ...context,
  });
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect(answers).toHaveLength(1);
  expect(jest.getTimerCount()).toBe(0);
  return { ...answers[0], item };
}

const all = (behaviour: Behaviour) =>
  Object.fromEntries([...readCalls, "body.getAsync html"].map((call) => [call, behaviour]));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("onMessageSend", () => {
  test("lets an ordinary mail go, and no timer stays behind", async () => {
    const { answer, at } = await send();
    expect(answer).toEqual({ allowEvent: true });
    expect(at).toBeLessThan(100);
  });

  test("asks Outlook for nothing but what a rule looks at", async () => {
    const { item } = await send();
    expect(item.calls).toEqual(readCalls);
  });

  test.each(readCalls)("says so and asks when %s is silent", async (call) => {
    const { answer, at } = await send({ [call]: "silent", "body.getAsync html": "silent" });
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toContain("did not answer");
    expect(at).toBe(3500);
  });

  test.each(readCalls)("says so and asks when %s fails", async (call) => {
    const { answer, at } = await send({ [call]: "throws", "body.getAsync html": { failAfter: 1 } });
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toContain("Could not be read");
    expect(at).toBeLessThan(3500);
  });

  test.each<[situation: string, behaviour: Behaviour]>([
    ["says nothing", "silent"],
    ["refuses everything", { failAfter: 10 }],
    ["throws at everything", "throws"],
    ["is slower than anybody can wait", { after: 60_000 }],
  ])("names every part when Outlook %s", async (_situation, behaviour) => {
    const { answer, at } = await send(all(behaviour));
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer?.errorMessage).toMatch(/To, Cc, Bcc, the sender, the subject and the text/);
    expect(at).toBeLessThanOrEqual(3500);
  });

  test("waits for a slow Outlook as long as there is time", async () => {
    const { answer, at } = await send(all({ after: 500 }));
    expect(answer).toEqual({ allowEvent: true });
    expect(at).toBe(3000);
  });

  test("is not asked to wait where there are no timers", async () => {
    const { answer } = await send({}, { after: () => () => {} });
    expect(answer).toEqual({ allowEvent: true });
  });

  test("takes the person signed in for the sender when From is not told", async () => {
    const policy = readPolicy({ organisation: {} });
    const signedIn = {
      displayName: "",
      address: "me@mockshire.police.example",
      domain: "mockshire.police.example" as never,
    };
    const { answer } = await send({ "from.getAsync": "throws" }, { policy, signedIn });
    expect(answer?.errorMessage).toContain("the sender");
    expect(answer?.errorMessage).not.toContain("may be");
  });

  test("counts what it cannot read as gravely as the policy says", async () => {
    const policy = readPolicy({ organisation: {}, whenUnchecked: "hold" });
    const { answer } = await send({ "subject.getAsync": "throws" }, { policy });
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer).not.toHaveProperty("sendModeOverride");
  });

  test("holds every mail under a broken policy, and says whom to tell", async () => {
    const { answer } = await send({}, { policy: { ok: false, problems: [] } });
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer?.errorMessage).toContain("policy is broken");
    expect(answer).not.toHaveProperty("sendModeOverride");
  });

  test("takes a fault of its own for something unchecked, as gravely as the policy says", async () => {
    const policy = readPolicy({ organisation: {}, whenUnchecked: "hold" });
    const messages = { ...en, unread: undefined as never };
    const { answer } = await send({ "to.getAsync": "throws" }, { messages, policy });
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer).not.toHaveProperty("sendModeOverride");
  });

  test("takes a fault of its own for something unchecked", async () => {
    const messages = { ...en, unread: undefined as never };
    const { answer } = await send({ "to.getAsync": "throws" }, { messages });
    expect(answer).toMatchObject({ allowEvent: false, errorMessage: expect.anything() as string });
  });
});
