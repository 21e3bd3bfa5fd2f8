import { salted, shortDigest } from "./salted";

/**
 * What the sender of one draft has been advised of: a mark of each cause, and which of them was shown
 * last. It lives as long as the draft is open. Marks are digests under a salt of this draft alone.
 */
export interface Advised {
  readonly salt: string;
  readonly marks: readonly string[];
  /** Empty where the advice has been taken away again. */
  readonly shown: string;
}

/** Of a draft on which nobody has been advised. */
export function nothingAdvised(salt: string): Advised {
  return { salt, marks: [], shown: "" };
}

/** The mark of a cause, whatever it is described by. */
export function adviceMark({ salt }: Advised, cause: string): string {
  return shortDigest(salted(salt, "advice", cause), 2);
}

/** The same with one cause more, and that one shown. */
export function withAdvice({ salt, marks }: Advised, mark: string): Advised {
  return { salt, marks: marks.filter((one) => one !== mark).concat(mark), shown: mark };
}

/** The same with nothing shown. */
export function withoutAdvice({ salt, marks }: Advised): Advised {
  return { salt, marks, shown: "" };
}

/** A text that begins otherwise was written by another version. */
const version = "1";

/** Of more causes than this on one draft, the first are forgotten. Each file with a list is one. */
const maxMarks = 200;

/** As text for the session data of the draft. */
export function writeAdvised({ salt, marks, shown }: Advised): string {
  return [version, salt, shown, marks.slice(-maxMarks).join("")].join(" ");
}

/**
 * Reads it back. `undefined` where it is damaged or of another version: then it is not known of what
 * the sender has been advised, which is not the same as of nothing.
 */
export function readAdvised(text: string): Advised | undefined {
  const match = written.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, salt = "", shown = "", marks = ""] = match;
  return { salt, shown, marks: marks.match(/.{8}/g) || [] };
}

const written = /^1 ([\w-]{8,64}) ([\w-]{8}|) ((?:[\w-]{8}){0,200})$/;
