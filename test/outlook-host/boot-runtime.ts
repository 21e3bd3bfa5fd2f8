import type { AddinRuntime } from "./addin-runtime";
import { bootClassic } from "./classic/classic-runtime";
import type { MailboxHost } from "./mailbox/mailbox-host";
import type { RealmOptions } from "./realm/observed-realm";
import { bootWeb } from "./web/web-runtime";

/** Starts the launch event's runtime in the flavour of the client. */
export function bootRuntime(
  mailbox: MailboxHost,
  bundle: string,
  options: RealmOptions = {},
): AddinRuntime {
  const keepsClearedTimers = mailbox.troubles.includes("timers-not-cleared");
  const boot = mailbox.profile.runtime === "web" ? bootWeb : bootClassic;
  return boot(mailbox, bundle, { ...options, keepsClearedTimers });
}
