import { OfficeCallError } from "../../src/outlook/office-call";
import { markSubject, unmarkSubject } from "../../src/outlook/mark-subject";
import type { SubjectField } from "../../src/outlook/subject-field";

type Fault = "fails" | "fails after doing it" | "does nothing and says it did";

/** A subject as Outlook keeps it. With `keepsPrefix` it leaves "RE:" in place, as its page says. */
class FakeSubject implements SubjectField {
  readonly calls: string[] = [];

  constructor(
    public text: string,
    private readonly options: {
      readonly keepsPrefix?: boolean;
      readonly fault?: { readonly call: number; readonly kind: Fault };
    } = {},
  ) {}

  read(): Promise<string> {
    return this.answer("read", () => undefined);
  }

  set(text: string): Promise<void> {
    return this.answer("set", () => {
      const [prefix = ""] = /^RE: /.exec(this.text) ?? [];
      this.text = this.options.keepsPrefix === true ? prefix + text : text;
    }).then(() => undefined);
  }

  private async answer(name: string, run: () => unknown): Promise<string> {
    const call = this.calls.push(name) - 1;
    await Promise.resolve();
    const { fault } = this.options;
    const kind = fault?.call === call ? fault.kind : undefined;
    if (kind !== "fails" && kind !== "does nothing and says it did") run();
    if (kind === "fails" || kind === "fails after doing it") throw new OfficeCallError(name, 5001);
    return this.text;
  }
}

const change = { from: "Rota", to: "OFFICIAL-SENSITIVE: Rota" };
const answer = { from: "RE: Rota", to: "RE: OFFICIAL-SENSITIVE: Rota" };

describe("markSubject", () => {
  test("writes the subject, and has read it back", async () => {
    const subject = new FakeSubject("Rota");
    expect(await markSubject(subject, change)).toEqual({ outcome: "marked", change });
    expect(subject.text).toBe(change.to);
    expect(subject.calls).toEqual(["read", "set", "read"]);
  });

  test.each([true, false])("writes RE: once, where Outlook leaves it there: %s", async (keeps) => {
    const subject = new FakeSubject("RE: Rota", { keepsPrefix: keeps });
    expect(await markSubject(subject, answer)).toEqual({ outcome: "marked", change: answer });
    expect(subject.text).toBe("RE: OFFICIAL-SENSITIVE: Rota");
    expect(await unmarkSubject(subject, answer)).toBe("restored");
    expect(subject.text).toBe("RE: Rota");
  });

  test("leaves a subject alone that is no longer what it was", async () => {
    const subject = new FakeSubject("Rota for May");
    const refused = { outcome: "refused", reason: "changed" };
    expect(await markSubject(subject, change)).toEqual(refused);
    expect(subject.text).toBe("Rota for May");
  });

  test("refuses where Exchange would cut it, and writes nothing", async () => {
    const from = "x".repeat(236);
    const subject = new FakeSubject(from);
    const to = `OFFICIAL-SENSITIVE: ${from}`;
    expect(to).toHaveLength(256);
    const refused = { outcome: "refused", reason: "too-long" };
    expect(await markSubject(subject, { from, to })).toEqual(refused);
    expect(subject.calls).toEqual(["read"]);
  });

  test("writes one of 255 characters", async () => {
    const from = "x".repeat(235);
    const to = `OFFICIAL-SENSITIVE: ${from}`;
    expect(await markSubject(new FakeSubject(from), { from, to })).toMatchObject({
      outcome: "marked",
    });
  });

  test.each<[kind: Fault, outcomes: readonly object[]]>([
    [
      "fails",
      [
        { outcome: "refused", reason: "unreadable" },
        { outcome: "stopped" },
        { outcome: "unknown" },
      ],
    ],
    [
      "fails after doing it",
      [
        { outcome: "refused", reason: "unreadable" },
        { outcome: "marked", change },
        { outcome: "unknown" },
      ],
    ],
    [
      "does nothing and says it did",
      [{ outcome: "marked", change }, { outcome: "stopped" }, { outcome: "marked", change }],
    ],
  ])("says what is so where one call %s", async (kind, outcomes) => {
    for (const [call, outcome] of outcomes.entries()) {
      const subject = new FakeSubject("Rota", { fault: { call, kind } });
      expect(await markSubject(subject, change)).toEqual(outcome);
    }
  });
});

describe("unmarkSubject", () => {
  test("puts the earlier subject back", async () => {
    const subject = new FakeSubject(change.to);
    expect(await unmarkSubject(subject, change)).toBe("restored");
    expect(subject.text).toBe("Rota");
  });

  test("leaves a subject that somebody has written since", async () => {
    const subject = new FakeSubject("OFFICIAL-SENSITIVE: Rota for May");
    expect(await unmarkSubject(subject, change)).toBe("changed");
    expect(subject.text).toBe("OFFICIAL-SENSITIVE: Rota for May");
  });

  test.each<[kind: Fault, outcomes: readonly string[]]>([
    ["fails", ["stopped", "stopped", "unknown"]],
    ["fails after doing it", ["stopped", "restored", "unknown"]],
  ])("says what is so where one call %s", async (kind, outcomes) => {
    for (const [call, outcome] of outcomes.entries()) {
      const subject = new FakeSubject(change.to, { fault: { call, kind } });
      expect(await unmarkSubject(subject, change)).toBe(outcome);
    }
  });
});

test.each([true, false])(
  "a subject with RE: is never doubled, kept by Outlook: %s",
  async (keeps) => {
    for (const kind of ["fails", "fails after doing it"] as const) {
      for (let call = 0; call < 5; call += 1) {
        const subject = new FakeSubject("RE: Rota", { keepsPrefix: keeps, fault: { call, kind } });
        const result = await markSubject(subject, answer);
        if (result.outcome === "marked") expect(subject.text).toBe(answer.to);
        if (result.outcome === "stopped") expect(subject.text).toBe(answer.from);
        expect(subject.text).not.toMatch(/RE:.*RE:/);
        expect(subject.text).toContain("Rota");
      }
    }
  },
);
