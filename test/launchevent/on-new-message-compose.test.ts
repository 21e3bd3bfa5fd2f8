import { noteStart, readStart, wasFirst, writeStart } from "../../src/core/memory/draft-start";
import {
  type ComposeContext,
  onNewMessageCompose,
} from "../../src/launchevent/on-new-message-compose";
import type { OfficeSessionData } from "../../src/outlook/compose-item";
import type { OfficeResult } from "../../src/outlook/office-call";
import { counted, timers } from "../support/counted-timers";
import { draftTo } from "../support/builders";
import { type Behaviour, type CallName, fakeItem } from "../support/fake-item";

type Way = "works" | "fails" | "throws" | "is silent" | "is slow" | "is too slow";

const delays: Partial<Record<Way, number>> = { "is slow": 1900, "is too slow": 2500 };

interface Situation {
  readonly calls?: Partial<Record<CallName, Behaviour>>;
  readonly get?: Way;
  readonly set?: Way;
  readonly stored?: unknown;
}

/** Session data of which both calls can be told how to behave. */
function sessionData({ get = "works", set = "works", stored }: Situation) {
  const written: string[] = [];
  function answer<Value>(
    way: Way,
    result: OfficeResult<Value>,
    done: (result: OfficeResult<Value>) => void,
  ): void {
    const failed = { ...result, status: "failed", error: { code: 9020 } };
    if (way === "throws") throw new TypeError("not supported");
    if (way === "is silent") return;
    setTimeout(() => done(way === "fails" ? failed : result), delays[way] ?? 1);
  }
  const data: OfficeSessionData = {
    getAsync(_name, done) {
      const status = stored === undefined ? "failed" : "succeeded";
      const code = stored === undefined ? 9050 : 0;
      answer(get, { status, value: stored as string, error: { code } }, done);
    },
    setAsync(_name, value, done) {
      written.push(value);
      answer(set, { status: "succeeded", value: undefined, error: { code: 0 } }, done);
    },
  };
  return { data, written };
}

/** Opens a draft, and lets an hour go by. */
async function open(situation: Situation, context: Partial<ComposeContext> = {}) {
  const completed: number[] = [];
  const begun = Date.now();
  const { data, written } = sessionData(situation);
  const item = { ...fakeItem(situation.calls), sessionData: data };
  const event = {
    completed(...answer: readonly unknown[]) {
      expect(answer).toEqual([]);
      expect(timers.size).toBe(0);
      completed.push(Date.now() - begun);
    },
  };
  onNewMessageCompose(event, {
    item: () => item,
    readLimit: 1000,
    after: counted,
    hasTimers: true,
    random: Math.random,
    ...context,
  });
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect(completed).toHaveLength(1);
  expect(item.calls.filter((call) => /add|set/.test(call))).toEqual([]);
  return { at: completed[0]!, written, start: readStart(written[0]), calls: item.calls };
}

beforeEach(() => {
  timers.clear();
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const recipientCalls = ["to.getAsync", "cc.getAsync", "bcc.getAsync"] as const;

describe("when a draft is opened", () => {
  test("notes who is on it and what kind of mail it is, at once", async () => {
    const { at, written, start, calls } = await open({});
    expect(at).toBeLessThan(50);
    expect(written).toHaveLength(1);
    expect(start?.composeType).toBe("reply");
    expect(start?.addresses.size).toBe(2);
    expect(start !== undefined && wasFirst(start, "ann@mail.example")).toBe(true);
    expect(calls).toEqual([...recipientCalls, "getComposeTypeAsync"]);
  });

  test("gives each draft a salt of its own", async () => {
    const salts = [await open({}), await open({})].map(({ start }) => start?.salt);
    expect(new Set(salts).size).toBe(2);
  });

  test("keeps the note of an event that came before", async () => {
    const stored = writeStart(noteStart(draftTo({}), "an-earlier-salt"));
    expect(await open({ stored })).toMatchObject({ written: [], calls: [] });
  });

  test.each<[what: string, stored: unknown]>([
    ["null, as on the Mac", null],
    ["an empty text", ""],
    ["what another version wrote", "0 somebody"],
  ])("writes over %s", async (_what, stored) => {
    expect((await open({ stored })).written).toHaveLength(1);
  });

  test.each(recipientCalls)("notes nobody, but a salt, where %s fails", async (call) => {
    const { at, start } = await open({ calls: { [call]: { failAfter: 10 } } });
    expect(at).toBeLessThan(100);
    expect(start?.addresses.size).toBe(0);
    expect(start?.salt).toMatch(/^[\w-]{15}$/);
  });

  test.each(recipientCalls)("notes nobody, but a salt, where %s is silent", async (call) => {
    const { at, start } = await open({ calls: { [call]: "silent" } });
    expect(at).toBeLessThanOrEqual(1300);
    expect(start?.addresses.size).toBe(0);
  });

  test.each<Behaviour>(["silent", "throws", { failAfter: 10 }])(
    "notes who is on it where the kind of mail is not told (%j)",
    async (behaviour) => {
      const { at, start } = await open({ calls: { getComposeTypeAsync: behaviour } });
      expect(at).toBeLessThanOrEqual(1300);
      expect(start?.composeType).toBe("unknown");
      expect(start?.addresses.size).toBe(2);
    },
  );

  test("completes in two seconds where Outlook is silent throughout", async () => {
    const silent = Object.fromEntries(recipientCalls.map((call) => [call, "silent" as const]));
    expect((await open({ calls: silent, set: "is silent" })).at).toBeLessThanOrEqual(2000);
  });

  test.each<Way>(["fails", "throws", "is silent"])(
    "does no more, and completes, where getting session data %s",
    async (get) => {
      const { at, written, calls } = await open({ get });
      expect(at).toBeLessThanOrEqual(2000);
      expect(written).toEqual([]);
      expect(calls).toEqual([]);
    },
  );

  test.each<Way>(["fails", "throws", "is silent", "is slow"])(
    "completes where setting session data %s",
    async (set) => {
      expect((await open({ set })).at).toBeLessThanOrEqual(2000);
    },
  );

  test("asks nothing more once its time is over", async () => {
    const slow = Object.fromEntries(recipientCalls.map((call) => [call, { after: 400 }]));
    const { at, written } = await open({ get: "is slow", calls: slow });
    expect(at).toBe(2000);
    expect(written).toEqual([]);
    expect(await open({ get: "is too slow" })).toMatchObject({ at: 2000, written: [], calls: [] });
  });

  test("completes where there is no draft, or a draft without session data", async () => {
    const { at } = await open({}, { item: () => fakeItem() });
    expect(at).toBeLessThanOrEqual(2000);
    const nothing = () => {
      throw new Error("no item");
    };
    expect((await open({}, { item: nothing })).written).toEqual([]);
  });

  test("completes without timers too", async () => {
    const { written } = await open({}, { after: () => () => {} });
    expect(written).toHaveLength(1);
  });
});
