import type { ComposeItem, OfficeRecipients } from "../../src/outlook/compose-item";
import { OfficeCallError, type OfficeResult } from "../../src/outlook/office-call";
import { callMilliseconds, NoAnswerError } from "../../src/outlook/in-time";
import { fieldsOf } from "../../src/outlook/recipient-fields";
import type { After } from "../../src/outlook/timers";
import { residents } from "../support/fake-recipients";

/** Timers that run when they are told to. */
function timers() {
  const waiting = new Map<() => void, number>();
  const after: After = (milliseconds, run) => {
    waiting.set(run, milliseconds);
    return () => void waiting.delete(run);
  };
  return { after, waiting };
}

function fields(to: Partial<OfficeRecipients>) {
  const { after, waiting } = timers();
  return { ...fieldsOf({ to } as ComposeItem, after), waiting };
}

const yes = { status: "succeeded", error: { code: 0 } };

describe("fieldsOf", () => {
  test("reads name and address, as Outlook gives them and without the rest", async () => {
    const [one] = residents(1);
    const value = [{ ...one!, recipientType: "externalUser" }, {} as typeof one & object];
    const to = fields({ getAsync: (done) => done({ ...yes, value }) });
    expect(await to.read("to")).toEqual([one, { displayName: "", emailAddress: "" }]);
    expect(to.waiting.size).toBe(0);
  });

  test.each(["add", "set"] as const)("hands people over with %s", async (call) => {
    const given: unknown[] = [];
    const write: OfficeRecipients["setAsync"] = (people, done) => {
      given.push(...people);
      done({ ...yes, value: undefined });
    };
    await fields({ [`${call}Async`]: write })[call]("to", residents(2));
    expect(given).toEqual(residents(2));
  });

  test("fails when Outlook says no, with the code and nothing of the mail", async () => {
    const no = { status: "failed", error: { code: 9006 } } as OfficeResult<never>;
    const failing = fields({ getAsync: (done) => done(no) }).read("to");
    await expect(failing).rejects.toThrow(new OfficeCallError("to.getAsync", 9006));
  });

  test("fails when the call throws, as it does without the permission", async () => {
    const to = fields({
      setAsync() {
        throw new TypeError("Elevated permission is required");
      },
    });
    await expect(to.set("to", [])).rejects.toThrow(TypeError);
    expect(to.waiting.size).toBe(0);
  });

  test("fails after ten seconds when Outlook is silent, and not before", async () => {
    const to = fields({ addAsync: () => {} });
    const adding = to.add("to", residents(1));
    expect([...to.waiting.values()]).toEqual([10_000]);
    expect(callMilliseconds).toBe(10_000);
    for (const [run] of to.waiting) run();
    await expect(adding).rejects.toThrow(new NoAnswerError("to.addAsync"));
  });
});
