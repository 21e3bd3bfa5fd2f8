/** Stretches of text that are taken out of others, each for itself. */
export interface Passages {
  /** Adds to the last one, or to a new one where something stood between. */
  readonly add: (text: string) => void;
  /** Adds to the last one, if nothing stood between. */
  readonly addBreak: (text: string) => void;
  readonly close: () => void;
  readonly texts: () => readonly string[];
}

export function passages(): Passages {
  const all: string[] = [];
  let isOpen = false;
  function addBreak(text: string): void {
    if (isOpen) {
      all.push((all.pop() || "") + text);
    }
  }
  return {
    add: (text) => {
      if (!isOpen && text.trim() !== "") {
        all.push("");
        isOpen = true;
      }
      addBreak(text);
    },
    addBreak,
    close: () => {
      isOpen = false;
    },
    texts: () => all.map((text) => text.trim()),
  };
}
