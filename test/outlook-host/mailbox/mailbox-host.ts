import { addAttachment, removeAttachment } from "./answers/attachment-answers";
import { CallLog, type CallRecord } from "./call-log";
import { recipientsChanged, type MailboxChange } from "./changes";
import { createDraft, recipient, type AttachmentSetup, type DraftSetup } from "./draft-setup";
import type { RecipientSetup } from "./draft-setup";
import type { DraftState, RecipientField } from "./draft-state";
import { effectOn, hasBeenApplied, type Fault, type FaultEffect } from "./faults";
import type { HostAnswer } from "./host-answer";
import { hostMethod } from "./host-methods";
import { initialData, type Permission, requirementMatrix } from "./initial-data";
import { readData } from "./read-data";
import { hasQuirk, profiles, type ClientProfile, type ProfileName } from "./profiles";
import { errorCodes } from "./error-codes";
import type { Clock } from "./timer-scope";
import type { TroubleName } from "./troubles";

export interface MailboxOptions {
  readonly draft: DraftSetup;
  readonly clock: Clock;
  readonly profile?: ProfileName | ClientProfile;
  readonly permission?: Permission;
  readonly faults?: readonly Fault[];
  /** What Outlook is shown in; `en-GB` when left out. */
  readonly displayLanguage?: string;
  readonly troubles?: readonly TroubleName[];
}

/** How long session data are late (office-js issue #5951). */
const sessionDataLateMs = 2000;

/**
 * Outlook's side of one compose window. It knows no transport: a web page, a `node:vm` context and a
 * native bridge all hand it a dispatch id and plain parameters, and get plain data back.
 */
export class MailboxHost {
  readonly draft: DraftState;
  readonly profile: ClientProfile;
  readonly permission: Permission;
  readonly displayLanguage: string;
  /** The switches in force; a test may change them while the add-in runs. */
  faults: readonly Fault[];
  readonly troubles: readonly TroubleName[];
  /** Whether the reader has opened the whole list of recipients of a message that is read. */
  showsAllRecipients = false;
  /** The new messages that the add-in has opened, in order. */
  newMessages: readonly DraftSetup[] = [];
  readonly #clock: Clock;
  readonly #log: CallLog;
  readonly #listeners = new Set<(change: MailboxChange) => void>();
  readonly #subjectListeners = new Set<() => void>();
  readonly #notificationListeners = new Set<() => void>();
  readonly #formListeners = new Set<(form: DraftSetup) => void>();
  readonly #openedAt: number;
  readonly #settingsAtOpening: DraftState["roamingSettings"];
  #wasBegun = false;
  #itemNumber = 1;
  #leavesAfter = Infinity;
  #held: readonly (() => void)[] = [];

  constructor(options: MailboxOptions) {
    const { profile = "web" } = options;
    this.draft = createDraft(options.draft);
    this.profile = typeof profile === "string" ? profiles[profile] : profile;
    this.permission = options.permission ?? "ReadWriteItem";
    this.faults = options.faults ?? [];
    this.displayLanguage = options.displayLanguage ?? "en-GB";
    this.#clock = options.clock;
    this.troubles = options.troubles ?? [];
    this.#log = new CallLog(options.clock.now);
    this.#openedAt = options.clock.now();
    this.#settingsAtOpening = this.draft.roamingSettings;
  }

  get calls(): readonly CallRecord[] {
    return this.#log.records;
  }

  get maxInFlight(): number {
    return this.#log.maxInFlight;
  }

