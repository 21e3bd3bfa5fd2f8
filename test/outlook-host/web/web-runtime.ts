import { runInContext } from "node:vm";
import type { AddinRuntime } from "../addin-runtime";
import { isRecord } from "../mailbox/api-params";
import type { LaunchEventType } from "../mailbox/completion";
import type { MailboxHost } from "../mailbox/mailbox-host";
import { compile, officeBaseUrl, officeScript } from "../realm/office-files";
import { ObservedRealm, type RealmOptions } from "../realm/observed-realm";
import { createPageWindow } from "../realm/page-window";
import { createHandshake, frameNameFor } from "../xdm/handshake";
import { XdmHost } from "../xdm/xdm-host";
import { microsoftAjaxShim } from "./microsoft-ajax-shim";
import { browserGlobals } from "./browser-globals";

/** A web flavour runtime, with the window's global object for those who look inside. */
export interface WebRuntime extends AddinRuntime {
  readonly office: () => unknown;
}

/**
 * Loads the unmodified office.js and then the add-in's script into one page-like realm, as Outlook on
 * the web does with the hidden page of the launch event (docs: testing/runtimes).
 */
export function bootWeb(mailbox: MailboxHost, bundle: string, options?: RealmOptions): WebRuntime {
  const realm = new ObservedRealm(options);
  const handshake = createHandshake("runtime", { locale: mailbox.displayLanguage });
  const parent = {
    postMessage: (message: string) => realm.soon(() => xdm.receive(message)),
  };
  const page = createPageWindow(realm, {
    ...browserGlobals(realm),
    name: frameNameFor(handshake),
    parent,
    top: parent,
  });
  const xdm = new XdmHost({
    mailbox,
    handshake,
    post: (message) => {
      const event = { data: message, origin: handshake.hostOrigin, source: parent };
      realm.soon(() => page.dispatch("message", event));
    },
  });
  const office = (): unknown => runInContext("Office", page.context);
  realm.timers.guard(() => {
    compile(microsoftAjaxShim, "microsoft-ajax-shim.js").runInContext(page.context);
    officeScript(`${officeBaseUrl}office.js`)?.runInContext(page.context);
  });
  realm.timers.guard(() => {
    compile(bundle, "launchevent.js").runInContext(page.context);
  });
  return Object.assign(realm, {
    office,
    onceReady: (run: () => void) => xdm.onceReady(run),
    onCompleted: xdm.onCompleted.bind(xdm),
    fireEvent: (type: LaunchEventType, functionName: string) => {
      watch(page.context, functionName, realm);
      xdm.fireEvent(type, functionName);
    },
    dispose: () => {
      xdm.dispose();
      realm.timers.dispose();
    },
  });
}

/** office.js looks for a global function first, then among the associated ones; both are watched. */
function watch(context: object, functionName: string, realm: ObservedRealm): void {
  const mappings: unknown = runInContext("Office.actions._association.mappings", context);
  const key = functionName.toUpperCase();
  if (isRecord(mappings)) Object.assign(mappings, { [key]: realm.watched(mappings[key]) });
  const globals: unknown = runInContext("this", context);
  if (isRecord(globals) && functionName in globals) {
    Object.assign(globals, { [functionName]: realm.watched(globals[functionName]) });
  }
}
