import { adviceStep, isShown, wasAdvised } from "../core/assessment/advice";
import {
  comingCrowd,
  type ComingHold,
  comingHolds,
  goesOutside,
} from "../core/assessment/coming-holds";
import type { Draft, DraftPart, Mailbox } from "../core/mail/draft";
import { type Advised, nothingAdvised, readAdvised } from "../core/memory/advised";
import { keptVerdict, readVerdicts } from "../core/memory/kept-verdicts";
import type { Policy } from "../core/policy/policy";
import type { Occasion } from "../core/rules/occasion";
import type { Messages } from "../messages/messages";
import type { ComposeItem } from "../outlook/compose-item";
import type { DraftNotes } from "../outlook/draft-notes";
import type { ItemKind } from "../outlook/item-kind";
import { readDraft } from "../outlook/read-draft";
import { adviceKey, getSessionData, verdictsKey } from "../outlook/session-data";
import type { After } from "../outlook/timers";
import type { EventTime } from "./early-event";
import { takeStep } from "./take-step";

/** What advice needs from the world: Outlook in the add-in, something smaller in tests. */
export interface AdviceContext {
  item(): ComposeItem;
  readonly readLimit: number;
  readonly signedIn: Mailbox | undefined;
  /** What is known beside the draft and its notes, at the moment when it is asked for. */
  occasion(): Omit<Occasion, keyof DraftNotes>;
  readonly messages: Messages;
  readonly isOnPhone: boolean;
  /** Of a draft that has none yet. */
  newSalt(): string;
  readonly after: After;
  /** Left out, it is a message. */
  readonly kind?: ItemKind;
}

/** Who is on it, and under which subject: enough for a crowd, and to know that nobody is outside. */
const who: readonly DraftPart[] = ["to", "cc", "bcc", "from", "subject"];
const what: readonly DraftPart[] = ["body", "attachments"];

/** The rooms of a meeting are not needed before: one in the organisation is nobody outside. */
const whatOfMeeting: readonly DraftPart[] = ["body", "attachments", "location"];

/** Phones tell of no attachments: getAttachmentsAsync is not among what they have (docs: outlook/outlook-mobile-apis). */
const whatOnPhones: readonly DraftPart[] = ["body"];

/**
 * Puts one quiet bar above a draft that Send would hold, or takes it away when its cause is gone.
 *
 * Nothing depends on it: Send looks at the draft as it then is. So whatever is late, damaged or refused
 * ends it without a word, and what is not known for sure changes nothing.
 */
export async function advise(
  policy: Policy,
  context: AdviceContext,
  time: EventTime,
): Promise<void> {
  const item = context.item();
  const advised = await adviceSoFar(item, context);
  const draft = !time.isOver() && (await readParts(item, who, context, time));
  if (!draft || time.isOver()) {
    return;
  }
  const known = { item, policy, occasion: occasionOf(context), advised };
  const found = await holdsOf(draft, known, context, time);
  if (found !== undefined && !time.isOver()) {
    const step = adviceStep(found.holds, found.draft, advised);
    const { messages, isOnPhone, kind = "message" } = context;
    await takeStep(step, advised, { item, kind, messages, isOnPhone }, time);
  }
}

/** What is known before the text is read. */
interface Known {
  readonly item: ComposeItem;
  readonly policy: Policy;
  readonly occasion: Occasion;
  readonly advised: Advised;
}

interface Found {
  readonly draft: Draft;
  readonly holds: readonly ComingHold[];
}

/** Reads the text only where somebody outside would get it, and nothing is known already that counts more. */
async function holdsOf(
  draft: Draft,
  known: Known,
  context: AdviceContext,
  time: EventTime,
): Promise<Found | undefined> {
  const { item, policy, occasion, advised } = known;
  const crowd = comingCrowd(draft, policy, occasion);
  const isEnough = crowd.some(
    (hold) => isShown(hold, draft, advised) || !wasAdvised(hold, draft, advised),
  );
  if (isEnough || !goesOutside(draft, policy, occasion)) {
    return { draft, holds: crowd };
  }
  const rest = await readParts(item, whatOf(context), context, time);
  if (rest === undefined) {
    return undefined;
  }
  const { body, attachments, meeting } = rest;
  const whole = Object.assign({}, draft, { body, attachments }, meeting && { meeting });
  const verdicts = await keptVerdicts(item, whole, time);
  return { draft: whole, holds: comingHolds(whole, policy, occasion, verdicts) };
}

/** No event of a meeting comes on a phone. */
function whatOf({ kind, isOnPhone }: AdviceContext): readonly DraftPart[] {
  return (kind === "meeting" && whatOfMeeting) || (isOnPhone && whatOnPhones) || what;
}

async function keptVerdicts(item: ComposeItem, draft: Draft, time: EventTime) {
  if (draft.attachments.length === 0 || time.isOver()) {
    return [];
  }
  const kept = readVerdicts(await getSessionData(item, verdictsKey));
  return draft.attachments.map((file) => kept && keptVerdict(kept, file, draft));
}

/** Fails where Outlook fails, or what is kept is damaged: then it is not known what was shown already. */
async function adviceSoFar(item: ComposeItem, context: AdviceContext): Promise<Advised> {
  const text = await getSessionData(item, adviceKey);
  const advised =
    (text === undefined && nothingAdvised(context.newSalt())) || readAdvised(text || "");
  return advised || Promise.reject(new Error("What was advised is damaged."));
}

/** `undefined` where one of them is not known: who is not known to be on it may be, and may not. */
async function readParts(
  item: ComposeItem,
  parts: readonly DraftPart[],
  { readLimit, signedIn, after, kind = "message" }: AdviceContext,
  time: EventTime,
): Promise<Draft | undefined> {
  const options = { parts: new Set(parts), readLimit, signedIn, after, kind };
  const reading = readDraft(() => item, options);
  time.atEnd(() => reading.stop());
  await reading.done;
  const draft = reading.snapshot();
  const isWhole = !draft.unread.some(
    ({ part, reason }) => reason !== "cut-short" && parts.includes(part),
  );
  return (isWhole && draft) || undefined;
}

/** Neither the start of the draft nor what was settled on it changes whether it is a crowd. */
function occasionOf(context: AdviceContext): Occasion {
  return Object.assign({ start: undefined, settled: undefined }, context.occasion());
}
