import type { AddinRuntime } from "./addin-runtime";
import { bootClassic } from "./classic/classic-runtime";
import type { MailboxHost } from "./mailbox/mailbox-host";
import { bootWeb } from "./web/web-runtime";

/** Starts the launch event's runtime in the flavour of the client. */
export function bootRuntime(
  mailbox: MailboxHost,
  bundle: string,
  timerFloorMs?: number,
): AddinRuntime {
  return mailbox.profile.runtime === "web"
    ? bootWeb(mailbox, bundle, timerFloorMs)
    : bootClassic(mailbox, bundle);
}
