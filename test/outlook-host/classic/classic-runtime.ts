import { runInContext } from "node:vm";
import type { AddinRuntime } from "../addin-runtime";
import type { LaunchEventType } from "../mailbox/completion";
import type { MailboxHost } from "../mailbox/mailbox-host";
import { compile, officeBaseUrl, officeScript } from "../realm/office-files";
import { ObservedRealm, type RealmOptions } from "../realm/observed-realm";
import { createPageWindow } from "../realm/page-window";
import { microsoftAjaxShim } from "../web/microsoft-ajax-shim";
import { createEventRealm } from "./event-realm";
import { NativeBridge } from "./native-bridge";
import { officeFacade } from "./office-facade";

/**
 * Two realms: one has the unmodified office.js over an emulated native bridge, the other, bare one the
 * add-in's script. Classic Outlook's own event runtime is installed with Outlook and not public; the
 * runtime of its task pane, which shares the object model, stands in for it.
 */
export function bootClassic(
  mailbox: MailboxHost,
  bundle: string,
  options?: RealmOptions,
): AddinRuntime {
  const realm = new ObservedRealm(options);
  const bridge = new NativeBridge(mailbox, realm.soon);
  const page = createPageWindow(realm, {
    name: "",
    external: bridge.external,
    // The add-in's functions are not on this window, so only associated ones may be looked up.
    useAssociatedActionsOnly: true,
  });
  runInContext("var parent = this, top = this;", page.context);
  realm.timers.guard(() => {
    compile(microsoftAjaxShim, "microsoft-ajax-shim.js").runInContext(page.context);
    officeScript(`${officeBaseUrl}office.js`)?.runInContext(page.context);
    runInContext("Office.onReady();", page.context);
  });
  let openMailbox: () => void = () => undefined;
  const loadBundle = (): void => {
    const facade = officeFacade(runInContext("Office", page.context), realm);
    openMailbox = facade.open;
    const context = createEventRealm(realm, facade.office);
    realm.timers.guard(() => {
      compile(bundle, "launchevent.js").runInContext(context);
    });
  };
  return Object.assign(realm, {
    onceReady: (run: () => void) => {
      bridge.onceReady(() => {
        loadBundle();
        run();
      });
    },
    onCompleted: bridge.onCompleted.bind(bridge),
    fireEvent: (type: LaunchEventType, functionName: string) => {
      openMailbox();
      bridge.fireEvent(type, functionName);
    },
    dispose: () => {
      bridge.dispose();
      realm.timers.dispose();
    },
  });
}
