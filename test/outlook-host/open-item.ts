import { once } from "./deadline";
import { MailboxHost, type MailboxOptions } from "./mailbox/mailbox-host";
import { TimerScope } from "./mailbox/timer-scope";
import { bootWeb } from "./web/web-runtime";

export interface OpenItemOptions extends Omit<MailboxOptions, "clock"> {
  readonly giveUpAfterMs?: number;
}

/** A draft open beside a task pane that has loaded office.js. */
export interface OpenedItem {
  /** Microsoft's own object model; `Office.context.mailbox.item` is the draft. */
  readonly Office: typeof Office;
  readonly host: MailboxHost;
  readonly dispose: () => void;
}

/**
 * Opens a draft with real office.js in web flavour and no page, for code that takes an item. Any
 * profile will do: its limits hold, only the runtime is the web one.
 */
export async function openItem(options: OpenItemOptions): Promise<OpenedItem> {
  const clock = new TimerScope((error) => {
    throw error;
  });
  const host = new MailboxHost({ ...options, clock });
  const runtime = bootWeb(host, "Office.onReady();");
  const dispose = (): void => {
    runtime.dispose();
    clock.dispose();
  };
  const isReady = await once(options.giveUpAfterMs ?? 6000, runtime.onceReady);
  if (!isReady) {
    dispose();
    throw new Error(`office.js did not start: ${runtime.errors.join("; ")}`);
  }
  // office.js is typed by its own package; the realm hands it out untyped.
  return { Office: runtime.office() as typeof Office, host, dispose };
}
