import type { After } from "../../src/outlook/timers";
import { startWatchdog } from "../../src/outlook/watchdog";

/** Timers that fire no sooner than the next whole multiple of `grain`, as in a hidden page. */
function grainy(grain: number, phase = 0): After {
  return (milliseconds, run) => {
    const now = Date.now();
    const due = Math.ceil((now + milliseconds - phase) / grain) * grain + phase;
    const timer = setTimeout(run, due - now);
    return () => {
      clearTimeout(timer);
    };
  };
}

async function expiryWith(after: After): Promise<number | undefined> {
  jest.setSystemTime(0);
  let at: number | undefined;
  startWatchdog({ after, now: Date.now }, () => {
    at = Date.now();
  });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(jest.getTimerCount()).toBe(0);
  return at;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("startWatchdog", () => {
  test("expires after three and a half seconds where timers are punctual", async () => {
    expect(await expiryWith(grainy(1))).toBe(3500);
  });

  test.each([0, 100, 250, 400, 600, 800, 999])(
    "expires within four where timers fire once a second, %d ms off",
    async (phase) => {
      const at = await expiryWith(grainy(1000, phase));
      expect(at).toBeGreaterThanOrEqual(2000);
      expect(at).toBeLessThan(4000);
    },
  );

  test("expires in time though the clock is set back meanwhile", async () => {
    const expire = jest.fn();
    let minutesBack = 0;
    startWatchdog({ after: grainy(1), now: () => Date.now() - minutesBack * 60_000 }, expire);
    await jest.advanceTimersByTimeAsync(1000);
    minutesBack = 60;
    await jest.advanceTimersByTimeAsync(2500);
    expect(expire).toHaveBeenCalledTimes(1);
  });

  test("expires in time though the clock is set back where timers fire once a second", async () => {
    const expire = jest.fn();
    let minutesBack = 0;
    startWatchdog({ after: grainy(1000), now: () => Date.now() - minutesBack * 60_000 }, expire);
    await jest.advanceTimersByTimeAsync(500);
    minutesBack = 60;
    await jest.advanceTimersByTimeAsync(4000);
    expect(expire).toHaveBeenCalledTimes(1);
  });

  test("does nothing, and leaves no timer, once it is cancelled", async () => {
    const expire = jest.fn();
    const cancel = startWatchdog({ after: grainy(1), now: Date.now }, expire);
    await jest.advanceTimersByTimeAsync(1000);
    cancel();
    expect(jest.getTimerCount()).toBe(0);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(expire).not.toHaveBeenCalled();
  });
});
