/**
 * The JSON that office.js and its web host post to each other (outlook-web-16.01.debug.js,
 * `Microsoft.Office.Common.Request` and `.Response`).
 */
export interface XdmRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A request of the add-in, or `undefined` for anything else that is posted to a window. */
export function readRequest(message: unknown): XdmRequest | undefined {
  if (typeof message !== "string" || !message.includes('"_messageType":0')) return undefined;
  const parsed: unknown = JSON.parse(message);
  return isRequest(parsed) ? parsed : undefined;
}

/** The answer to a request. */
export function response(request: XdmRequest, origin: string, data: unknown): string {
  return envelope(origin, {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: 0,
    _data: data,
  });
}

/** An event for the add-in; office.js finds the listener by the event's name. */
export function eventMessage(
  conversationId: string,
  origin: string,
  name: string,
  data: unknown,
): string {
  return envelope(origin, {
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _errorCode: 0,
    _responseType: 1,
    _data: data,
  });
}

/** A request of the host, such as moving the focus into the add-in. */
export function notification(conversationId: string, origin: string, data: unknown): string {
  return envelope(origin, {
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _actionType: 0,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: -1,
    _data: data,
  });
}

function envelope(origin: string, fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...fields, _origin: origin, _serializerVersion: 1 });
}

function isRequest(parsed: unknown): parsed is XdmRequest {
  return (
    typeof parsed === "object" &&
    parsed !== null &&
    "_messageType" in parsed &&
    parsed._messageType === 0 &&
    "_actionName" in parsed
  );
}
