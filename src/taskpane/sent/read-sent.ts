import { type AttachedFile, withHiddenPlaces } from "../../core/assessment/attached-file";
import { reachedBy, type Reached } from "../../core/assessment/reached";
import { sentContent, type SentContent } from "../../core/assessment/sent-content";
import { addressKey } from "../../core/mail/address";
import type { Draft, DraftPart, Mailbox, RecipientField } from "../../core/mail/draft";
import type { Organisation } from "../../core/mail/organisation";
import { organisationFor, type Policy } from "../../core/policy/policy";
import { dayOf } from "../../outlook/moment";
import { readDraft } from "../../outlook/read-draft";
import { mailboxOf } from "../../outlook/read-part";
import { asDraft, type SentItem } from "../../outlook/sent-item";
import { fieldsPerhapsCut, isPerhapsCollapsed } from "../../outlook/sent-limits";
import type { FilesRead } from "../assessment-view";
import { PaneFiles } from "../pane-files";
import { forFiles, type SentOutlook } from "./sent-outlook";

/** A message that is gone, as far as Outlook tells of it. */
export interface SentMessage {
  readonly draft: Draft;
  readonly organisation: Organisation;
  readonly reached: Reached;
  /** From and Sender: whose message it is. */
  readonly own: readonly Mailbox[];
  readonly isSomebodyElses: boolean;
  readonly isCollapsed: boolean;
  readonly content: SentContent;
  readonly files: readonly (AttachedFile | undefined)[];
  readonly created: Date | undefined;
  readonly messageId: string;
}

/** How long this pane waits for what needs a call, which is the text alone, in milliseconds. */
const readingMilliseconds = 10_000;

/** Who was in Bcc is not asked for as a part: that Outlook does not tell it is said for itself. */
const parts: ReadonlySet<DraftPart> = new Set([
  "to",
  "cc",
  "bcc",
  "from",
  "subject",
  "body",
  "attachments",
]);

/** Reads it, and tells what is known before its files are read, and after. */
export async function readSent(
  outlook: SentOutlook,
  policy: Policy,
  tell: (message: SentMessage, files?: FilesRead) => void,
): Promise<void> {
  const item = outlook.item();
  const { after, signedIn } = outlook;
  const reading = readDraft(() => asDraft(item), { parts, readLimit: Infinity, signedIn, after });
  await new Promise<void>((resolve) => {
    const cancel = after(readingMilliseconds, resolve);
    void reading.done.finally(() => {
      cancel();
      resolve();
    });
  });
  reading.stop();
  const draft = reading.snapshot();
  const told = (read: readonly (AttachedFile | undefined)[]) =>
    messageOf(item, withHiddenPlaces(draft, read), read, outlook, policy);
  const files = new PaneFiles(forFiles(outlook), policy).start(draft, (read, all) => {
    tell(told([]), { read, all });
  });
  await files.done;
  tell(told(files.snapshot()));
}

function messageOf(
  item: SentItem,
  draft: Draft,
  files: readonly (AttachedFile | undefined)[],
  { signedIn, now }: SentOutlook,
  policy: Policy,
): SentMessage {
  const today = dayOf(new Date(now()));
  const own = [item.from, item.sender].flatMap((one) => (one ? mailboxOf(one) : []));
  const verdicts = files.map((file) => file?.verdict);
  return {
    draft,
    organisation: organisationFor(policy, draft, today),
    reached: reachedBy(draft, own, notWhole(draft)),
    own,
    isSomebodyElses: isSomebodyElses(own, signedIn),
    isCollapsed: isPerhapsCollapsed(draft),
    content: sentContent(draft, policy, today, verdicts),
    files,
    created: momentIn(item),
    messageId: item.internetMessageId ?? "",
  };
}

function momentIn({ dateTimeCreated }: SentItem): Date | undefined {
  return Number.isFinite(dateTimeCreated?.getTime()) ? dateTimeCreated : undefined;
}

/** Fields that were cut, or not read at all. That Bcc is never told is another matter. */
function notWhole(draft: Draft): readonly RecipientField[] {
  const unread = (["to", "cc"] as const).filter((field) =>
    draft.unread.some(({ part }) => part === field),
  );
  return Array.from(new Set([...unread, ...fieldsPerhapsCut(draft)]));
}

/** Where nobody can tell whose it is, it passes as the officer's own. */
function isSomebodyElses(own: readonly Mailbox[], signedIn: Mailbox | undefined): boolean {
  const known = own.filter(({ domain }) => domain !== undefined);
  const key = signedIn && addressKey(signedIn.address);
  return (
    key !== undefined &&
    known.length > 0 &&
    known.every(({ address }) => addressKey(address) !== key)
  );
}
