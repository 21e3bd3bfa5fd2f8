/**
 * What the sender has settled on one draft: questions that were answered, as digests of what they
 * were about. It lives as long as the draft is open.
 */
export interface Settled {
  /** Of this draft alone. */
  readonly salt: string;
  readonly marks: ReadonlySet<string>;
}

/** Begins the text. One that begins in another way was written by another version. */
const version = "1";

/** Two for each that was acknowledged. Of more than this the oldest are asked again. */
const maxMarks = 400;

/** Letters and digits of a mark: 96 bits, which no change of a draft will hit by chance. */
export const markLength = 16;

/** As text for the session data of the draft. */
export function writeSettled({ salt, marks }: Settled): string {
  return [version, salt].concat(Array.from(marks).slice(-maxMarks)).join(" ");
}

/** Reads it back. Whatever is missing or damaged settles nothing. */
export function readSettled(text: unknown): Settled | undefined {
  if (typeof text !== "string" || text.length > maxLength) {
    return undefined;
  }
  const [written, salt = "", ...marks] = text.split(" ");
  if (written !== version || !/^[\w-]{8,64}$/.test(salt) || !marks.every(isMark)) {
    return undefined;
  }
  return { salt, marks: new Set(marks) };
}

const maxLength = 100 + maxMarks * (markLength + 1);

function isMark(text: string): boolean {
  return text.length === markLength && /^[\w-]+$/.test(text);
}
