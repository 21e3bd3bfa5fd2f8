import { SkippingTime } from "./realm/time";
import { pressSend } from "./press-send";
import { handler, officer } from "./test-drafts";

test("waiting takes no time, and the clock says that it did", async () => {
  const time = new SkippingTime();
  const began = performance.now();
  const from = time.now();
  await new Promise<void>((resolve) => {
    time.after(3_600_000, resolve);
  });
  expect(time.now() - from).toBeGreaterThanOrEqual(3_600_000);
  expect(performance.now() - began).toBeLessThan(1000);
});

test("timers run in the order of their times, and messages before them", async () => {
  const time = new SkippingTime();
  const ran: string[] = [];
  const note = (what: string) => () => void ran.push(what);
  time.after(200, note("second timer"));
  time.after(100, note("first timer"));
  const cancel = time.after(50, note("cancelled"));
  time.soon(note("first message"));
  time.soon(note("second message"));
  cancel();
  await new Promise<void>((resolve) => {
    time.after(300, resolve);
  });
  expect(ran).toEqual(["first message", "second message", "first timer", "second timer"]);
});

test("what is computed takes as long as it takes", async () => {
  const time = new SkippingTime();
  const from = time.now();
  await new Promise<void>((resolve) => {
    time.soon(() => {
      const until = performance.now() + 30;
      while (performance.now() < until);
      resolve();
    });
  });
  expect(time.now() - from).toBeGreaterThanOrEqual(30);
});

test.each(["web", "classic"] as const)("on %s, a handler sees the same clock", async (profile) => {
  const body = `
    var start = Date.now();
    setTimeout(function () {
      console.log(Date.now() - start >= 4000);
      event.completed({ allowEvent: true });
    }, 4000);`;
  const draft = { from: officer };
  const result = await pressSend({ draft, profile, bundle: handler(body), time: "skipping" });
  expect(result.logs).toEqual(["true"]);
  expect(result.handlerMs).toBeGreaterThanOrEqual(4000);
  expect(result.handlerMs).toBeLessThan(5000);
});
