import type { ComposeItem, OfficeRecipient } from "../../src/outlook/compose-item";
import type { OfficeResult } from "../../src/outlook/office-call";

/** How one call of a fake item behaves: it answers after so long, fails, throws, or says nothing. */
export type Behaviour =
  | { after: number }
  | { failAfter: number }
  /** Answers that all went well, with something that is not what was asked for. */
  | { gives: unknown }
  | "throws"
  | "silent";

export type CallName =
  | "to.getAsync"
  | "cc.getAsync"
  | "bcc.getAsync"
  | "from.getAsync"
  | "subject.getAsync"
  | "body.getAsync text"
  | "body.getAsync html"
  | "getAttachmentsAsync"
  | "getAttachmentContentAsync"
  | "getComposeTypeAsync";

export interface FakeItem extends ComposeItem {
  /** The calls in the order they were made. */
  readonly calls: readonly CallName[];
}

type Done<Value> = (result: OfficeResult<Value>) => void;

/** A compose item with two recipients, of which each call can be told how to behave. */
export function fakeItem(behaviours: Partial<Record<CallName, Behaviour>> = {}): FakeItem {
  const calls: CallName[] = [];

  function answer<Value>(name: CallName, value: Value, done: Done<Value>): void {
    calls.push(name);
    const behaviour = behaviours[name] ?? { after: 0 };
    if (behaviour === "throws") throw new TypeError("Elevated permission is required");
    if (behaviour === "silent") return;
    const failed = { status: "failed", value: undefined as Value, error: { code: 9020 } };
    const succeeded = { status: "succeeded", value, error: { code: 0 } };
    let result = "failAfter" in behaviour ? failed : succeeded;
    let delay = 0;
    if ("gives" in behaviour) result = { ...succeeded, value: behaviour.gives as Value };
    else delay = "after" in behaviour ? behaviour.after : behaviour.failAfter;
    setTimeout(() => {
      done(result);
    }, delay);
  }

  const recipients = (name: CallName, ...addresses: readonly string[]) => ({
    getAsync: (done: Done<readonly OfficeRecipient[]>) => {
      const people = addresses.map((emailAddress) => ({ displayName: "", emailAddress }));
      answer(name, people, done);
    },
    addAsync: unexpected,
    setAsync: unexpected,
  });

  return {
    calls,
    to: recipients("to.getAsync", "ann@mail.example"),
    cc: recipients("cc.getAsync", "bob@mockshire.police.example"),
    bcc: recipients("bcc.getAsync"),
    from: {
      getAsync: (done) => {
        const me = { displayName: "Me", emailAddress: "me@mockshire.police.example" };
        answer("from.getAsync", me, done);
      },
    },
    subject: {
      getAsync: (done) => {
        answer("subject.getAsync", "Hello", done);
      },
      setAsync: unexpected,
    },
    body: {
      getAsync: (format, done) => {
        answer(`body.getAsync ${format}`, `the ${format}`, done);
      },
    },
    getAttachmentsAsync: (done) => {
      answer("getAttachmentsAsync", [], done);
    },
    getAttachmentContentAsync: (_id, done) => {
      answer("getAttachmentContentAsync", { content: "", format: "base64" }, done);
    },
    removeAttachmentAsync: unexpected,
    getComposeTypeAsync: (done) => {
      answer("getComposeTypeAsync", { composeType: "reply" }, done);
    },
  };
}

function unexpected(): never {
  throw new Error("The send handler must not change the draft.");
}
