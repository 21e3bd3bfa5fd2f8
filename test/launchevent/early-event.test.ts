import { completeInTime, type EventTime } from "../../src/launchevent/early-event";
import { counted, timers } from "../support/counted-timers";

/** Works for an event, and lets an hour go by. Says what happened, in order. */
async function happenings(work: (time: EventTime, happened: string[]) => Promise<void>) {
  const happened: string[] = [];
  const begun = Date.now();
  const completed = () => {
    expect(timers.size).toBe(0);
    happened.push(`completed at ${Date.now() - begun}`);
  };
  completeInTime({ completed }, counted, 2000, (time) => work(time, happened));
  await jest.advanceTimersByTimeAsync(3_600_000);
  return happened;
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

beforeEach(() => {
  timers.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe("an event before Send", () => {
  test.each<[situation: string, work: () => Promise<void>, at: number]>([
    ["when the work has ended", () => wait(300), 300],
    ["when it has failed", () => wait(300).then(() => Promise.reject(new Error("no"))), 300],
    ["when it has failed at once", () => Promise.reject(new Error("no")), 0],
    ["at the limit, where it never ends", () => new Promise(() => {}), 2000],
    ["at the limit, where it ends later", () => wait(2001), 2000],
    ["at the limit, where it ends just then", () => wait(2000), 2000],
  ])("is completed once, %s", async (_situation, work, at) => {
    expect(await happenings(work)).toEqual([`completed at ${at}`]);
  });

  test.each([
    ["that ends in time", 300, "completed at 300"],
    ["that takes too long", 5000, "completed at 2000"],
  ])("stops all it was told to before it completes work %s", async (_what, needs, completed) => {
    const happened = await happenings(async (time, done) => {
      ["one", "other"].forEach((name) => time.atEnd(() => done.push(name)));
      await wait(needs);
    });
    expect(happened).toEqual(["one", "other", completed]);
  });

  test.each([
    ["that ends in time", 300, "completed at 300"],
    ["that takes too long", 5000, "completed at 2000"],
  ])(
    "is completed although something will not be stopped, of work %s",
    async (_what, needs, at) => {
      const happened = await happenings(async (time, done) => {
        time.atEnd(() => done.push("one"));
        time.atEnd(() => {
          throw new Error("no");
        });
        time.atEnd(() => done.push("other"));
        await wait(needs);
      });
      expect(happened).toEqual(["one", "other", at]);
    },
  );

  test("knows when it is over, and stops at once what begins too late", async () => {
    const happened = await happenings(async (time, done) => {
      await wait(1999);
      done.push(`is over: ${time.isOver()}`);
      await wait(2);
      done.push(`is over: ${time.isOver()}`);
      time.atEnd(() => done.push("stopped"));
    });
    const expected = ["is over: false", "completed at 2000", "is over: true", "stopped"];
    expect(happened).toEqual(expected);
  });
});
