import type {
  ComposeItem,
  OfficeAttachment,
  OfficeAttachmentContent,
  OfficeRecipient,
} from "./compose-item";
import type { OfficeResult } from "./office-call";

/** The part of `Office.MessageRead` that Second Look uses: most of it is there without a call. */
export interface SentItem {
  readonly to: readonly OfficeRecipient[];
  readonly cc: readonly OfficeRecipient[];
  /** Not documented for a message that is read. The web once gave it (office-js issue #321). */
  readonly bcc?: readonly OfficeRecipient[];
  readonly from?: OfficeRecipient | null;
  /** Somebody else than From where a delegate sent it. */
  readonly sender?: OfficeRecipient | null;
  readonly subject: string;
  readonly body: ComposeItem["body"];
  readonly attachments: readonly OfficeAttachment[];
  readonly dateTimeCreated?: Date;
  readonly internetMessageId?: string;
  getAttachmentContentAsync(
    id: string,
    done: (result: OfficeResult<OfficeAttachmentContent>) => void,
  ): void;
}

/** As much of a draft as is read of one. */
type ReadAsDraft = Pick<
  ComposeItem,
  "from" | "body" | "getAttachmentsAsync" | "getAttachmentContentAsync" | "getComposeTypeAsync"
> &
  Readonly<Record<"to" | "cc" | "bcc", Pick<ComposeItem["to"], "getAsync">>> & {
    readonly subject: Pick<ComposeItem["subject"], "getAsync">;
  };

/**
 * A message that is read, in the shape of a draft, so that whatever reads drafts reads it. What Outlook
 * does not give is a call that gives nothing, which counts as not read.
 */
export function asDraft(item: SentItem): ComposeItem {
  const read: ReadAsDraft = {
    to: { getAsync: (done) => give(item.to, done) },
    cc: { getAsync: (done) => give(item.cc, done) },
    bcc: { getAsync: (done) => give(item.bcc, done) },
    from: { getAsync: (done) => give(item.from || item.sender, done) },
    subject: { getAsync: (done) => give(item.subject, done) },
    body: { getAsync: (format, done) => item.body.getAsync(format, done) },
    getAttachmentsAsync: (done) => give(item.attachments, done),
    getAttachmentContentAsync: (id, done) => item.getAttachmentContentAsync(id, done),
    getComposeTypeAsync: (done) => done(succeeded({ composeType: "" })),
  };
  return read as ComposeItem; // Nothing that changes a draft is called of a message that is gone.
}

function give<Value>(
  value: Value | null | undefined,
  done: (result: OfficeResult<Value>) => void,
): void {
  // What is missing is handed on as it is: `readDraft` takes nothing for an empty part.
  done(succeeded(value as Value));
}

function succeeded<Value>(value: Value): OfficeResult<Value> {
  return { status: "succeeded", value, error: { code: 0 } };
}
