import { isFailed, type HostAnswer } from "../mailbox/host-answer";

/** An array as the native side hands it over. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

/** The shape `createDeserializedData` of office.js reads: JSON, error code, more JSON. */
export function nativeResult(answer: HostAnswer): readonly unknown[] {
  const extra = JSON.stringify({ itemNumber: 1, Diagnostics: {} });
  if (isFailed(answer)) return ["{}", answer.errorCode, extra];
  const body = "custom" in answer ? answer.custom : { data: answer.data };
  return [JSON.stringify(body), 0, extra];
}

export function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}
