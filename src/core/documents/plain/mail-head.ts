import { decodeWords } from "./mail-words";

/** The head of a message or of a part of one. */
export interface MailHead {
  /** The value of a field in lower case, unfolded; empty where there is none. */
  readonly field: (name: string) => string;
  /** The same as it is shown. */
  readonly shown: (name: string) => string;
  /** Where the body begins. */
  readonly body: number;
}

/** The longest head that is looked at; real ones have a tenth of it. */
const longest = 0x40000;

/** RFC 5322, 2.2. Of a field that is there twice, the first counts. */
export function mailHead(source: string): MailHead {
  const start = (/^From \S[^\n]*\n/.exec(source.slice(0, 1000)) || [""])[0].length;
  const head = source.slice(start, start + longest);
  const length = headLength(head);
  const fields = new Map<string, string>();
  const unfolded = head
    .slice(0, length)
    .replace(/\r\n?/g, "\n")
    .replace(/\n+[ \t]+/g, " ");
  for (const line of unfolded.split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) {
      fields.set(name, line.slice(colon + 1).trim());
    }
  }
  const field = (name: string): string => fields.get(name) || "";
  return { field, shown: (name) => decodeWords(field(name)), body: start + length };
}

/** With the empty line behind it. A part may have no head at all, and begin with that line. */
function headLength(head: string): number {
  const [whole = ""] = /^(?:\r\n|\n|\r)/.exec(head) || [];
  if (whole !== "") {
    return whole.length;
  }
  const end = /\r\n\r\n|\n\r?\n|\r\r/.exec(head);
  if (end === null) {
    return head.length;
  }
  return end.index + end[0].length;
}
