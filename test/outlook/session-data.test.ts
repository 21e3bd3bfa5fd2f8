import type { ComposeItem, OfficeSessionData } from "../../src/outlook/compose-item";
import {
  NotWhatWasAskedError,
  OfficeCallError,
  type OfficeResult,
} from "../../src/outlook/office-call";
import { getSessionData, setSessionData } from "../../src/outlook/session-data";

type Answer = { readonly value: unknown } | { readonly code: number };

/** A draft whose session data answers every call in the same way. */
function itemAnswering(answer: Answer): { item: ComposeItem; asked: unknown[] } {
  const asked: unknown[] = [];
  const reply = (done: (result: OfficeResult<never>) => void): void => {
    const isFailed = "code" in answer;
    const result = {
      status: isFailed ? "failed" : "succeeded",
      value: isFailed ? undefined : answer.value,
      error: { code: isFailed ? answer.code : 0 },
    };
    done(result as OfficeResult<never>); // What Outlook gives need not be what it promises.
  };
  const sessionData: OfficeSessionData = {
    getAsync(name, done) {
      asked.push(name);
      reply(done);
    },
    setAsync(name, value, done) {
      asked.push(name, value);
      reply(done);
    },
  };
  return { item: { sessionData } as ComposeItem, asked }; // Nothing else of it is called.
}

describe("session data", () => {
  test("is read and written under its key", async () => {
    const { item, asked } = itemAnswering({ value: "kept" });
    expect(await getSessionData(item, "a-key")).toBe("kept");
    await setSessionData(item, "a-key", "new");
    expect(asked).toEqual(["a-key", "a-key", "new"]);
  });

  test.each<[what: string, answer: Answer]>([
    ["nothing stands under the key", { code: 9050 }],
    ["the Mac gives null", { value: null }],
    ["Outlook gives nothing", { value: undefined }],
  ])("is absent, and has not failed, where %s", async (_what, answer) => {
    const { item } = itemAnswering(answer);
    await expect(getSessionData(item, "a-key")).resolves.toBeUndefined();
  });

  test.each<[what: string, answer: Answer, error: unknown]>([
    ["Outlook says no", { code: 9020 }, new OfficeCallError("sessionData.getAsync", 9020)],
    ["it is no text", { value: 7 }, new NotWhatWasAskedError("sessionData.getAsync")],
  ])("has failed where %s", async (_what, answer, error) => {
    const { item } = itemAnswering(answer);
    await expect(getSessionData(item, "a-key")).rejects.toEqual(error);
  });

  test("has failed where it could not be written", async () => {
    const { item } = itemAnswering({ code: 9051 });
    const error = new OfficeCallError("sessionData.setAsync", 9051);
    await expect(setSessionData(item, "a-key", "new")).rejects.toEqual(error);
  });

  test("has failed where the client has none", async () => {
    const item = {} as ComposeItem; // As on a client that reports the set and lacks it.
    await expect(getSessionData(item, "a-key")).rejects.toBeInstanceOf(OfficeCallError);
    await expect(setSessionData(item, "a-key", "new")).rejects.toBeInstanceOf(OfficeCallError);
  });
});
