import { readPolicy } from "../core/policy/read-policy";
import type { Occasion } from "../core/rules/occasion";
import { alertButtons } from "../outlook/alert-buttons";
import type { ComposeItem } from "../outlook/compose-item";
import { displayLanguage } from "../outlook/display-language";
import type { DraftNotes } from "../outlook/draft-notes";
import type { ItemKind } from "../outlook/item-kind";
import { composeItemOf } from "../outlook/meeting-item";
import { isOnPhone } from "../outlook/on-phone";
import { moment } from "../outlook/moment";
import { recipientReadLimit } from "../outlook/recipient-limits";
import { beginRemembering, readRemembered, saveRemembered } from "../outlook/remembered";
import { signedInMailbox } from "../outlook/signed-in";
import type { After } from "../outlook/timers";
import builtInPolicy from "../policy-source/built-in-policy.json";
import type { EarlyEvent } from "./early-event";
import { messagesFor } from "./messages-for";
import { onAttachmentsChanged } from "./on-attachments-changed";
import { newSalt } from "./new-salt";
import { onMessageSend, type SendEvent } from "./on-message-send";
import { onNewMessageCompose } from "./on-new-message-compose";
import { onRecipientsChanged } from "./on-recipients-changed";

const hasTimers = typeof setTimeout === "function";

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

function occasion(): Omit<Occasion, keyof DraftNotes> {
  const now = moment(new Date());
  const memory = readRemembered(now.seconds);
  return Object.assign({ signedIn: signedInMailbox(), memory }, now);
}

function onMessageSendHandler(event: SendEvent): void {
  answerSend(event, "message");
}

function onAppointmentSendHandler(event: SendEvent): void {
  answerSend(event, "meeting");
}

function answerSend(event: SendEvent, kind: ItemKind): void {
  const policy = readPolicy(builtInPolicy);
  onMessageSend(event, {
    kind,
    item: () => composeItemOf(Office.context.mailbox.item, kind),
    policy,
    readLimit: recipientReadLimit(),
    signedIn: signedInMailbox(),
    occasion,
    keeper: { begin: beginRemembering, save: saveRemembered },
    hasTimers,
    messages: messagesFor(policy, displayLanguage(), kind),
    buttons: alertButtons(),
    after,
    now: Date.now,
  });
}

function onNewMessageComposeHandler(event: EarlyEvent): void {
  onNewMessageCompose(event, {
    // Office.js types `item` for every kind of item; the manifest runs this on a draft only.
    item: () => Office.context.mailbox.item as unknown as ComposeItem,
    readLimit: recipientReadLimit(),
    after,
    hasTimers,
    random: Math.random,
  });
}

/** What the events share that may end in advice. */
function adviceContext() {
  const policy = readPolicy(builtInPolicy);
  return {
    item: () => Office.context.mailbox.item as unknown as ComposeItem, // As above.
    policy,
    readLimit: recipientReadLimit(),
    signedIn: signedInMailbox(),
    occasion,
    messages: messagesFor(policy, displayLanguage()),
    isOnPhone: isOnPhone(),
    newSalt: () => newSalt(Math.random),
    hasTimers,
    after,
    now: Date.now,
  };
}

function onAttachmentsChangedHandler(event: EarlyEvent): void {
  onAttachmentsChanged(event, adviceContext());
}

function onRecipientsChangedHandler(event: EarlyEvent): void {
  onRecipientsChanged(event, adviceContext());
}

// At top level: classic Outlook never runs what waits for Office.onReady (office-js issue #5166) …
Office.actions.associate("onMessageSendHandler", onMessageSendHandler);
Office.actions.associate("onAppointmentSendHandler", onAppointmentSendHandler);
Office.actions.associate("onNewMessageComposeHandler", onNewMessageComposeHandler);
Office.actions.associate("onAttachmentsChangedHandler", onAttachmentsChangedHandler);
Office.actions.associate("onRecipientsChangedHandler", onRecipientsChangedHandler);

// … and the web runs no event until somebody has called it.
if (typeof Office.onReady === "function") {
  void Office.onReady();
}
