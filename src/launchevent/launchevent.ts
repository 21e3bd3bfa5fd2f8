import { readPolicy } from "../core/policy/read-policy";
import { en } from "../messages/en";
import type { ComposeItem } from "../outlook/compose-item";
import { recipientReadLimit } from "../outlook/recipient-limits";
import { signedInMailbox } from "../outlook/signed-in";
import type { After } from "../outlook/timers";
import builtInPolicy from "../policy-source/built-in-policy.json";
import { onMessageSend, type SendEvent } from "./on-message-send";

/** Without timers there is no watchdog, and every call of Outlook's is waited for. */
const after: After = (milliseconds, run) => {
  if (typeof setTimeout !== "function") {
    return () => {};
  }
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

function onMessageSendHandler(event: SendEvent): void {
  onMessageSend(event, {
    // Office.js types `item` for every kind of item; the manifest runs this on a draft only.
    item: () => Office.context.mailbox.item as unknown as ComposeItem,
    policy: readPolicy(builtInPolicy),
    readLimit: recipientReadLimit(),
    signedIn: signedInMailbox(),
    messages: en,
    after,
    now: Date.now,
  });
}

// At top level: classic Outlook never runs what waits for Office.onReady (office-js issue #5166) …
Office.actions.associate("onMessageSendHandler", onMessageSendHandler);

// … and the web runs no event until somebody has called it.
if (typeof Office.onReady === "function") {
  void Office.onReady();
}
