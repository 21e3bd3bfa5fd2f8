import { URL } from "node:url";
import { createContext, runInContext, type Context } from "node:vm";
import { officeScript } from "./office-files";
import type { ObservedRealm } from "./observed-realm";
import { createDocument } from "./page-document";

/** Where the add-in's page is, for office.js. */
export const addinUrl = new URL("https://second-look.test/launchevent.html");

type Listener = (event: unknown) => void;

/** A window without a browser: a `node:vm` realm with what office.js expects of a page. */
export interface PageWindow {
  readonly context: Context;
  readonly dispatch: (type: string, event: unknown) => void;
}

/** Makes the window; `more` is what differs between flavours. */
export function createPageWindow(
  realm: ObservedRealm,
  more: Readonly<Record<string, unknown>>,
): PageWindow {
  const listeners = new Map<string, Set<Listener>>();
  const listenersOf = (type: string): Set<Listener> => {
    const found = listeners.get(type) ?? new Set();
    listeners.set(type, found);
    return found;
  };
  const loadScript = (url: string, loaded: () => void, failed: () => void): void => {
    realm.soon(() => {
      const script = officeScript(url);
      script?.runInContext(context);
      if (script === undefined) failed();
      else loaded();
    });
  };
  const context = createContext({
    ...realm.timerGlobals,
    console: realm.console,
    document: createDocument(addinUrl.hostname, loadScript),
    location: locationOf(addinUrl),
    history: { pushState: () => undefined, replaceState: () => undefined },
    navigator: { userAgent: "Mozilla/5.0 Chrome/140.0 (emulated Outlook host)", language: "en-GB" },
    performance: { now: realm.time.now },
    external: {},
    opener: null,
    addEventListener: (type: string, listener: Listener) => listenersOf(type).add(listener),
    removeEventListener: (type: string, listener: Listener) => listenersOf(type).delete(listener),
    URL,
    ...more,
  });
  runInContext("var window = this, self = this;", context);
  realm.setClock(context);
  return {
    context,
    dispatch: (type, event) => {
      for (const listener of listenersOf(type)) realm.timers.guard(() => listener(event));
    },
  };
}

function locationOf(url: URL): Readonly<Record<string, unknown>> {
  const { href, origin, protocol, host, hostname, port, pathname, search, hash } = url;
  const replace = (): void => undefined;
  return { href, origin, protocol, host, hostname, port, pathname, search, hash, replace };
}
