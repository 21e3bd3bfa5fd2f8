import { hasWrittenTo, type Memory } from "../../src/core/memory/memory";
import { readPolicy } from "../../src/core/policy/read-policy";
import { onMessageSend, type SendContext } from "../../src/launchevent/on-message-send";
import { en } from "../../src/messages/en";
import type { SmartAlert } from "../../src/outlook/smart-alert";
import { type Behaviour, type CallName, fakeItem } from "../support/fake-item";
import { occasion } from "../support/builders";
import { memoryOf, now, sent } from "../support/memories";
import { mockshirePolicy } from "../support/policies";
import { counted, timers } from "../support/counted-timers";

const readCalls: readonly CallName[] = [
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "from.getAsync",
  "subject.getAsync",
  "body.getAsync text",
  "getAttachmentsAsync",
  "getComposeTypeAsync",
];

/** What the handler had saved, each time it did. */
let saved: Memory[] = [];

type Save = SendContext["keeper"]["save"];

/** A mailbox that saves as told. */
const keeper = (save: Save = (_memory, done) => done()): SendContext["keeper"] => ({
  begin: (seconds) => ({ ...memoryOf(), since: seconds }),
  save(memory, done) {
    saved.push(memory);
    save(memory, done);
  },
});

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
    occasion,
    keeper: keeper(),
    hasTimers: true,
    messages: en,
    buttons: { opensPane: true, sendAnyway: true },
    after: counted,
    now: Date.now,
    ...context,
  });
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect(answers).toHaveLength(1);
  expect(jest.getTimerCount()).toBe(0);
  return { ...answers[0], item };
}

const organisation = { name: "Mockshire Police", domains: ["mockshire.police.example"] };

const all = (behaviour: Behaviour) =>
  Object.fromEntries([...readCalls, "body.getAsync html"].map((call) => [call, behaviour]));

