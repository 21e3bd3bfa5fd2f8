/** What the host says to one Outlook call. `custom` is for the few calls that do not answer with data. */
export type HostAnswer =
  | { readonly data: unknown }
  | { readonly errorCode: number }
  | { readonly custom: Readonly<Record<string, unknown>> };

/** The answer of a call that has nothing to say but that it was done. */
export const done: HostAnswer = { data: undefined };

/** A call that failed with one of Outlook's codes. */
export function failed(errorCode: number): HostAnswer {
  return { errorCode };
}

/** Whether the call failed. */
export function isFailed(answer: HostAnswer): answer is { readonly errorCode: number } {
  return "errorCode" in answer;
}
