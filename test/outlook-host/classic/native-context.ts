import type { MailboxHost } from "../mailbox/mailbox-host";
import { isFailed } from "../mailbox/host-answer";
import { isRecord } from "../mailbox/api-params";

/** The dispatch id under which the web flavour saves roaming settings. */
const saveSettings = 404;

/**
 * `window.external.GetContext()` of classic Outlook: what office.js asks of it while it starts
 * (outlook-win32-16.02.debug.js, `initializeRichCommon`). 8 is Outlook, 2 is "document opened".
 */
export function nativeContext(mailbox: MailboxHost): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 8,
    GetSolutionRef: () => "ADDIN-classic",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 2,
    GetAppUILocale: () => mailbox.languageShown(mailbox.displayLanguage),
    GetAppDataLocale: () => mailbox.displayLanguage,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => mailbox.requirementMatrix,
    GetHostFullVersion: () => "16.0.17531.20000",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => nativeSettings(mailbox),
  };
}

/** Roaming settings are one text under one key here; there is no dispatch id for them. */
function nativeSettings(mailbox: MailboxHost): unknown {
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push("SettingsKey");
      values.push(JSON.stringify(mailbox.settingsAtStart));
    },
    Write: (_keys: readonly string[], values: readonly string[]) => {
      const settings: unknown = JSON.parse(values[0] ?? "{}");
      // The call is synchronous: a switch can make it fail, not make it slow or silent.
      mailbox.call(saveSettings, [isRecord(settings) ? settings : {}], (answer) => {
        if (isFailed(answer)) throw new Error("The settings could not be saved.");
      });
    },
  };
}
