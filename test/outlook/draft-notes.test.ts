import { noteStart, writeStart } from "../../src/core/memory/draft-start";
import { writeSettled } from "../../src/core/memory/settled";
import type { ComposeItem, OfficeSessionData } from "../../src/outlook/compose-item";
import { readNotes } from "../../src/outlook/draft-notes";
import { after } from "../support/after";
import { draftTo } from "../support/builders";

const salt = "a-salt-of-16-char";
const start = writeStart(noteStart(draftTo({ to: ["ann@mail.example"] }), salt));
const settled = writeSettled({ salt, marks: new Set(["0123456789abcdef"]) });
const both = { "second-look-start": start, "second-look-settled": settled };

type Answer = (name: string, done: Parameters<OfficeSessionData["getAsync"]>[1]) => void;

const giving =
  (data: Readonly<Record<string, unknown>>): Answer =>
  (name, done) =>
    done({ status: "succeeded", value: data[name] as string, error: { code: 0 } });
const silent: Answer = () => {};

async function notes(getAsync: Answer) {
  const item = { sessionData: { getAsync } } as unknown as ComposeItem; // No more of it is asked.
  const reading = readNotes(() => item);
  const began = Date.now();
  const done = reading.inTime(after).then(() => Date.now() - began);
  await jest.advanceTimersByTimeAsync(10_000);
  reading.stop();
  expect(jest.getTimerCount()).toBe(0);
  return { took: await done, ...reading.snapshot() };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("what was noted on a draft", () => {
  test("is read, each note under its own key", async () => {
    const read = await notes(giving(both));
    expect(read.start).toMatchObject({ salt });
    expect(read.settled).toEqual({ salt, marks: new Set(["0123456789abcdef"]) });
    expect(read.took).toBe(0);
  });

  test.each<[situation: string, getAsync: Answer]>([
    ["there is none", giving({})],
    ["it is damaged", giving({ "second-look-start": "1 x", "second-look-settled": "{}" })],
    [
      "each lies under the other's key",
      giving({ "second-look-start": settled, "second-look-settled": start }),
    ],
    ["it is no text", giving({ "second-look-start": 7, "second-look-settled": null })],
    [
      "the call fails",
      (_name, done) => done({ status: "failed", value: "", error: { code: 5001 } }),
    ],
    [
      "the call throws",
      () => {
        throw new Error("no");
      },
    ],
  ])("is nothing where %s", async (_situation, getAsync) => {
    const { start, settled } = await notes(getAsync);
    expect([start, settled]).toEqual([undefined, undefined]);
  });

  test("is waited for no longer than a moment", async () => {
    expect(await notes(silent)).toMatchObject({ took: 300, start: undefined, settled: undefined });
  });

  test("is asked for one note at a time", async () => {
    const asked: string[] = [];
    await notes((name) => void asked.push(name));
    expect(asked).toEqual(["second-look-start"]);
  });

  test("asks for nothing more once it is stopped, though an answer comes late", async () => {
    const asked: string[] = [];
    const late: Answer = (name, done) => {
      asked.push(name);
      setTimeout(() => giving(both)(name, done), 5000);
    };
    const reading = readNotes(
      () => ({ sessionData: { getAsync: late } }) as unknown as ComposeItem,
    );
    await jest.advanceTimersByTimeAsync(1000);
    reading.stop();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(1);
  });
});
