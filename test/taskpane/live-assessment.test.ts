import type { AssessedDraft } from "../../src/outlook/smart-alert";
import { LiveAssessment } from "../../src/taskpane/live-assessment";
import type { Going } from "../../src/taskpane/assessment-view";
import type { PaneOutlook } from "../../src/taskpane/pane-outlook";
import { FakeRecipients, officers, residents } from "../support/fake-recipients";
import { policyFrom } from "../support/policies";
import { type FakeDraft, fakeOutlook } from "./fake-outlook";

const policy = policyFrom({ organisation: { domains: ["force.example"] } });

function live(recipients: FakeRecipients, draft: FakeDraft = {}, rest: Partial<PaneOutlook> = {}) {
  const outlook = { ...fakeOutlook(recipients, draft), ...rest };
  const checked: AssessedDraft[] = [];
  const shown = {
    onChecking: jest.fn(),
    onRead: jest.fn((_going: Going) => Promise.resolve()),
    onFileRead: jest.fn(),
    onChecked: (one: AssessedDraft) => void checked.push(one),
    onFailed: jest.fn(),
  };
  return { outlook, checked, shown, assessment: new LiveAssessment(outlook, policy, shown) };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("LiveAssessment", () => {
  test("assesses what is in the draft now", async () => {
    const { assessment, checked, shown } = live(new FakeRecipients({ to: residents(60) }));
    await assessment.check();
    expect(shown.onChecking).toHaveBeenCalledTimes(1);
    expect(checked).toHaveLength(1);
    expect(checked[0]?.assessment.decision).toBe("refuse");
    expect(jest.getTimerCount()).toBe(0);
  });

  test("tells who gets it, and searches the text only when that has been drawn", async () => {
    const { assessment, checked, shown } = live(new FakeRecipients({ to: residents(60) }));
    let draw = () => {};
    const told: Going[] = [];
    shown.onRead.mockImplementation((going) => {
      told.push(going);
      return new Promise((resolve) => (draw = resolve));
    });
    void assessment.check();
    await jest.advanceTimersByTimeAsync(0);
    expect(told.map(({ draft }) => draft.recipients.length)).toEqual([60]);
    expect(checked).toEqual([]);
    draw();
    await jest.advanceTimersByTimeAsync(0);
    expect(checked).toHaveLength(1);
    assessment.stop();
  });

  test("assesses all the same where who gets it could not be drawn", async () => {
    const { assessment, checked, shown } = live(new FakeRecipients({ to: residents(60) }));
    shown.onRead.mockRejectedValue(new Error("it cannot be drawn"));
    await assessment.check();
    expect(checked[0]?.assessment.decision).toBe("refuse");
  });

  test.each([
    ["nobody is written to yet", new FakeRecipients({})],
    ["a field was cut short", new FakeRecipients({ to: residents(1200) })],
    [
      "a field could not be read",
      new FakeRecipients({ to: residents(3) }, { fault: { call: 1, kind: "fails" } }),
    ],
  ])("does not say who gets it where %s", async (_, recipients) => {
    const { assessment, shown, checked } = live(recipients);
    await assessment.check();
    expect(checked).toHaveLength(1);
    expect(shown.onRead).not.toHaveBeenCalled();
  });

  test("reads which files are attached", async () => {
    const file = { id: "1", name: "a.docx", size: 1, attachmentType: "file", isInline: false };
    const { assessment, checked } = live(new FakeRecipients({}), { attachments: [file] });
    await assessment.check();
    expect(checked[0]?.draft.attachments).toHaveLength(1);
  });

  test("waits ten seconds for a silent Outlook, and says what it lacks", async () => {
    const recipients = new FakeRecipients({ to: officers(1) });
    const { assessment, checked } = live(recipients, { silent: ["body"] });
    void assessment.check();
    await jest.advanceTimersByTimeAsync(9_999);
    expect(checked).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(checked[0]?.assessment).toMatchObject({
      decision: "ask",
      unchecked: [{ kind: "part", part: "body", reason: "no-answer" }],
    });
    expect(jest.getTimerCount()).toBe(0);
  });

  test("says that nobody knows what is attached, where Outlook does not", async () => {
    const recipients = new FakeRecipients({ to: residents(60) });
    const { assessment, checked } = live(recipients, { silent: ["attachments"] });
    void assessment.check();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(checked[0]?.assessment).toMatchObject({
      decision: "refuse",
      unchecked: [{ kind: "part", part: "attachments", reason: "no-answer" }],
    });
    expect(jest.getTimerCount()).toBe(0);
  });

  test("reads a file once, however often the draft is checked", async () => {
    const file = { id: "1", name: "a.csv", size: 9, attachmentType: "file", isInline: false };
    const contents = { 1: Buffer.from("Name,Born\n").toString("base64") };
    const { assessment, outlook, shown } = live(new FakeRecipients({ to: officers(1) }), {
      attachments: [file],
      contents,
    });
    await assessment.check();
    await assessment.check();
    expect(shown.onFileRead.mock.calls).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(outlook.watchers()).toBe(1);
  });

  test("tells of no file where none is to be read", async () => {
    const logo = { id: "1", name: "logo.png", size: 9, attachmentType: "file", isInline: true };
    const { assessment, shown } = live(new FakeRecipients({}), { attachments: [logo] });
    await assessment.check();
    expect(shown.onFileRead).not.toHaveBeenCalled();
  });

  test("stops at a file when it is told to, and says that it was not checked", async () => {
    const file = { id: "1", name: "a.csv", size: 9, attachmentType: "file", isInline: false };
    const { assessment, checked, shown } = live(new FakeRecipients({ to: residents(1) }), {
      attachments: [file],
      silent: ["contents"],
    });
    const reading = assessment.check();
    await jest.advanceTimersByTimeAsync(100);
    expect(shown.onFileRead.mock.calls).toEqual([[0, 1]]);
    assessment.stopFiles();
    await reading;
    expect(checked[0]?.assessment.findings).toMatchObject([
      { rule: "unreadable-attachment", severity: "warn", evidence: { files: [0] } },
      { rule: "outside-recipient" },
    ]);
    expect(jest.getTimerCount()).toBe(0);
  });

  test("lets nobody wait for ever for a reading that was overtaken", async () => {
    const recipients = new FakeRecipients({ to: officers(1) });
    const { assessment } = live(recipients, { silent: ["body"] });
    const overtaken = assessment.check();
    await jest.advanceTimersByTimeAsync(100);
    assessment.pause();
    await expect(overtaken).resolves.toBeUndefined();
    expect(jest.getTimerCount()).toBe(0);
  });

  test("shows only the latest of two readings, whichever ends first", async () => {
    const recipients = new FakeRecipients({ to: residents(60) }, { isParallel: true });
    const { assessment, checked } = live(recipients);
    const first = assessment.check();
    recipients.lists.to = officers(1);
    const second = assessment.check();
    await Promise.all([first, second]);
    expect(checked.map(({ assessment: { decision } }) => decision)).toEqual(["send"]);
  });

  test("reads once, a little after the last of several changes", async () => {
    const { assessment, outlook, checked } = live(new FakeRecipients({ to: officers(1) }));
    outlook.change();
    await jest.advanceTimersByTimeAsync(200);
    outlook.change();
    await jest.advanceTimersByTimeAsync(299);
    expect(checked).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(checked).toHaveLength(1);
    assessment.stop();
  });

  test("leaves Outlook alone while it is paused, and goes on with the next check", async () => {
    const { assessment, outlook, checked } = live(new FakeRecipients({ to: officers(1) }));
    assessment.pause();
    outlook.change();
    await jest.advanceTimersByTimeAsync(1000);
    expect(checked).toHaveLength(0);
    await assessment.check();
    outlook.change();
    await jest.advanceTimersByTimeAsync(1000);
    expect(checked).toHaveLength(2);
  });

  test("does not show a reading that was under way when it was paused", async () => {
    const { assessment, checked } = live(new FakeRecipients({ to: officers(1) }));
    const reading = assessment.check();
    assessment.pause();
    await reading;
    expect(checked).toEqual([]);
  });

  test("stops reading, listening and waiting when it is told to", async () => {
    const { assessment, outlook, checked } = live(new FakeRecipients({ to: officers(1) }));
    outlook.change();
    assessment.stop();
    await jest.advanceTimersByTimeAsync(1000);
    expect(outlook.watchers()).toBe(0);
    expect(checked).toEqual([]);
  });

  test("shows every part as unread where there is no draft at all", async () => {
    const missing = () => {
      throw new TypeError("No mailbox here");
    };
    const { assessment, checked } = live(
      new FakeRecipients({}),
      {},
      { item: missing, watch: missing },
    );
    await assessment.check();
    expect(checked[0]?.assessment.decision).toBe("ask");
    expect(checked[0]?.draft.unread).toHaveLength(8);
  });

  test("says that it failed when the check itself fails", async () => {
    const recipients = new FakeRecipients({ to: officers(1) });
    const outlook = fakeOutlook(recipients);
    const shown = {
      onChecking: () => {},
      onRead: () => Promise.resolve(),
      onFileRead: () => {},
      onChecked: jest.fn(),
      onFailed: jest.fn(),
    };
    const broken = { ...policy, rules: {} as never };
    await new LiveAssessment(outlook, broken, shown).check();
    expect(shown.onFailed).toHaveBeenCalledTimes(1);
    expect(shown.onChecked).not.toHaveBeenCalled();
  });
});
