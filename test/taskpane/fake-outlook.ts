import type {
  ComposeItem,
  OfficeAttachment,
  OfficeRecipients,
} from "../../src/outlook/compose-item";
import type { Memory } from "../../src/core/memory/memory";
import type { OfficeResult } from "../../src/outlook/office-call";
import type { PaneOutlook } from "../../src/taskpane/pane-outlook";
import { occasion } from "../support/builders";
import type { FakeRecipients } from "../support/fake-recipients";

export interface FakeDraft {
  readonly subject?: string;
  /** The subject where it can be changed. Left out, Outlook refuses to change it. */
  readonly subjectNow?: { text: string };
  readonly text?: string;
  /** Where it is. Left out, it is a message and no meeting. */
  readonly location?: string;
  readonly composeType?: "newMail" | "reply" | "forward";
  readonly attachments?: readonly OfficeAttachment[];
  /** In base64, by the id of the attachment. Of the others, nothing. */
  readonly contents?: Readonly<Record<string, string>>;
  /** Left out, Outlook refuses to take a file off. */
  readonly onRemoveFile?: (id: string) => void | Promise<void>;
  readonly memory?: Memory;
  readonly forget?: () => Promise<void>;
  /** What lies on the draft; without it, this Outlook has no session data. */
  readonly sessionData?: Map<string, string>;
  /** Parts that Outlook never answers for. */
  readonly silent?: readonly ("body" | "attachments" | "contents")[];
}

export interface FakeOutlook extends PaneOutlook {
  /** The draft has changed, and Outlook says so. */
  change(): void;
  /** How many handlers are waiting to hear of it. */
  watchers(): number;
}

/** An open draft as the pane sees it: recipients that change, and the rest as given. */
export function fakeOutlook(recipients: FakeRecipients, draft: FakeDraft = {}): FakeOutlook {
  const watching = new Set<() => void>();
  return {
    ...(draft.location !== undefined && { kind: "meeting", hasNoBcc: true }),
    readLimit: 1000,
    fieldLimit: undefined,
    signedIn: undefined,
    occasion: () => occasion(draft.memory === undefined ? {} : { memory: draft.memory }),
    forget: () => draft.forget?.() ?? Promise.resolve(),
    canSendAnyway: true,
    now: Date.now,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    item: () => composeItem(recipients, draft),
    watch(onChange) {
      watching.add(onChange);
      return () => void watching.delete(onChange);
    },
    change: () => watching.forEach((onChange) => onChange()),
    watchers: () => watching.size,
  };
}

type Done<Value> = (result: OfficeResult<Value>) => void;

function composeItem(recipients: FakeRecipients, draft: FakeDraft): ComposeItem {
  const { subject = "", text = "", attachments = [], silent = [] } = draft;
  const { composeType = "newMail" } = draft;
  const field = (name: "to" | "cc" | "bcc"): OfficeRecipients => ({
    getAsync: (done) => void settle(recipients.read(name), done),
    addAsync: (people, done) => void settle(recipients.add(name, people), done),
    setAsync: (people, done) => void settle(recipients.set(name, people), done),
  });
  const { sessionData } = draft;
  const from = { displayName: "PC Example", emailAddress: "pc.example@force.example" };
  return {
    to: field("to"),
    cc: field("cc"),
    bcc: field("bcc"),
    from: { getAsync: (done) => void settle(from, done) },
    subject: {
      getAsync: (done) => void settle(draft.subjectNow?.text ?? subject, done),
      setAsync: (text, done) => void settle(setSubject(draft, text), done),
    },
    body: {
      getAsync: (_format, done) => void (silent.includes("body") || settle(text, done)),
    },
    getAttachmentsAsync: (done) =>
      void (silent.includes("attachments") || settle(attachments, done)),
    ...(sessionData && {
      sessionData: {
        getAsync: (name, done) => void settle(sessionData.get(name) ?? failed(), done),
        setAsync: (name, value, done) => {
          sessionData.set(name, value);
          done({ status: "succeeded", value: undefined, error: { code: 0 } });
        },
      },
    }),
    ...(draft.location !== undefined && {
      location: { getAsync: (done) => void settle(draft.location ?? "", done) },
    }),
    removeAttachmentAsync: (id, done) =>
      void settle(draft.onRemoveFile === undefined ? refused() : draft.onRemoveFile(id), done),
    getAttachmentContentAsync: (id, done) =>
      void (
        silent.includes("contents") ||
        settle({ content: draft.contents?.[id] ?? "", format: "base64" }, done)
      ),
    getComposeTypeAsync: (done) => void settle({ composeType }, done),
  };
}

function refused(): Promise<void> {
  return Promise.reject(new Error("it cannot be taken off"));
}

function failed(): Promise<string> {
  return Promise.reject(new Error("there is no such key"));
}

/** A fault of `FakeRecipients` becomes a call that failed. */
async function settle<Value>(value: Value | Promise<Value>, done: Done<Value>): Promise<void> {
  try {
    done({ status: "succeeded", value: await value, error: { code: 0 } });
  } catch {
    done({ status: "failed", value: undefined as Value, error: { code: 5001 } });
  }
}

async function setSubject({ subjectNow }: FakeDraft, text: string): Promise<void> {
  await Promise.resolve();
  if (subjectNow === undefined) throw new Error("it cannot be changed");
  subjectNow.text = text;
}
