/** Outlook answered an Office.js call with a failure. Carries a code, never message content. */
export class OfficeCallError extends Error {
  override readonly name = "OfficeCallError";

  constructor(
    readonly call: string,
    readonly code: number,
  ) {
    super(`${call} failed with Office error ${code}`);
  }
}

/** Outlook said that all went well, and gave something else than what was asked for. */
export class NotWhatWasAskedError extends Error {
  override readonly name = "NotWhatWasAskedError";

  constructor(readonly call: string) {
    super(`${call} gave something else than what was asked for`);
  }
}

/** What every `…Async` method of Office.js hands to its callback. */
export interface OfficeResult<Value> {
  readonly status: Office.AsyncResultStatus | string;
  readonly value: Value;
  readonly error: { readonly code: number };
}

/** Starts one callback-style Office.js call. */
export type StartCall<Value> = (done: (result: OfficeResult<Value>) => void) => void;

/**
 * Makes a promise of one callback-style Office.js call.
 *
 * Office reports failure in `status`, with `value` undefined, rather than by throwing; it throws at
 * once where the permission or the method is missing. The promise may stay open for ever: office.js
 * drops the callback of a call that Outlook never answers. So every caller sets a time of its own.
 */
export function officeCall<Value>(call: string, start: StartCall<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    start((result) => {
      // The literal and not Office.AsyncResultStatus: enums differ between Office.js builds.
      if (isResult(result) && result.status === "succeeded") {
        resolve(result.value);
      } else {
        reject(new OfficeCallError(call, codeOf(result)));
      }
    });
  });
}

/** A callback without a result would throw inside Outlook, where no `catch` of ours can see it. */
function isResult(result: unknown): boolean {
  return typeof result === "object" && result !== null;
}

function codeOf(result: { readonly error?: { readonly code: number } } | undefined): number {
  return (result && result.error && result.error.code) || 0;
}