beforeEach(() => {
  jest.useFakeTimers();
  saved = [];
});
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
    expect(answer?.errorMessage).toContain("Second Look did not check");
    expect(at).toBe(3500);
  });

  test.each(readCalls)("says so and asks when %s fails", async (call) => {
    const { answer, at } = await send({ [call]: "throws", "body.getAsync html": { failAfter: 1 } });
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toContain("could not check");
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
    expect(answer?.errorMessage).toMatch(
      /To, Cc, Bcc, the sender, the subject, the text, the attachments and whether this is a reply/,
    );
    expect(at).toBeLessThanOrEqual(3500);
  });

  test("waits for a slow Outlook as long as there is time", async () => {
    const { answer, at } = await send(all({ after: 400 }));
    expect(answer).toEqual({ allowEvent: true });
    expect(at).toBe(3200);
  });

  test("asks for no file once it has answered", async () => {
    const file = { id: "1", name: "a.csv", size: 1, attachmentType: "file", isInline: false };
    const { at, item } = await send({
      getAttachmentsAsync: { gives: [file] },
      getComposeTypeAsync: { after: 5000 },
    });
    expect(at).toBeLessThanOrEqual(3500);
    expect(item.calls).not.toContain("getAttachmentContentAsync");
  });

  test("is not asked to wait where there are no timers", async () => {
    const { answer } = await send({}, { after: () => () => {}, hasTimers: false });
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
    expect(answer?.errorMessage).toContain("settings are broken");
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

describe("remembering", () => {
  const ann = "ann@mail.example";

  test("begins with the first mail, and learns whom it went to", async () => {
    const { answer } = await send();
    expect(answer).toEqual({ allowEvent: true });
    const [memory, ...others] = saved;
    expect(others).toEqual([]);
    expect(memory?.since).toBe(now);
    expect(hasWrittenTo(memory!, ann)).toBe(true);
    expect(hasWrittenTo(memory!, "bob@mockshire.police.example")).toBe(false);
  });

  test("goes on with what is there", async () => {
    const memory = memoryOf(sent({ to: ["eve@mail.example"] }));
    await send({}, { occasion: () => occasion({ memory }) });
    expect(saved.map((one) => one.since)).toEqual([memory.since]);
    expect(hasWrittenTo(saved[0]!, "eve@mail.example")).toBe(true);
    expect(hasWrittenTo(saved[0]!, ann)).toBe(true);
  });

  test("saves nothing where there is nothing new", async () => {
    const memory = memoryOf(sent({ to: [ann] }));
    const { answer } = await send({}, { occasion: () => occasion({ memory }) });
    expect(answer).toEqual({ allowEvent: true });
    expect(saved).toEqual([]);
  });

  test("learns nobody from a mail that it asks about", async () => {
    await send({ "from.getAsync": "throws" });
    expect(saved).toHaveLength(1);
    expect(hasWrittenTo(saved[0]!, ann)).toBe(false);
  });

  test.each<[situation: string, policy: object]>([
    ["is refused", { "outside-recipient": { severity: "refuse" } }],
    ["is held", { "outside-recipient": { severity: "hold" } }],
  ])("learns nothing from a mail that %s", async (_situation, rules) => {
    const { answer } = await send({}, { policy: readPolicy({ organisation, rules }) });
    expect(answer).toMatchObject({ allowEvent: false });
    expect(saved).toEqual([]);
  });

  test.each<CallName>(["to.getAsync", "cc.getAsync", "bcc.getAsync", "subject.getAsync"])(
    "learns nothing where %s said nothing",
    async (call) => {
      await send({ [call]: "silent" });
      await send({ [call]: "throws" });
      expect(saved).toEqual([]);
    },
  );

  test("learns from what Outlook cut short: the count is the least it can be", async () => {
    await send({}, { readLimit: 1 });
    expect(saved).toHaveLength(1);
  });

  test("learns nothing where no rule looks at it", async () => {
    const off = { severity: "off" };
    const ids = ["batch", "correction", "first-contact", "sensitive-content"];
    const rules = Object.fromEntries(ids.map((id) => [id, off]));
    const { answer } = await send({}, { policy: readPolicy({ organisation, rules }) });
    expect(answer).toEqual({ allowEvent: true });
    expect(saved).toEqual([]);
    await send({}, { policy: readPolicy({ organisation, rules: { ...rules, batch: {} } }) });
    expect(saved).toHaveLength(1);
  });

  test.each<[situation: string, save: Save, extra: number]>([
    ["at once", (_, done) => done(), 0],
    ["at once, and again", (_, done) => [1, 2].forEach(done), 0],
    ["after a while", (_, done) => setTimeout(done, 100), 100],
    ["after a while, and again", (_, done) => [setTimeout(done, 50), setTimeout(done, 90)], 50],
    ["too late", (_, done) => setTimeout(done, 5000), 150],
    ["never", () => {}, 150],
    [
      "by throwing",
      () => {
        throw new TypeError("roamingSettings");
      },
      0,
    ],
  ])("completes once, and soon, when saving ends %s", async (_situation, save, extra) => {
    const before = await send();
    const { answer, at } = await send({}, { keeper: keeper(save) });
    expect(answer).toEqual({ allowEvent: true });
    expect(at! - before.at!).toBe(extra);
  });

  test("does not wait for a silent save where there are no timers", async () => {
    const without = { after: () => () => {}, hasTimers: false };
    const { answer } = await send({}, { ...without, keeper: keeper(() => {}) });
    expect(answer).toEqual({ allowEvent: true });
  });

  test("does not wait for a silent save where Outlook has been slow already", async () => {
    const before = await send(all({ after: 400 }));
    const { answer, at } = await send(all({ after: 400 }), { keeper: keeper(() => {}) });
    expect(answer).toEqual({ allowEvent: true });
    expect(at).toBe(before.at);
    expect(saved).toHaveLength(2);
  });

  test("lets the mail go when the memory cannot even begin", async () => {
    const begin = () => {
      throw new TypeError("crypto");
    };
    const { answer } = await send({}, { keeper: { ...keeper(), begin } });
    expect(answer).toEqual({ allowEvent: true });
    expect(saved).toEqual([]);
  });
});
