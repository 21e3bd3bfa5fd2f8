import type { After } from "./timers";

/** How long one call may take, in milliseconds. A slow Outlook is not mistaken for a silent one. */
export const callMilliseconds = 10_000;

/** Outlook left a call unanswered. Whether it did what it was asked is not known. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";

  constructor(readonly call: string) {
    super(`${call} was not answered`);
  }
}

/** office.js drops the callback of a call that Outlook never answers (office-js issue #4868). */
export function inTime<Value>(
  call: string,
  answer: Promise<Value>,
  after: After,
  milliseconds = callMilliseconds,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = after(milliseconds, () => {
      reject(new NoAnswerError(call));
    });
    answer.then(resolve, reject).then(cancel, cancel);
  });
}
