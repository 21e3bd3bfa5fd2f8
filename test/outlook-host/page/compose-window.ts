import type { DraftSetup } from "../mailbox/draft-setup";
import { MailboxHost } from "../mailbox/mailbox-host";
import { type ClientProfile, hasQuirk } from "../mailbox/profiles";
import { smartAlert } from "../mailbox/smart-alert";
import type { HandlerEnd, SmartAlertOutcome } from "../mailbox/smart-alert-outcome";
import { TimerScope } from "../mailbox/timer-scope";
import { type Addin, wordingFor } from "./addin";
import type { AlertChoice, AlertDialog } from "./alert-dialog";
import { BeginEvent } from "./begin-event";
import type { OpeningEvent } from "../send-result";
import { ComposeForm } from "./compose-form";
import { NotificationBars } from "./notification-bars";
import { SendEvent } from "./send-event";
import type { TaskPane } from "./task-pane";

/**
 * What the add-in is told of a change. Docs: develop/event-based-activation. No source: whether a meeting
 * has them in every form. Not imitated: office-js issues #2724, #3981 and #4656, which are of the pane's events.
 */
const changeEvents = {
  message: {
    olkRecipientsChanged: "OnMessageRecipientsChanged",
    olkAttachmentsChanged: "OnMessageAttachmentsChanged",
  },
  appointment: {
    olkRecipientsChanged: "OnAppointmentAttendeesChanged",
    olkAttachmentsChanged: "OnAppointmentAttachmentsChanged",
  },
} as const;

/** What is opened, and how Outlook is set up. */
export interface Opened {
  readonly draft: DraftSetup;
  readonly profile: ClientProfile;
  readonly displayLanguage: string;
}

/** What a compose window needs of the page around it. */
export interface Surroundings {
  readonly addin: Addin;
  readonly dialog: AlertDialog;
  readonly pane: TaskPane;
  /** Says something in the window's own voice; empty takes it away. */
  readonly say: (sentence: string) => void;
  readonly onSent: (mailbox: MailboxHost) => void;
  /** The add-in has opened a new message. */
  readonly onNewMessage: (draft: DraftSetup) => void;
}

/** One draft from opening to sending: the mailbox, the form, and the runs of the add-in's handler. */
export class ComposeWindow {
  readonly mailbox: MailboxHost;
  readonly sends: SendEvent[] = [];
  readonly #around: Surroundings;
  readonly #clock = new TimerScope(reportError);
  readonly #form: ComposeForm;
  readonly #bars: NotificationBars;
  readonly #early: BeginEvent[] = [];
  #waitsFor: SendEvent | undefined;

  constructor(opened: Opened, around: Surroundings) {
    this.#around = around;
    this.mailbox = new MailboxHost({ ...opened, clock: this.#clock });
    this.mailbox.isBegun();
    this.mailbox.onNewMessage(around.onNewMessage);
    this.#form = new ComposeForm(this.mailbox);
    this.#bars = new NotificationBars(this.mailbox, (context) => this.#openPaneWith(context));
    const { kind } = this.mailbox.draft;
    this.mailbox.onChange(({ type }) => this.#tell(changeEvents[kind][type]));
    if (kind === "message") this.#tell("OnNewMessageCompose");
  }

  /** In a runtime of its own, also for what the add-in changed by itself (office-js issue #5132). */
  #tell(event: OpeningEvent): void {
    if (this.mailbox.draft.sent !== undefined) return; // Nothing of it changes any more.
    this.#early.push(new BeginEvent(event, this.#around.addin, this.mailbox, this.#clock));
  }

  /** By the button of the ribbon, which hands over nothing. */
  openPane(): void {
    const keepsContext = hasQuirk(this.mailbox.profile, "stale-context");
    if (!keepsContext) this.mailbox.draft.initializationContext = "";
    this.#around.pane.open(this.mailbox);
  }

  /** Does nothing while a press of Send is being answered, as Outlook. */
  pressSend(): void {
    if (this.#waitsFor !== undefined) return;
    const { composeType } = this.mailbox.draft;
    const tellsAgain = hasQuirk(this.mailbox.profile, "recipients-changed-at-send");
    if (tellsAgain && composeType === "reply") this.#tell("OnMessageRecipientsChanged");
    const { addin, say } = this.#around;
    say(`${this.#addinName} is checking your message…`);
    this.sends.at(-1)?.abandon();
    const onEnd = (end: HandlerEnd): void => this.#onEnd(end);
    this.#waitsFor = new SendEvent(addin, this.mailbox, this.#clock, onEnd);
    this.sends.push(this.#waitsFor);
  }

  dispose(): void {
    const { pane, dialog, say } = this.#around;
    this.#early.forEach((each) => each.dispose());
    this.sends.forEach((each) => each.abandon());
    this.#form.dispose();
    this.#bars.dispose();
    this.#clock.dispose();
    pane.close();
    dialog.close();
    say("");
  }

  get #addinName(): string {
    return wordingFor(this.#around.addin, this.mailbox.displayLanguage).name;
  }

  #onEnd(end: HandlerEnd): void {
    const { addin, dialog, say } = this.#around;
    const addinName = this.#addinName;
    if (end.kind !== "takingLonger") this.#waitsFor = undefined;
    say("");
    dialog.close();
    this.mailbox.releaseLateAnswers();
    const { profile } = this.mailbox;
    const alert = smartAlert({ ...addin, addinName, profile, end });
    if (alert.outcome === "sent") this.#send();
    else dialog.show(addinName, alert, (choice) => this.#onChoice(choice, alert));
  }

  #onChoice(choice: AlertChoice, { contextData }: SmartAlertOutcome): void {
    this.#waitsFor?.abandon();
    this.#waitsFor = undefined;
    if (choice === "sendAnyway") this.#send();
    if (choice === "openPane") this.#openPaneWith(contextData);
  }

  #openPaneWith(contextData: unknown): void {
    this.mailbox.draft.initializationContext = contextData;
    this.#around.pane.open(this.mailbox);
  }

  #send(): void {
    this.#around.onSent(this.mailbox);
  }
}
