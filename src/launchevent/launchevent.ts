import { readPolicy } from "../core/policy/read-policy";
import type { Occasion } from "../core/rules/occasion";
import { alertButtons } from "../outlook/alert-buttons";
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

/** What the events of one kind of item share. */
function contextOf(kind: ItemKind) {
  const policy = readPolicy(builtInPolicy);
  return {
    kind,
    item: () => composeItemOf(Office.context.mailbox.item, kind),
    policy,
    readLimit: recipientReadLimit(),
    signedIn: signedInMailbox(),
    occasion,
    messages: messagesFor(policy, displayLanguage(), kind),
    hasTimers,
    after,
    now: Date.now,
  };
}

/** The same events come for messages and for meetings, by other names. */
function handlersOf(kind: ItemKind) {
  const adviceContext = () => {
    const advice = { isOnPhone: isOnPhone(), newSalt: () => newSalt(Math.random) };
    return Object.assign(contextOf(kind), advice);
  };
  return {
    send: (event: SendEvent) => {
      const keeper = { begin: beginRemembering, save: saveRemembered };
      onMessageSend(event, Object.assign(contextOf(kind), { keeper, buttons: alertButtons() }));
    },
    recipientsChanged: (event: EarlyEvent) => {
      onRecipientsChanged(event, adviceContext());
    },
    attachmentsChanged: (event: EarlyEvent) => {
      onAttachmentsChanged(event, adviceContext());
    },
  };
}

/** Only a message can answer another, so nobody asks who was on a meeting at first. */
function newMessage(event: EarlyEvent): void {
  onNewMessageCompose(event, {
    item: () => composeItemOf(Office.context.mailbox.item, "message"),
    readLimit: recipientReadLimit(),
    after,
    hasTimers,
    random: Math.random,
  });
}

const message = handlersOf("message");
const meeting = handlersOf("meeting");

// At top level: classic Outlook never runs what waits for Office.onReady (office-js issue #5166) …
Office.actions.associate("onNewMessageComposeHandler", newMessage);
Office.actions.associate("onRecipientsChangedHandler", message.recipientsChanged);
Office.actions.associate("onAttachmentsChangedHandler", message.attachmentsChanged);
Office.actions.associate("onMessageSendHandler", message.send);
Office.actions.associate("onAttendeesChangedHandler", meeting.recipientsChanged);
Office.actions.associate("onMeetingAttachmentsChangedHandler", meeting.attachmentsChanged);
Office.actions.associate("onAppointmentSendHandler", meeting.send);

// … and the web runs no event until somebody has called it.
if (typeof Office.onReady === "function") {
  void Office.onReady();
}
