import { keptVerdict, readVerdicts } from "../../src/core/memory/kept-verdicts";
import {
  type AttachmentsContext,
  onAttachmentsChanged,
} from "../../src/launchevent/on-attachments-changed";
import { en } from "../../src/messages/en";
import type { OfficeSessionData } from "../../src/outlook/compose-item";
import { draftTo, occasion } from "../support/builders";
import { counted, timers } from "../support/counted-timers";
import { type Behaviour, type CallName, fakeItem } from "../support/fake-item";
import { mockshirePolicy } from "../support/policies";
import { rowsOfPeople } from "../support/workbooks";

const csv = rowsOfPeople(8)
  .map((row) => row.join(","))
  .join("\n");

const listed = {
  id: "1",
  name: "list.csv",
  size: csv.length,
  attachmentType: "file",
  isInline: false,
};

const two = [listed, { ...listed, id: "2", name: "second.csv" }];

/** How long the session data take to answer, in milliseconds. */
interface SessionDelays {
  readonly get?: number;
  readonly set?: number;
}

/** Attaches a list of eight people, and lets an hour go by. */
async function attach(
  calls: Partial<Record<CallName, Behaviour>> = {},
  context: Partial<AttachmentsContext> = {},
  stored = new Map<string, string>(),
  { get = 1, set = 1 }: SessionDelays = {},
) {
  const completed: number[] = [];
  const begun = Date.now();
  let sessionCalls = 0;
  const callsBegun = () => item.calls.length + sessionCalls;
  let callsAtEnd = 0;
  const content = Buffer.from(csv).toString("base64");
  const sessionData: OfficeSessionData = {
    getAsync: (key, done) => {
      sessionCalls += 1;
      const value = stored.get(key);
      const status = value === undefined ? "failed" : "succeeded";
      setTimeout(() => done({ status, value: value!, error: { code: 9050 } }), get);
    },
    setAsync: (key, value, done) => {
      sessionCalls += 1;
      stored.set(key, value);
      setTimeout(() => done({ status: "succeeded", value: undefined, error: { code: 0 } }), set);
    },
  };
  const item = {
    ...fakeItem({
      getAttachmentsAsync: { gives: [listed] },
      getAttachmentContentAsync: { gives: { content, format: "base64" } },
      ...calls,
    }),
    sessionData,
  };
  const event = {
    completed(...answer: readonly unknown[]) {
      expect(answer).toEqual([]);
      expect(timers.size).toBe(0);
      callsAtEnd = callsBegun();
      completed.push(Date.now() - begun);
    },
  };
  onAttachmentsChanged(event, {
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
    now: Date.now,
    ...context,
  });
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect(completed).toHaveLength(1);
  expect(timers.size).toBe(0);
  expect(callsBegun()).toBe(callsAtEnd); // Once it is over, nothing more is asked of Outlook.
  return { at: completed[0] ?? 0, stored, calls: item.calls };
}

const draft = draftTo(
  { to: ["ann@mail.example"], cc: ["bob@mockshire.police.example"] },
  { from: { displayName: "Me", address: "me@mockshire.police.example", domain: undefined } },
);

beforeEach(() => {
  timers.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe("when a file is attached", () => {
  test("keeps what was made of it, and nothing that stands in it", async () => {
    const { stored } = await attach();
    const [text = ""] = stored.values();
    const kept = readVerdicts(text);
    const verdict = kept && keptVerdict(kept, { ...listed, kind: "file" }, draft);
    expect(verdict).toMatchObject({ format: "table", people: { count: 8 }, troubles: [] });
    expect(text).not.toMatch(/list\.csv|Ingrid|Fenn|Larch|07700|ann@/);
  });

  test("does not read a file again", async () => {
    const { stored } = await attach();
    const { calls } = await attach({}, {}, stored);
    expect(calls).not.toContain("getAttachmentContentAsync");
  });

  test("reads a file that took the place of another of its name and size", async () => {
    const { stored } = await attach();
    await attach({ getAttachmentsAsync: { gives: [] } }, {}, stored); // It is taken off.
    const { calls } = await attach({}, {}, stored);
    expect(calls).toContain("getAttachmentContentAsync");
  });

  test.each<[call: CallName, behaviour: Behaviour]>([
    ["getAttachmentsAsync", "silent"],
    ["getAttachmentsAsync", "throws"],
    ["getAttachmentsAsync", { failAfter: 1 }],
    ["getAttachmentContentAsync", "silent"],
    ["getAttachmentContentAsync", "throws"],
    ["getAttachmentContentAsync", { failAfter: 1 }],
    ["getAttachmentContentAsync", { after: 20_000 }],
    ["to.getAsync", "silent"],
  ])("completes in time, and keeps nothing untrue, where %s is %j", async (call, behaviour) => {
    const { at, stored } = await attach({ [call]: behaviour });
    expect(at).toBeLessThanOrEqual(4500);
    const kept = readVerdicts([...stored.values()][0]);
    expect(Object.keys(kept?.files ?? {})).toEqual([]);
  });

  test.each<[what: string, delays: SessionDelays, calls: Partial<Record<CallName, Behaviour>>]>([
    ["the note of an earlier event", { get: 5000 }, {}],
    ["parts of the draft", { get: 3900 }, { "to.getAsync": "silent", "cc.getAsync": "silent" }],
    ["who it goes to", {}, { "to.getAsync": { after: 5000 } }],
    ["a file", { get: 2000 }, { getAttachmentContentAsync: "silent" }],
    ["a file that comes after all", { get: 2000 }, { getAttachmentContentAsync: { after: 2700 } }],
    ["keeping the first of two files", { set: 5000 }, { getAttachmentsAsync: { gives: two } }],
  ])("stops at the limit while it waits for %s", async (_what, delays, calls) => {
    expect((await attach(calls, {}, new Map(), delays)).at).toBe(4500);
  });

  test.each<[situation: string, context: Partial<AttachmentsContext>]>([
    ["there are no timers", { hasTimers: false }],
    ["the policy is broken", { policy: { ok: false, problems: [] } }],
  ])("completes at once, and asks for nothing, where %s", async (_situation, context) => {
    const { at, calls } = await attach({}, context);
    expect([at, calls]).toEqual([0, []]);
  });
});
