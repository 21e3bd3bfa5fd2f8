import type { Mailbox } from "../core/mail/draft";
import type { Occasion } from "../core/rules/occasion";
import type { ComposeItem } from "../outlook/compose-item";
import type { DraftNotes } from "../outlook/draft-notes";
import type { ItemKind } from "../outlook/item-kind";
import type { RecipientLimits } from "../outlook/recipient-refusal";
import type { After } from "../outlook/timers";

/** What the pane needs from the world: Outlook in the add-in, something smaller in tests. */
export interface PaneOutlook extends RecipientLimits {
  /** Left out, it is a message beside the pane. */
  readonly kind?: ItemKind;
  readonly signedIn: Mailbox | undefined;
  /** Whether this Outlook can leave a question to the sender: `sendModeOverride`, Mailbox 1.14. */
  readonly canSendAnyway: boolean;
  readonly after: After;
  /** In milliseconds from any fixed moment. */
  readonly now: () => number;
  /** What is known beside the draft and its notes, at the moment when it is asked for. */
  occasion(): Omit<Occasion, keyof DraftNotes>;
  /** Wipes what this mailbox remembers. */
  forget(): Promise<void>;
  /** The draft beside the pane. It may throw, as on a page outside Outlook. */
  item(): ComposeItem;
  /** Tells when the draft has changed. Returns the way to stop. */
  watch(onChange: () => void): () => void;
}
