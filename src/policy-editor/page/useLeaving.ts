import { useEffect } from "react";

import { isUnsaved, type PolicyStore } from "../document/policy-file";

/** The browser asks before it leaves a page with changes that are not saved. */
export function useLeaving(store: PolicyStore): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const file = store.current();
      if (file !== undefined && isUnsaved(file)) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [store]);
}

/** Ctrl+Z and Ctrl+Y, or Ctrl+Shift+Z. In a field they are the browser's, and undo letters. */
export function useUndoKeys(store: PolicyStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      if (key === "y" || (key === "z" && event.shiftKey)) store.redo();
      else if (key === "z") store.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store]);
}

function isWriting(target: EventTarget | null): boolean {
  const types = ["checkbox", "radio", "button", "file"];
  if (target instanceof HTMLInputElement) return !types.includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
