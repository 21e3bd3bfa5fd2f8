import { useEffect, useState } from "react";

import { decoded } from "../document/decoded";
import { isUnsaved } from "../document/policy-file";
import { useEditor, useWords } from "./editor-context";

/** A text that waits until it is said what becomes of the one that is open. */
export interface Waiting {
  readonly fileName: string;
  readonly text: string;
  readonly isNew: boolean;
}

export interface Files {
  readonly waiting: Waiting | undefined;
  /** Something to be said of the file that was opened. */
  readonly notice: string | undefined;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openText: (text: string, isNew: boolean) => void;
  /** Opens what waits, or lets it go. */
  readonly decide: (isToOpen: boolean) => void;
}

/** Opens files, and asks first where that would lose something. */
export function useFiles(onOpened: () => void): Files {
  const { store } = useEditor();
  const { file: words } = useWords();
  const [waiting, setWaiting] = useState<Waiting>();
  const [notice, setNotice] = useState<string>();
  const open = ({ fileName, text, isNew }: Waiting) => {
    setWaiting(undefined);
    store.open(fileName, text, isNew).then(onOpened, () => setNotice(words.failed));
  };
  const offer = (next: Waiting) => {
    const current = store.current();
    if (current !== undefined && isUnsaved(current)) setWaiting(next);
    else open(next);
  };
  const openFiles = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    try {
      const { text, isGuessed } = decoded(new Uint8Array(await file.arrayBuffer()));
      setNotice(isGuessed ? words.notUtf8 : undefined);
      offer({ fileName: file.name, text, isNew: false });
    } catch {
      setNotice(words.failed);
    }
  };
  useDroppedFiles((files) => {
    if (files.some(({ name }) => /\.eml$/i.test(name))) setNotice(words.mailsElsewhere);
    else void openFiles(files);
  });
  return {
    waiting,
    notice,
    openFiles: (files) => void openFiles(files),
    openText: (text, isNew) => offer({ fileName: "policy.json", text, isNew }),
    decide(isToOpen) {
      if (isToOpen && waiting) open(waiting);
      else setWaiting(undefined);
    },
  };
}

/** A browser opens what is dropped on a page in its place, and the policy would be gone. */
function useDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      onFiles(Array.from(event.dataTransfer?.files ?? []));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  });
}
