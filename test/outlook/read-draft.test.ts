import type { DraftPart } from "../../src/core/mail/draft";
import { readDraft } from "../../src/outlook/read-draft";
import { mailbox } from "../support/builders";
import { type Behaviour, type CallName, fakeItem } from "../support/fake-item";
import { after } from "../support/after";

const everyPart: readonly DraftPart[] = [
  "to",
  "cc",
  "bcc",
  "from",
  "subject",
  "body",
  "attachments",
  "compose-type",
];

function start(behaviours: Partial<Record<CallName, Behaviour>> = {}, parts = everyPart) {
  const item = fakeItem(behaviours);
  const reading = readDraft(() => item, { parts: new Set(parts), readLimit: 1000, after });
  return { item, reading };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("readDraft", () => {
  test("reads every part it is asked for", async () => {
    const { reading } = start();
    await jest.runAllTimersAsync();
    await reading.done;
    expect(reading.snapshot()).toEqual({
      from: {
        displayName: "Me",
        address: "me@mockshire.police.example",
        domain: "mockshire.police.example",
      },
      recipients: [
        { field: "to", displayName: "", address: "ann@mail.example", domain: "mail.example" },
        {
          field: "cc",
          displayName: "",
          address: "bob@mockshire.police.example",
          domain: "mockshire.police.example",
        },
      ],
      subject: "Hello",
      body: { text: "the text", html: "" },
      attachments: [],
      composeType: "reply",
      unread: [],
    });
  });

  test("asks only for what is needed, and does not call the rest empty", async () => {
    const { item, reading } = start({}, ["to", "subject"]);
    await jest.runAllTimersAsync();
    expect(item.calls).toEqual(["to.getAsync", "subject.getAsync"]);
    expect(reading.snapshot().unread).toContainEqual({ part: "body", reason: "not-asked" });
  });

  test("asks one thing at a time", async () => {
    const { item } = start({ "to.getAsync": { after: 100 } });
    await jest.advanceTimersByTimeAsync(99);
    expect(item.calls).toEqual(["to.getAsync"]);
  });

  test.each<[part: DraftPart, call: CallName]>([
    ["to", "to.getAsync"],
    ["cc", "cc.getAsync"],
    ["bcc", "bcc.getAsync"],
    ["from", "from.getAsync"],
    ["subject", "subject.getAsync"],
    ["attachments", "getAttachmentsAsync"],
    ["compose-type", "getComposeTypeAsync"],
  ])("goes on without %s when Outlook fails, throws or says nothing", async (part, call) => {
    for (const [behaviour, reason] of [
      [{ failAfter: 5 }, "failed"],
      ["throws", "failed"],
      ["silent", "no-answer"],
    ] as const) {
      const { reading } = start({ [call]: behaviour });
      await jest.advanceTimersByTimeAsync(3000);
      const { unread } = reading.snapshot();
      expect(unread).toEqual([{ part, reason }]);
    }
  });

  test("takes the HTML where Outlook cannot give the text", async () => {
    const { reading } = start({ "body.getAsync text": { failAfter: 5 } });
    await jest.runAllTimersAsync();
    expect(reading.snapshot().body).toEqual({ text: "", html: "the html" });
    expect(reading.snapshot().unread).toEqual([]);
  });

  test("says that the body is missing when neither can be had", async () => {
    const { reading } = start({
      "body.getAsync text": { failAfter: 5 },
      "body.getAsync html": { failAfter: 5 },
    });
    await jest.runAllTimersAsync();
    expect(reading.snapshot().unread).toEqual([{ part: "body", reason: "failed" }]);
  });

  test.each<[part: DraftPart, call: CallName, values: readonly unknown[]]>([
    ["to", "to.getAsync", [undefined, null, "ann@mail.example", [null], [{ emailAddress: 7 }]]],
    ["cc", "cc.getAsync", [{}, new Array(2)]],
    ["from", "from.getAsync", [undefined, null, 7]],
    ["subject", "subject.getAsync", [undefined, null, 0, {}]],
    ["body", "body.getAsync text", [undefined, null, false, {}]],
    ["attachments", "getAttachmentsAsync", [undefined, null, [null]]],
  ])("does not take nonsense for %s", async (part, call, values) => {
    for (const value of values) {
      const { reading } = start({
        [call]: { gives: value },
        "body.getAsync html": { gives: null },
      });
      await jest.runAllTimersAsync();
      expect(reading.snapshot().unread).toEqual([{ part, reason: "failed" }]);
    }
  });

  test("takes the person signed in for a From that is no address", async () => {
    const item = fakeItem({ "from.getAsync": { gives: { emailAddress: "/o=Org/cn=me" } } });
    const signedIn = mailbox("me@mockshire.police.example");
    const options = { parts: new Set(everyPart), readLimit: 1000, signedIn, after };
    const reading = readDraft(() => item, options);
    await jest.runAllTimersAsync();
    expect(reading.snapshot()).toMatchObject({ from: signedIn, unread: [] });
  });

  test("still takes an answer that comes late", async () => {
    const { reading } = start({ "to.getAsync": { after: 2000 } });
    await jest.advanceTimersByTimeAsync(1999);
    expect(reading.snapshot().unread).toEqual([{ part: "to", reason: "no-answer" }]);
    await jest.advanceTimersByTimeAsync(1);
    expect(reading.snapshot().unread).toEqual([]);
  });

  test("knows that a field at Outlook's limit may hold more", async () => {
    const item = fakeItem();
    const options = { parts: new Set(everyPart), readLimit: 1, after };
    const reading = readDraft(() => item, options);
    await jest.runAllTimersAsync();
    expect(reading.snapshot().unread).toEqual([
      { part: "to", reason: "cut-short" },
      { part: "cc", reason: "cut-short" },
    ]);
  });

  test("knows before the first answer that it knows nothing", () => {
    const { reading } = start({}, ["to", "body"]);
    const { unread } = reading.snapshot();
    expect(unread).toContainEqual({ part: "to", reason: "no-answer" });
    expect(unread).toContainEqual({ part: "body", reason: "no-answer" });
    expect(unread).toContainEqual({ part: "subject", reason: "not-asked" });
    reading.stop();
  });

  test("lets each silent call cost the others half a second", async () => {
    const { item } = start({ "to.getAsync": "silent", "cc.getAsync": "silent" });
    await jest.advanceTimersByTimeAsync(999);
    expect(item.calls).toEqual(["to.getAsync", "cc.getAsync"]);
    await jest.advanceTimersByTimeAsync(1);
    expect(item.calls).toContain("bcc.getAsync");
  });

  test.each<[value: unknown, expected: object]>([
    [[{ name: "a", size: 1, attachmentType: "cloud", isInline: false }], { kind: "cloud" }],
    [[{ name: "a", size: 1, attachmentType: "item", isInline: true }], { kind: "item" }],
    [[{ name: "a", size: 1, attachmentType: "new", isInline: true }], { kind: "file" }],
  ])("reads attachments of every kind", async (value, expected) => {
    const { reading } = start({ getAttachmentsAsync: { gives: value } });
    await jest.runAllTimersAsync();
    expect(reading.snapshot().attachments).toMatchObject([expected]);
  });

  test.each([
    ["newMail", "new"],
    ["reply", "reply"],
    ["forward", "forward"],
    ["something new", "unknown"],
  ])("reads the compose type %p as %p", async (composeType, expected) => {
    const { reading } = start({ getComposeTypeAsync: { gives: { composeType } } });
    await jest.runAllTimersAsync();
    expect(reading.snapshot().composeType).toBe(expected);
  });

  test("asks nothing more once it is stopped, though the call under way is answered", async () => {
    const { item, reading } = start({ "to.getAsync": { after: 100 } });
    await jest.advanceTimersByTimeAsync(10);
    reading.stop();
    await jest.advanceTimersByTimeAsync(5000);
    expect(item.calls).toEqual(["to.getAsync"]);
  });

  test("asks nothing more, and leaves no timer, once it is stopped", async () => {
    const { item, reading } = start({ "to.getAsync": "silent" });
    await jest.advanceTimersByTimeAsync(10);
    reading.stop();
    expect(jest.getTimerCount()).toBe(0);
    await jest.advanceTimersByTimeAsync(5000);
    expect(item.calls).toEqual(["to.getAsync"]);
  });

  test("calls every part failed where there is no item at all", async () => {
    const options = { parts: new Set(everyPart), readLimit: 1000, after };
    const reading = readDraft(() => {
      throw new TypeError("Cannot read properties of undefined");
    }, options);
    await jest.runAllTimersAsync();
    await reading.done;
    expect(reading.snapshot().unread.map(({ reason }) => reason)).toEqual(
      everyPart.map(() => "failed"),
    );
  });
});
