import { assess } from "../core/assessment/assess";
import { lessonOf } from "../core/assessment/lesson";
import { withHiddenPlaces } from "../core/assessment/attached-file";
import { partsOfWhole } from "../core/assessment/whole-draft";
import type { Mailbox } from "../core/mail/draft";
import type { Memory } from "../core/memory/memory";
import { inForce } from "../core/policy/in-force";
import { organisationFor, partsRead, type Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import type { Occasion } from "../core/rules/occasion";
import type { Severity } from "../core/rules/severity";
import type { Messages } from "../messages/messages";
import type { AlertButtons } from "../outlook/alert-buttons";
import type { ComposeItem } from "../outlook/compose-item";
import { type DraftNotes, type NotesReading, readNotes } from "../outlook/draft-notes";
import type { ItemKind } from "../outlook/item-kind";
import { type DraftReading, readDraft } from "../outlook/read-draft";
import type { FilesReading } from "../outlook/read-files";
import {
  brokenPolicyAlert,
  failureAlert,
  type SmartAlert,
  smartAlert,
} from "../outlook/smart-alert";
import { type Clock, startWatchdog } from "../outlook/watchdog";
import { readAttachments } from "./attachments-at-send";
import { type MemoryKeeper, saveThen } from "./learning";

/** What the handler needs from the world: Outlook in the add-in, something smaller in tests. */
export interface SendContext extends Clock {
  item(): ComposeItem;
  readonly policy: PolicyResult<Policy>;
  readonly readLimit: number;
  readonly signedIn: Mailbox | undefined;
  /** What is known beside the draft and its notes, at the moment when it is asked for. */
  occasion(): Omit<Occasion, keyof DraftNotes>;
  readonly keeper: MemoryKeeper;
  /** Without timers nothing is waited for that may never come. */
  readonly hasTimers: boolean;
  readonly messages: Messages;
  /** Which buttons the client may have, for the alert names them. */
  readonly buttons: AlertButtons;
  /** Left out, it is a message that is sent. */
  readonly kind?: ItemKind;
}

/** The event as Outlook hands it over. */
export interface SendEvent {
  completed(answer: SmartAlert): void;
}

/**
 * Answers one OnMessageSend or OnAppointmentSend event, once, whatever happens.
 *
 * It answers by all that was read, or by what was read when the time was up: after five seconds even an
 * allowed mail may be asked about (office-js issue #4968). It changes nothing in the draft, since a
 * change from within the handler makes Outlook on the web time out (office-js issue #5132).
 */
export function onMessageSend(event: SendEvent, context: SendContext): void {
  const { policy, messages } = context;
  if (!policy.ok) {
    event.completed(brokenPolicyAlert(messages));
    return;
  }
  const startedAt = context.now();
  const reading = startReading(policy.policy, context);
  const notes = readNotes(() => context.item());
  let files: FilesReading | undefined;
  let isAnswered = false;
  const answer = () => {
    // A second `completed` after a block lets the mail go in classic Outlook (issue #6656).
    if (!isAnswered) {
      isAnswered = true;
      cancelWatchdog();
      reading.stop();
      notes.stop();
      const read = (files && files.snapshot()) || [];
      if (files !== undefined) {
        files.stop();
      }
      const { alert, lesson } = judge({ reading, notes, read }, policy.policy, context);
      saveThen(lesson, Object.assign({ startedAt }, context), () => event.completed(alert));
    }
  };
  const cancelWatchdog = startWatchdog(context, answer);
  reading.done
    .then(() => (!isAnswered && waitFor(notes, context)) || undefined)
    .then(() => {
      // Parts of the draft may come in late. Then there is nobody left to read files for.
      if (!isAnswered) {
        files = readAttachments(reading.snapshot(), notes.verdicts(), policy.policy, context);
      }
      return files && files.done;
    })
    .then(answer, answer);
}

/** Without timers nobody would end the waiting for notes that never come. */
function waitFor(
  notes: NotesReading,
  { hasTimers, after }: SendContext,
): Promise<void> | undefined {
  return (hasTimers && notes.inTime(after)) || undefined;
}

function startReading(policy: Policy, context: SendContext): DraftReading {
  const { readLimit, signedIn, after, kind = "message" } = context;
  // What no rule of this policy looks at is read too: it is part of what was acknowledged.
  const parts = new Set(Array.from(partsRead(policy)).concat(partsOfWhole));
  return readDraft(() => context.item(), { parts, readLimit, signedIn, after, kind });
}

/** What is known of the draft when the answer is due. */
interface Gathered {
  readonly reading: DraftReading;
  readonly notes: NotesReading;
  readonly read: ReturnType<FilesReading["snapshot"]>;
}

interface Verdict {
  readonly alert: SmartAlert;
  /** What is to be remembered of the mail, if anything. */
  readonly lesson: Memory | undefined;
}

/** Never throws: a fault of ours counts as unchecked, and is not mistaken for a clean draft. */
function judge({ reading, notes, read }: Gathered, policy: Policy, context: SendContext): Verdict {
  const { messages, keeper, buttons, kind = "message" } = context;
  try {
    const draft = withHiddenPlaces(reading.snapshot(), read);
    const verdicts = read.map((file) => file && file.verdict);
    const occasion = Object.assign({}, context.occasion(), notes.snapshot());
    const organisation = organisationFor(policy, draft, occasion.today);
    const assessment = assess(draft, policy, occasion, verdicts);
    const alert = smartAlert({ assessment, draft, organisation }, { messages, buttons, kind });
    const judged = { draft, organisation, occasion, assessment };
    return { alert, lesson: lessonOf(judged, policy, keeper.begin) };
  } catch {
    // The cause may quote the mail, so it goes no further.
    const severity = severityOfFailure(reading, policy, context);
    const alert = failureAlert(messages.couldNotCheckAll, severity, { messages, buttons, kind });
    return { alert, lesson: undefined };
  }
}

/** What the policy says to whoever sends it. Where even that cannot be told, what it says to everybody. */
function severityOfFailure(reading: DraftReading, policy: Policy, context: SendContext): Severity {
  try {
    return inForce(policy, reading.snapshot(), context.occasion().today).whenUnchecked;
  } catch {
    return policy.whenUnchecked;
  }
}
