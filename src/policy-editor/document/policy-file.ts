import type { Day } from "../../core/mail/list-entry";
import type { Desk } from "./desk";
import { beginHistory, changed, type History, redone, undone } from "./history";
import type { PolicyEdit } from "./policy-edit";
import type { PolicyJson } from "./policy-json";
import type { Reading, TextProblem } from "./reading";

/** A policy that is open in the editor. */
export interface PolicyFile {
  readonly fileName: string;
  readonly history: History;
  /** It was begun here, so that no policy before it is known. */
  readonly isNew: boolean;
  /** As it was opened, and as it was last saved. What is new is not saved yet. */
  readonly opened: string;
  readonly saved: string | undefined;
  /** What was made of the text. While it is being read, of the text before. */
  readonly reading: Reading;
  /** Of a policy without problems. */
  readonly json: PolicyJson | undefined;
  /** The other thread does not answer. */
  readonly isStuck: boolean;
}

/** What came of an edit. What has a problem is not taken, and the policy stays as it was. */
export type EditOutcome =
  | { readonly kind: "taken" }
  | { readonly kind: "refused"; readonly problems: readonly TextProblem[] }
  /** The policy changed meanwhile, or could not be read. */
  | { readonly kind: "not-done" };

/** Keeps the one policy that is open, and tells who listens when it changes. */
export interface PolicyStore {
  readonly current: () => PolicyFile | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  open(fileName: string, text: string, isNew: boolean): Promise<void>;
  /** Takes the text as it is typed, with whatever is wrong in it. */
  type(text: string): void;
  /**
   * Edits come one after another.
   *
   * @param basis the text whose positions the edits name, where they name any
   */
  edit(edits: readonly PolicyEdit[], basis?: string): Promise<EditOutcome>;
  /** When everything that was begun is done. */
  settled(): Promise<unknown>;
  readonly undo: () => void;
  readonly redo: () => void;
  markSaved(): void;
}

const notDone: EditOutcome = { kind: "not-done" };

export function policyStore(desk: Desk, today: () => Day): PolicyStore {
  let file: PolicyFile | undefined;
  const listeners = new Set<() => void>();
  const set = (next: PolicyFile) => {
    file = next;
    listeners.forEach((listener) => listener());
  };
  const show = (next: PolicyFile, reading: Reading) => set(withReading(next, reading));
  const readNow = async () => {
    const text = file?.history.text;
    if (text === undefined) return;
    try {
      const reading = await desk.read(text, today());
      if (file?.history.text === text) show(file, reading);
    } catch {
      if (file !== undefined) set({ ...file, isStuck: true });
    }
  };
  const move = (to: (history: History) => History) => {
    if (file === undefined) return;
    set({ ...file, history: to(file.history) });
    void readNow();
  };
  const editNow = async (edits: readonly PolicyEdit[], basis?: string): Promise<EditOutcome> => {
    const text = file?.history.text;
    if (text === undefined || text !== (basis ?? text)) return notDone;
    try {
      const reading = await desk.edit(text, edits, today());
      if (reading.problems.length > 0) return { kind: "refused", problems: reading.problems };
      if (file?.history.text !== text) return notDone;
      show({ ...file, history: changed(file.history, reading.text) }, reading);
      return { kind: "taken" };
    } catch {
      return notDone;
    }
  };
  let last: Promise<EditOutcome> = Promise.resolve(notDone);
  return {
    current: () => file,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(fileName, text, isNew) {
      const reading = await desk.read(text, today());
      show(newFile(fileName, text, isNew), reading);
    },
    type: (text) => move((history) => changed(history, text, "typing")),
    edit(edits, basis) {
      const next = last.then(() => editNow(edits, basis));
      last = next;
      return next;
    },
    settled: () => last,
    undo: () => move(undone),
    redo: () => move(redone),
    markSaved: () => file && set({ ...file, saved: file.history.text }),
  };
}

function newFile(fileName: string, text: string, isNew: boolean): PolicyFile {
  return {
    fileName,
    history: beginHistory(text),
    isNew,
    opened: isNew ? "" : text,
    saved: isNew ? undefined : text,
    reading: { text, problems: [], notes: { allow: [], deny: [] } },
    json: undefined,
    isStuck: false,
  };
}

function withReading(file: PolicyFile, reading: Reading): PolicyFile {
  const isWhole = reading.problems.length === 0;
  // Read without a problem, so it is JSON in the shape of a policy.
  const json = isWhole ? (JSON.parse(reading.text) as PolicyJson) : undefined;
  return { ...file, reading, json, isStuck: false };
}

/** Whether leaving would lose something. */
export function isUnsaved({ history, saved }: PolicyFile): boolean {
  return history.text !== saved;
}
