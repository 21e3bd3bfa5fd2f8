import type { Language } from "../../core/policy/language";
import type { Mailbox } from "../../core/mail/draft";
import { moment } from "../../outlook/moment";
import type { OpeningMailbox } from "../../outlook/new-message";
import { asDraft, type SentItem } from "../../outlook/sent-item";
import type { After } from "../../outlook/timers";
import type { PaneFiles } from "../pane-files";

/** What this pane needs from the world: Outlook in the add-in, something smaller in tests. */
export interface SentOutlook {
  /** The message beside the pane. It may throw, as on a page outside Outlook. */
  item(): SentItem;
  mailbox(): OpeningMailbox;
  readonly signedIn: Mailbox | undefined;
  readonly language: Language;
  readonly after: After;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The same, as whoever reads the files of a draft wants it. Nothing that is remembered plays a part. */
export function forFiles(outlook: SentOutlook): ConstructorParameters<typeof PaneFiles>[0] {
  const { after, now, signedIn } = outlook;
  return {
    after,
    now,
    item: () => asDraft(outlook.item()),
    occasion: () => ({ ...moment(new Date(now())), signedIn, memory: undefined }),
  };
}
