/** What the host and one add-in frame agree on before the first message. */
export interface Handshake {
  readonly conversationId: string;
  readonly instanceId: string;
  /** Where the host page is; office.js talks only to https hosts whose names it knows. */
  readonly hostOrigin: string;
  readonly locale: string;
}

/** A name in office.js's list of trusted hosts (outlook-web-16.01.debug.js, `isHostOriginTrusted`). */
export const trustedHostOrigin = "https://outlook.office.com";

/** A handshake for a frame; the name must differ between frames of one page. */
export function createHandshake(
  frameName: string,
  options: Partial<Pick<Handshake, "hostOrigin" | "locale">> = {},
): Handshake {
  return {
    conversationId: `conversation-${frameName}`,
    instanceId: `ADDIN-${frameName}`,
    hostOrigin: trustedHostOrigin,
    locale: "en-GB",
    ...options,
  };
}

/**
 * The `name` to give the frame's window before it loads: office.js reads host and conversation from
 * it. 16.01 is the version of the runtime file; `disableLogging` keeps telemetry from loading.
 */
export function frameNameFor(handshake: Handshake): string {
  const { conversationId, instanceId, hostOrigin, locale } = handshake;
  return JSON.stringify({
    baseFrameName: `frame-${instanceId}`,
    hostInfo: `Outlook|Web|16.01|${locale}|${conversationId}||disableLogging|0`,
    xdmInfo: `${conversationId}|${instanceId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