  get initialData(): Readonly<Record<string, unknown>> {
    return {
      ...initialData(this.draft, this.permission, this.#itemNumber),
      ...readData(this.draft, this.profile, this.showsAllRecipients),
    };
  }

  get requirementMatrix(): string {
    return requirementMatrix(this.profile, this.troubles.includes("no-requirement-sets"));
  }

  /** The settings as a runtime that starts now is given them. */
  get settingsAtStart(): DraftState["roamingSettings"] {
    const isStale = this.troubles.includes("settings-stale");
    return isStale ? this.#settingsAtOpening : this.draft.roamingSettings;
  }

  /** `Office.context.displayLanguage`: office.js does not start without one, but takes an empty one. */
  languageShown(locale: string): string {
    return this.troubles.includes("no-display-language") ? "" : locale;
  }

  /** Which item the window shows; an answer that names a later one than was asked about fails. */
  get itemNumber(): number {
    return this.#itemNumber;
  }

  get isSessionDataLate(): boolean {
    const isBegun = this.#wasBegun && hasQuirk(this.profile, "session-data-late");
    const mayBeLate = isBegun || this.troubles.includes("session-data-late");
    return mayBeLate && this.#clock.now() - this.#openedAt < sessionDataLateMs;
  }

  /** The draft is one that the sender has just begun, and not one that was opened again. */
  isBegun(): void {
    this.#wasBegun = true;
  }

  /** The sender turns to another item, when so many more calls have been answered. */
  userLeavesDraftAfter(calls: number): void {
    this.#leavesAfter = this.calls.length + calls;
  }

  /** The plain answer, at once: no switch, no log. */
  execute(dispatchId: number, params: unknown): HostAnswer {
    // On classic, office.js finds out by itself (see `safe-array.ts`). No source for the web.
    const isGone = this.#itemNumber > 1 && this.profile.runtime === "web";
    if (isGone) return { errorCode: errorCodes.ItemChanged };
    const { subject, notifications } = this.draft;
    const answer = hostMethod(dispatchId).answer(this, params);
    if (subject !== this.draft.subject) this.#subjectListeners.forEach((listener) => listener());
    if (notifications !== this.draft.notifications) this.#tellOfNotifications();
    return answer;
  }

  /** A call of the add-in, logged, and answered as the switches say: perhaps late, perhaps never. */
  call(dispatchId: number, params: unknown, answer: (answer: HostAnswer) => void): void {
    const { api } = hostMethod(dispatchId);
    const name = typeof api === "string" ? api : api(params, this.draft);
    if (this.calls.length >= this.#leavesAfter) this.#itemNumber = 2;
    const record = this.#log.begin(name, params);
    const effect = effectOn(this.faults, name, record.call, record.order);
    const reply = (result: HostAnswer): void => {
      this.#log.end(record, result);
      answer(result);
    };
    const carryOut = (): void => reply(this.execute(dispatchId, params));
    this.#answerAs(effect, carryOut, () => {
      if (hasBeenApplied(effect)) this.execute(dispatchId, params);
      if (effect?.kind === "error") reply({ errorCode: effect.code });
      if (effect?.kind === "answer") reply({ data: effect.data });
    });
  }

  #answerAs(effect: FaultEffect | undefined, carryOut: () => void, refuse: () => void): void {
    switch (effect?.kind) {
      case undefined:
        carryOut();
        break;
      case "slow":
        this.#clock.after(effect.ms, carryOut);
        break;
      case "late":
        this.#held = [...this.#held, carryOut];
        break;
      case "silent":
      case "error":
      case "answer":
        refuse();
    }
  }

  /** Gives the answers that the switch `late` holds back. */
  releaseLateAnswers(): void {
    const held = this.#held;
    this.#held = [];
    for (const reply of held) this.#clock.after(0, reply);
  }

  /** Hears of every change; returns how to stop listening. */
  onChange(listener: (change: MailboxChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hears when the add-in has written the subject, of which Outlook tells no add-in. */
  onSubject(listener: () => void): () => void {
    this.#subjectListeners.add(listener);
    return () => this.#subjectListeners.delete(listener);
  }

  /** Hears when a bar above the draft comes or goes. */
  onNotifications(listener: () => void): () => void {
    this.#notificationListeners.add(listener);
    return () => this.#notificationListeners.delete(listener);
  }

  /** No source: whether a bar that was dismissed is still listed by `getAllAsync`. Here it is gone. */
  userDismisses(key: string): void {
    this.draft.notifications = this.draft.notifications.filter((each) => each.key !== key);
    this.#tellOfNotifications();
  }

  #tellOfNotifications(): void {
    this.#notificationListeners.forEach((listener) => listener());
  }

  readonly openForm = (form: DraftSetup): void => {
    this.newMessages = [...this.newMessages, form];
    for (const listener of this.#formListeners) listener(form);
  };

  /** Hears of every new message that the add-in opens. */
  onNewMessage(listener: (form: DraftSetup) => void): void {
    this.#formListeners.add(listener);
  }

  readonly announce = (change: MailboxChange): void => {
    for (const listener of this.#listeners) listener(change);
  };

  /** The user rewrites a recipient field by hand: no limit of the API holds. */
  userSetsRecipients(field: RecipientField, recipients: readonly RecipientSetup[]): void {
    this.draft[field] = recipients.map(recipient);
    this.announce(recipientsChanged(field, this.draft.kind));
  }

  userAttaches(setup: AttachmentSetup): void {
    addAttachment(this, setup);
  }

  userDetaches(id: string): void {
    const found = this.draft.attachments.find((each) => each.id === id);
    if (found !== undefined) removeAttachment(this, found);
  }
}
