import { isRecord } from "./api-params";
import type { DraftState } from "./draft-state";
import type { CompletedOptions } from "./smart-alert-outcome";

/** What office.js reported about one call of `event.completed`, or about a function it did not find. */
export interface CompletionReport {
  /** 0, or 11101 for an unknown function, or 5001 for an event office.js could not read. */
  readonly status: number;
  /** The argument of `event.completed`, verbatim but for JSON; empty when it was called without one. */
  readonly options: CompletedOptions;
}

/** The events that the host can fire (docs: develop/event-based-activation). */
export type LaunchEventType =
  | SendEventType
  | "OnNewMessageCompose"
  | "OnMessageRecipientsChanged"
  | "OnMessageAttachmentsChanged"
  | "OnAppointmentAttendeesChanged"
  | "OnAppointmentAttachmentsChanged";

export type SendEventType = "OnMessageSend" | "OnAppointmentSend";

/**
 * The event of pressing Send. For an appointment without attendees there is none, since it is saved and
 * not sent (office-js issue #3437): then nobody presses Send here.
 */
export function sendEventOf({ kind }: Pick<DraftState, "kind">): SendEventType {
  return kind === "appointment" ? "OnAppointmentSend" : "OnMessageSend";
}

/** The event object as JSON. No source: what real Outlook puts in besides `source.id` is unknown. */
export function eventJson(type: LaunchEventType): string {
  return JSON.stringify({ source: { id: type } });
}

/** Reads method 94 of office.js: the status, and the event object with what it was completed with. */
export function readCompletion(status: unknown, json: unknown): CompletionReport {
  const text = typeof json === "string" && json !== "" ? json : "{}";
  const event: unknown = JSON.parse(text);
  const context = isRecord(event) ? event.completedContext : undefined;
  // Verbatim is the point: the host does not check what the add-in says.
  return {
    status: Number(status),
    options: isRecord(context) ? context : {},
  };
}
