import type { Desk, plainDesk } from "./document/desk";
import type { MailJudge } from "./trial/trial";

type DeskRequest = {
  readonly [Kind in keyof typeof plainDesk]: {
    readonly kind: Kind;
    readonly args: Parameters<(typeof plainDesk)[Kind]>;
  };
}[keyof typeof plainDesk];

interface JudgeRequest {
  readonly kind: "judge";
  readonly args: Parameters<MailJudge["judge"]>;
}

/** What the page asks of its other thread. */
export type WorkerRequest = { readonly id: number } & (DeskRequest | JudgeRequest);

export type WorkerAnswer = { readonly id: number } & (
  { readonly ok: true; readonly value: unknown } | { readonly ok: false }
);

/** The other thread, as far as it is used. */
export interface Thread {
  postMessage(message: WorkerRequest): void;
  addEventListener(
    type: "message",
    listener: (event: { readonly data: WorkerAnswer }) => void,
  ): void;
  addEventListener(type: "error", listener: () => void): void;
  terminate(): void;
}

/** Both things that a thread of ours does. */
export interface WorkerLink extends Desk, MailJudge {}

/** Asks a thread, and gives each answer to who asked for it. A thread that does not come fails all. */
export function workerLink(thread: Thread): WorkerLink {
  const waiting = new Map<number, (answer: WorkerAnswer) => void>();
  let asked = 0;
  let isBroken = false;
  thread.addEventListener("message", ({ data }) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const fail = () => {
    isBroken = true;
    waiting.forEach((answer, id) => answer({ id, ok: false }));
    waiting.clear();
  };
  thread.addEventListener("error", fail);
  const ask = (kind: WorkerRequest["kind"], args: readonly unknown[]): Promise<never> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      const settle = (answer: WorkerAnswer) =>
        answer.ok ? resolve(answer.value as never) : reject(new Error("The thread failed."));
      if (isBroken) {
        settle({ id, ok: false });
        return;
      }
      waiting.set(id, settle);
      // `kind` and `args` go together in the calls below.
      thread.postMessage({ id, kind, args } as WorkerRequest);
    });
  return {
    read: (...args) => ask("read", args),
    edit: (...args) => ask("edit", args),
    paste: (...args) => ask("paste", args),
    facts: (...args) => ask("facts", args),
    lineProblems: (...args) => ask("lineProblems", args),
    referenceProblems: (...args) => ask("referenceProblems", args),
    groupProblems: (...args) => ask("groupProblems", args),
    judge: (...args) => ask("judge", args),
    stop() {
      thread.terminate();
      fail();
    },
  };
}
