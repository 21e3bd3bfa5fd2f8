import type { AttachedFile, ReadAttached } from "../../src/core/assessment/attached-file";
import { quickLimits } from "../../src/core/documents/limits";
import { unreadVerdict } from "../../src/core/documents/verdict";
import type { Attachment } from "../../src/core/mail/draft";
import type { ComposeItem } from "../../src/outlook/compose-item";
import { type FilesOptions, readFiles } from "../../src/outlook/read-files";
import { draftTo } from "../support/builders";
import { counted, timers } from "../support/counted-timers";
import { fakeItem } from "../support/fake-item";

type Way =
  "works" | "fails" | "throws" | "is silent" | "gives a link" | "gives nothing" | "gives no bytes";

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** An item whose files are their own ids, handed over as told. */
function itemWith(ways: Readonly<Record<string, Way>>, asked: string[]): ComposeItem {
  return {
    ...fakeItem(),
    getAttachmentContentAsync(id, done) {
      asked.push(id);
      const way = ways[id] ?? "works";
      const value = { content: base64(id), format: "base64" };
      if (way === "throws") throw new TypeError("not supported");
      if (way === "is silent") return;
      setTimeout(() => {
        const error = { code: 9020 };
        if (way === "fails") done({ status: "failed", value, error });
        else if (way === "gives a link")
          done({ status: "succeeded", value: { ...value, format: "url" }, error });
        else if (way === "gives nothing")
          done({ status: "succeeded", value: undefined as never, error });
        else if (way === "gives no bytes")
          done({ status: "succeeded", value: { ...value, content: "" }, error });
        else done({ status: "succeeded", value, error });
      }, 10);
    },
  };
}

const file = (id: string, rest: Partial<Attachment> = {}): Attachment => ({
  id,
  name: `${id}.xlsx`,
  size: 1,
  kind: "file",
  isInline: false,
  ...rest,
});

/** A reader that says what it was given. */
const echo: ReadAttached = (bytes) => ({
  verdict: unreadVerdict(),
  hiddenPlaces: [Buffer.from(bytes).toString()],
  judged: [],
});

const said = (one: AttachedFile | undefined) =>
  one && [...one.hiddenPlaces, ...one.verdict.troubles].join();

function start(
  attachments: readonly Attachment[],
  ways: Readonly<Record<string, Way>> = {},
  rest: Partial<FilesOptions> = {},
) {
  const asked: string[] = [];
  const item = itemWith(ways, asked);
  const reading = readFiles(() => item, draftTo({}, { attachments }), {
    times: { delivery: 100, reading: 50, all: 300 },
    limits: quickLimits,
    read: echo,
    known: () => undefined,
    after: counted,
    now: Date.now,
    ...rest,
  });
  return { reading, asked, read: () => reading.snapshot().map(said) };
}

beforeEach(() => {
  timers.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe("reading the files of a draft", () => {
  test("asks for one after the other, and reads each", async () => {
    const { reading, asked, read } = start([file("a"), file("b")]);

    await jest.advanceTimersByTimeAsync(5);
    expect(asked).toEqual(["a"]);
    await jest.advanceTimersByTimeAsync(100);
    await reading.done;
    expect(read()).toEqual(["a", "b"]);
    expect(timers.size).toBe(0);
  });

  test.each<[way: Way]>([
    ["fails"],
    ["throws"],
    ["is silent"],
    ["gives a link"],
    ["gives nothing"],
    ["gives no bytes"],
  ])("says that a file was not delivered where Outlook %s, and reads the next", async (way) => {
    const { reading, read } = start([file("a"), file("b")], { a: way });
    await jest.advanceTimersByTimeAsync(1000);
    await reading.done;
    expect(read()).toEqual(["not-delivered", "b"]);
    expect(timers.size).toBe(0);
  });

  test("reads a file that is empty, as it says", async () => {
    const { reading, read } = start([file("a", { size: 0 })], { a: "gives no bytes" });
    await jest.advanceTimersByTimeAsync(100);
    await reading.done;
    expect(read()).toEqual([""]);
  });

  test("gives up when the time for all of them is over", async () => {
    const silent = { a: "is silent", b: "is silent", c: "is silent", d: "works" } as const;
    const { reading, read, asked } = start(
      ["a", "b", "c", "d"].map((id) => file(id)),
      silent,
    );
    await jest.advanceTimersByTimeAsync(1000);
    await reading.done;
    expect(read()).toEqual(["not-delivered", "not-delivered", "not-delivered", "out-of-time"]);
    expect(asked).toEqual(["a", "b", "c"]);
  });

  test("tells the reader when its time is over", async () => {
    const answers: boolean[] = [];
    const { reading } = start(
      [file("a")],
      {},
      {
        read: (bytes, name, { hasTime }) => {
          answers.push(hasTime());
          jest.setSystemTime(Date.now() + 50);
          answers.push(hasTime());
          return echo(bytes, name, quickLimits);
        },
      },
    );
    await jest.advanceTimersByTimeAsync(100);
    await reading.done;
    expect(answers).toEqual([true, false]);
  });

  test.each<[situation: string, attachment: Attachment, expected: string]>([
    ["a link to a file elsewhere", file("a", { kind: "cloud" }), "a-link"],
    ["a picture in the text", file("a", { name: "logo.PNG", isInline: true }), ""],
  ])("does not ask for %s", async (_situation, attachment, expected) => {
    const { reading, read, asked } = start([attachment]);
    await reading.done;
    expect([asked, read()]).toEqual([[], [expected]]);
  });

  test("reads a file that stands in the text and is no picture", async () => {
    const { reading, asked } = start([file("a", { isInline: true })]);
    await jest.advanceTimersByTimeAsync(100);
    await reading.done;
    expect(asked).toEqual(["a"]);
  });

  test("does not ask for what is known", async () => {
    const known = { verdict: unreadVerdict("encrypted"), hiddenPlaces: [], judged: [] };
    const onRead = jest.fn();
    const { reading, read, asked } = start(
      [file("a"), file("b")],
      {},
      {
        known: ({ id }) => (id === "a" ? known : undefined),
        onRead,
      },
    );
    await jest.advanceTimersByTimeAsync(100);
    await reading.done;
    expect([asked, read()]).toEqual([["b"], ["encrypted", "b"]]);
    expect(onRead).toHaveBeenCalledTimes(1);
  });

  test("stops in the middle with what it has, and leaves no timer", async () => {
    const { reading, read, asked } = start([file("a"), file("b"), file("c")], { b: "is silent" });
    await jest.advanceTimersByTimeAsync(50);
    reading.stop();
    await reading.done;
    expect(timers.size).toBe(0);
    expect(read()).toEqual(["a", undefined, undefined]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual(["a", "b"]);
  });
});
