import type { MailboxHost } from "../mailbox/mailbox-host";
import type { Handshake } from "./handshake";

/**
 * The answer to `ContextActivationManager_getAppContextAsync`. office.js throws when one of the first
 * nine is missing (outlook-web-16.01.debug.js, `getInvocationCallbackWebApp`); 64 is OutlookWebApp.
 */
export function appContext(
  mailbox: MailboxHost,
  handshake: Handshake,
): Readonly<Record<string, unknown>> {
  return {
    _id: handshake.instanceId,
    _appName: 64,
    _appVersion: "16.01",
    _appUILocale: mailbox.languageShown(handshake.locale),
    _dataLocale: handshake.locale,
    _docUrl: `${handshake.hostOrigin}/mail/`,
    _clientMode: 1,
    _settings: mailbox.settingsAtStart,
    _reason: "documentOpened",
    _requirementMatrix: mailbox.requirementMatrix,
    _hostFullVersion: "20260101.01",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: handshake.conversationId,
    _appInstanceId: handshake.instanceId,
    _addinName: "Second Look",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
