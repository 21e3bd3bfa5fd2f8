import { isFailed, type HostAnswer } from "../mailbox/host-answer";

/** An array as the native side hands it over. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

/**
 * The shape `createDeserializedData` of office.js reads: JSON, error code, more JSON. Where the item is a
 * later one than office.js knows, it makes error 9030 of the answer.
 */
export function nativeResult(answer: HostAnswer, itemNumber: number): readonly unknown[] {
  const extra = JSON.stringify({ itemNumber, Diagnostics: {} });
  if (isFailed(answer)) return ["{}", answer.errorCode, extra];
  const body = "custom" in answer ? answer.custom : { data: answer.data };
  return [JSON.stringify(body), 0, extra];
}

export function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}
