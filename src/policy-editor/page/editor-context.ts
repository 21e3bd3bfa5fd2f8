import { createContext, useContext, useSyncExternalStore } from "react";

import type { Desk } from "../document/desk";
import type { PolicyFacts } from "../document/policy-facts";
import type { PolicyFile, PolicyStore } from "../document/policy-file";
import type { WorkerLink } from "../worker-link";
import { editorEn } from "../words/words-en";
import type { EditorWords } from "../words/words";

/** What every part of the page works with. */
export interface Editor {
  readonly store: PolicyStore;
  readonly desk: Desk;
  readonly facts: PolicyFacts;
  /** Begins a thread of its own for each trial, so that a trial can be stopped at once. */
  readonly newLink: () => WorkerLink;
  readonly download: (fileName: string, text: string) => void;
  /** Says something aloud. */
  readonly say: (sentence: string) => void;
}

const EditorContext = createContext<Editor | undefined>(undefined);

export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === undefined) throw new Error("There is no editor around this.");
  return editor;
}

/** The words of the page. English: its readers are a force's IT (docs/adr/0018). */
export function useWords(): EditorWords {
  return editorEn;
}

export function usePolicyFile({ store }: Editor): PolicyFile | undefined {
  return useSyncExternalStore(store.subscribe, store.current);
}
