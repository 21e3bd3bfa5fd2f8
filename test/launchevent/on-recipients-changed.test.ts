import {
  onRecipientsChanged,
  type RecipientsContext,
} from "../../src/launchevent/on-recipients-changed";
import { en } from "../../src/messages/en";
import type {
  ComposeItem,
  OfficeNotification,
  OfficeSessionData,
} from "../../src/outlook/compose-item";
import { occasion, residents } from "../support/builders";
import { counted, timers } from "../support/counted-timers";
import { type Behaviour, type CallName, fakeItem } from "../support/fake-item";
import { mockshirePolicy } from "../support/policies";
import { rowsOfPeople } from "../support/workbooks";

const crowd = residents(12).map((emailAddress) => ({ displayName: "", emailAddress }));

/** How long what is not the draft takes to answer, in milliseconds; never, where it is infinite. */
interface Delays {
  readonly get?: number;
  readonly set?: number;
  readonly add?: number;
}

/** Has 12 residents in To, and lets an hour go by. */
async function change(
  calls: Partial<Record<CallName, Behaviour>> = {},
  context: Partial<RecipientsContext> = {},
  { get = 1, set = 1, add = 1 }: Delays = {},
  rest: Partial<ComposeItem> = {},
) {
  const completed: number[] = [];
  const asked: string[] = [];
  const shown: OfficeNotification[] = [];
  const begun = Date.now();
  const answered = { status: "succeeded", error: { code: 0 } };
  const later = (milliseconds: number, run: () => void) => {
    if (milliseconds < Infinity) setTimeout(run, milliseconds);
  };
  const sessionData: OfficeSessionData = {
    getAsync(_key, done) {
      asked.push("get");
      later(get, () => done({ status: "failed", value: null, error: { code: 9050 } }));
    },
    setAsync(_key, _value, done) {
      asked.push("set");
      later(set, () => done({ ...answered, value: undefined }));
    },
  };
  const notificationMessages: ComposeItem["notificationMessages"] = {
    addAsync(_key, details, done) {
      asked.push("add");
      shown.push(details);
      later(add, () => done({ ...answered, value: undefined }));
    },
    removeAsync: () => asked.push("remove"),
  };
  const draft = fakeItem({ "to.getAsync": { gives: crowd }, ...calls });
  const item = { ...draft, sessionData, notificationMessages, ...rest };
  const all = () => [...draft.calls, ...asked];
  let atEnd: readonly string[] = [];
  const event = {
    completed(...answer: readonly unknown[]) {
      expect(answer).toEqual([]);
      expect(timers.size).toBe(0);
      atEnd = all();
      completed.push(Date.now() - begun);
    },
  };
  onRecipientsChanged(event, {
    item: () => item,
    policy: { ok: true, policy: mockshirePolicy },
    readLimit: 1000,
    signedIn: undefined,
    occasion: () => occasion(),
    messages: en,
    isOnPhone: false,
    newSalt: () => "salt-of-this-draft",
    hasTimers: true,
    after: counted,
    ...context,
  });
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect(completed).toHaveLength(1);
  expect(timers.size).toBe(0);
  expect(all()).toEqual(atEnd); // Once it is over, nothing more is asked of Outlook.
  return { at: completed[0] ?? 0, shown, asked, calls: draft.calls };
}

beforeEach(() => {
  timers.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe("when who is on a draft changes", () => {
  test("it advises of a crowd, having kept that it does, and reads no text", async () => {
    const { shown, asked, calls } = await change();
    expect(shown.map(({ message }) => message)).toEqual([en.advice.crowd(12)]);
    expect(asked).toEqual(["get", "set", "add"]);
    expect(calls).not.toContain("body.getAsync text");
  });

  test("on a phone, the bar has no action, and nothing is asked that phones do not tell", async () => {
    const alone = { gives: crowd.slice(0, 1) };
    const text = {
      gives: rowsOfPeople(30)
        .map((row) => row.join(", "))
        .join("\n"),
    };
    const calls = { "to.getAsync": alone, "body.getAsync text": text };
    const onPhone = await change(calls, { isOnPhone: true });
    const message = en.advice.detailsInText(30);
    const icon = "Icon.16";
    expect(onPhone.shown).toEqual([
      { type: "informationalMessage", message, icon, persistent: false },
    ]);
    expect(onPhone.calls).not.toContain("getAttachmentsAsync");
  });

  test("it reads no text where nobody is outside", async () => {
    const colleague = { gives: [{ displayName: "", emailAddress: "me@mockshire.police.example" }] };
    const { shown, asked, calls } = await change({ "to.getAsync": colleague });
    expect([shown, asked]).toEqual([[], ["get"]]);
    expect(calls).not.toContain("body.getAsync text");
  });

  test.each<[call: CallName, behaviour: Behaviour]>([
    ["to.getAsync", "throws"],
    ["to.getAsync", { failAfter: 1 }],
    ["to.getAsync", { gives: null }],
    ["cc.getAsync", { failAfter: 1 }],
    ["bcc.getAsync", "throws"],
    ["from.getAsync", { failAfter: 1 }],
    ["subject.getAsync", "throws"],
  ])("it says nothing where %s is %j", async (call, behaviour) => {
    const { at, shown, asked } = await change({ [call]: behaviour });
    expect(at).toBeLessThan(1500);
    expect([shown, asked]).toEqual([[], ["get"]]);
  });

  test.each<[what: string, delays: Delays, calls: Partial<Record<CallName, Behaviour>>]>([
    ["what was advised", { get: Infinity }, {}],
    ["who is on it", {}, { "to.getAsync": "silent" }],
    ["who is on it, which comes after all", {}, { "to.getAsync": { after: 2000 } }],
    ["keeping what is advised", { set: Infinity }, {}],
    ["keeping it, which comes after all", { set: 2000 }, {}],
    ["the bar", { add: Infinity }, {}],
  ])("it stops at the limit while it waits for %s", async (_what, delays, calls) => {
    expect((await change(calls, {}, delays)).at).toBe(1500);
  });

  test("it shows nothing that it could only have kept too late", async () => {
    expect((await change({}, {}, { set: 2000 })).shown).toEqual([]);
  });

  test.each<[situation: string, rest: Partial<ComposeItem>]>([
    ["has no session data", { sessionData: undefined! }],
    ["has no bars", { notificationMessages: undefined! }],
    ["is only looked at (#4472)", { to: [] as unknown as ComposeItem["to"] }],
  ])("it says nothing on a draft that %s", async (_situation, rest) => {
    const { at, shown } = await change({}, {}, {}, rest);
    expect(at).toBeLessThan(1500);
    expect(shown).toEqual([]);
  });

  test("it says nothing where there is no draft", async () => {
    const item = () => {
      throw new Error("no");
    };
    expect(await change({}, { item })).toMatchObject({ at: 0, asked: [] });
  });

  test.each<[situation: string, context: Partial<RecipientsContext>]>([
    ["there are no timers", { hasTimers: false }],
    ["the policy is broken", { policy: { ok: false, problems: [] } }],
  ])("it completes at once, and asks for nothing, where %s", async (_situation, context) => {
    expect(await change({}, context)).toMatchObject({ at: 0, asked: [], calls: [] });
  });
});
