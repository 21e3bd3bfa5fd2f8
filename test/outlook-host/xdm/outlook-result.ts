import { isFailed, type HostAnswer } from "../mailbox/host-answer";

/** The shape `standardInvokeHostMethod` of office.js tells success from failure by. */
export function outlookResult(answer: HostAnswer): Readonly<Record<string, unknown>> {
  if (isFailed(answer)) return { error: true, errorCode: answer.errorCode };
  if ("custom" in answer) return answer.custom;
  return { error: false, data: answer.data };
}
