/** A change of a text: at a place, one piece stands for another. */
interface Change {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  /** Changes of one kind that follow each other are undone together: letters that are typed. */
  readonly kind: string;
}

/** A text, and the ways back and forth. A change holds what is different and not the whole text. */
export interface History {
  readonly text: string;
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

/** So many steps can be undone. */
const mostSteps = 500;

export function beginHistory(text: string): History {
  return { text, past: [], future: [] };
}

/** With another text. Steps that were undone before can no longer be done again. */
export function changed(history: History, text: string, kind = ""): History {
  if (text === history.text) {
    return history;
  }
  const { past } = history;
  const last = past[past.length - 1];
  if (kind !== "" && last?.kind === kind) {
    const before = exchanged(history.text, last, "removed");
    const change = changeBetween(before, text, kind);
    return { text, past: [...past.slice(0, -1), change], future: [] };
  }
  const change = changeBetween(history.text, text, kind);
  return { text, past: [...past, change].slice(-mostSteps), future: [] };
}

export function undone({ text, past, future }: History): History {
  const last = past[past.length - 1];
  if (last === undefined) {
    return { text, past, future };
  }
  return {
    text: exchanged(text, last, "removed"),
    past: past.slice(0, -1),
    future: [last, ...future],
  };
}

export function redone({ text, past, future }: History): History {
  const [next, ...later] = future;
  if (next === undefined) {
    return { text, past, future };
  }
  return { text: exchanged(text, next, "inserted"), past: [...past, next], future: later };
}

function exchanged(text: string, change: Change, by: "removed" | "inserted"): string {
  const { at } = change;
  const there = by === "removed" ? change.inserted : change.removed;
  return text.slice(0, at) + change[by] + text.slice(at + there.length);
}

function changeBetween(before: string, after: string, kind: string): Change {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let end = 0;
  while (end < shorter - at && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1;
  return {
    at,
    removed: before.slice(at, before.length - end),
    inserted: after.slice(at, after.length - end),
    kind,
  };
}
