import { createContext, runInContext, type Context } from "node:vm";
import type { ObservedRealm } from "../realm/observed-realm";

/**
 * The realm in which classic Outlook runs a launch event: JavaScript and next to nothing else. Docs:
 * testing/runtimes ("JavaScript-only runtime"); office-js issues #3730 (no location), #4631 (no Intl),
 * #5869 (no atob). What is not documented to be there is absent; `fetch` is documented but reported
 * broken (#4474, #6719), so it is absent too.
 */
export function createEventRealm(realm: ObservedRealm, office: unknown): Context {
  const globals: Record<string, unknown> = Object.assign(Object.create(null) as object, {
    ...realm.timerGlobals,
    console: realm.console,
    Office: office,
  });
  const context = createContext(globals);
  runInContext(
    "delete this.Intl; delete this.WebAssembly; delete this.SharedArrayBuffer;",
    context,
  );
  realm.setClock(context);
  return context;
}
