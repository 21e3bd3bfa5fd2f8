import { addressKey } from "../core/mail/address";
import {
  type Draft,
  type DraftPart,
  type Mailbox,
  type Recipient,
  recipientFields,
  type Unread,
  type UnreadReason,
} from "../core/mail/draft";
import type { ItemKind } from "./item-kind";
import { type PartialDraft, partReadersOf } from "./read-part";

export interface CollectingOptions {
  /** The parts that are asked for. The others count as not asked, which is not the same as empty. */
  readonly parts: ReadonlySet<DraftPart>;
  /** Exactly so many recipients in a field may mean that there are more. */
  readonly readLimit: number;
  /** Who is signed in: stands for the sender where Outlook does not tell From. */
  readonly signedIn?: Mailbox | undefined;
  /** Left out, it is a message. */
  readonly kind?: ItemKind;
}

/** A draft that comes in part by part, and knows at any moment what it lacks. */
export class CollectedDraft {
  private readonly read: PartialDraft = {};
  private readonly missing = new Map<DraftPart, UnreadReason>();

  constructor(private readonly options: CollectingOptions) {
    for (const [part] of partReadersOf(options.kind || "message")) {
      this.missing.set(part, (options.parts.has(part) && "no-answer") || "not-asked");
    }
  }

  /** Waits for one part. A failure is noted, and is no failure of the whole. */
  take(part: DraftPart, answer: Promise<PartialDraft>): Promise<void> {
    return answer.then(
      (values) => {
        Object.assign(this.read, values);
        this.missing.delete(part);
      },
      () => {
        this.missing.set(part, "failed");
      },
    );
  }

  snapshot(): Draft {
    const { from, subject, body, attachments, composeType, location } = this.read;
    const isMeeting = this.options.kind === "meeting";
    const draft = {
      from: this.sender(from),
      recipients: this.recipients(),
      subject: subject || "",
      body: body || { text: "", html: "" },
      attachments: attachments || [],
      composeType: composeType || (isMeeting && "new") || "unknown",
      unread: [...this.unreadParts(), ...this.cutShort()],
    };
    return Object.assign(draft, isMeeting && { meeting: { location: location || "" } });
  }

  /** From is an X.500 name when a mail is sent again (office-js issue #2590): somebody of our own. */
  private sender(from: Mailbox | undefined): Mailbox | undefined {
    if (from === undefined || from.domain === undefined) {
      return this.options.signedIn || from;
    }
    return from;
  }

  private recipients(): Recipient[] {
    const recipients: Recipient[] = [];
    const { rooms } = this.read;
    for (const field of recipientFields) {
      for (const recipient of this.read[field] || []) {
        const isRoom = rooms !== undefined && rooms.has(addressKey(recipient.address));
        recipients.push(Object.assign({ field }, recipient, isRoom && { isRoom }));
      }
    }
    return recipients;
  }

  private unreadParts(): Unread[] {
    return Array.from(this.missing, ([part, reason]) => ({ part, reason }));
  }

  private cutShort(): Unread[] {
    const { readLimit } = this.options;
    return recipientFields
      .filter((field) => (this.read[field] || []).length === readLimit)
      .map((part) => ({ part, reason: "cut-short" }));
  }
}
