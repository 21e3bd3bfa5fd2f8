import { isRecord } from "../mailbox/api-params";
import type { ObservedRealm } from "../realm/observed-realm";

/** The `Office` an event's script sees, and the moment it may look into the mailbox. */
export interface OfficeFacade {
  readonly office: unknown;
  readonly open: () => void;
}

/**
 * Stands between the two realms. `Office.onReady` never calls back (docs: outlook/smart-alerts-
 * onmessagesend-walkthrough) and `Office.context` is not there while the script loads (office-js issue
 * #3722); names such as `Office.CoercionType` are.
 */
export function officeFacade(realOffice: unknown, realm: ObservedRealm): OfficeFacade {
  const real = isRecord(realOffice) ? realOffice : {};
  const actions = isRecord(real.actions) ? real.actions : {};
  const associate = actions.associate;
  const names = Object.entries(real).filter(
    ([name, value]) => isRecord(value) && /^[A-Z]/.test(name),
  );
  let isOpen = false;
  const office = {
    ...Object.fromEntries(names),
    actions: {
      associate: (name: unknown, handler: unknown) => {
        if (typeof associate === "function") {
          Reflect.apply(associate, actions, [name, realm.watched(handler)]);
        }
      },
    },
    onReady: () => new Promise(() => undefined),
    get context() {
      return isOpen ? real.context : undefined;
    },
  };
  const open = (): void => {
    isOpen = true;
  };
  return { office, open };
}
