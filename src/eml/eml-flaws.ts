import type { DraftPart } from "../core/mail/draft";
import { parameter, type PartHead, partHeads } from "./part-heads";

/** Something about a saved draft that keeps it, or a part of it, from being read. */
export interface EmlFlaw {
  /** For the person at the terminal: what, and where in the file. Quotes nothing of the mail. */
  readonly sentence: string;
  /** What may be missing because of it. Empty where nothing is left to assess. */
  readonly parts: readonly DraftPart[];
}

export function isFatal({ parts }: EmlFlaw): boolean {
  return parts.length === 0;
}

const headerLine = /^[!-9;-~]+[ \t]*:/;

/**
 * What a MIME parser forgives and a check must not: a parser reads an empty file as an empty mail,
 * and a mail that was cut off as one that ends there.
 */
export function emlFlaws(mail: string): readonly EmlFlaw[] {
  if (mail.trim() === "") {
    return [fatal("The file is empty.")];
  }
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(mail)) {
    return [fatal("The file is in UTF-16. Save it as it was sent.")];
  }
  if (!headerLine.test(mail)) {
    return [fatal("Line 1 is no mail header such as From: or To:, so this is not a saved draft.")];
  }
  const { heads, oddLines } = partHeads(mail);
  return [
    ...oddLines.slice(0, 1).map(oddLine),
    ...heads.flatMap((head, at) => [...unclosed(head, at, mail), ...unreadable(head, at)]),
  ];
}

function fatal(sentence: string): EmlFlaw {
  return { sentence, parts: [] };
}

/** A recipient may have stood there, or the text may begin there. */
function oddLine(line: number): EmlFlaw {
  return {
    sentence: `Line ${line} stands among the mail headers and is none.`,
    parts: ["to", "cc", "bcc", "body"],
  };
}

function broken(sentence: string): EmlFlaw[] {
  return [{ sentence, parts: ["body"] }];
}

/** RFC 2046 section 5.1.1: the last part ends with the boundary between two pairs of dashes. */
function unclosed(head: PartHead, at: number, mail: string): EmlFlaw[] {
  const type = head.get("content-type") ?? "";
  if (!/^multipart\//i.test(type)) {
    return [];
  }
  const boundary = parameter(type, "boundary");
  if (boundary === undefined) {
    return broken(`Part ${at + 1} is a multipart and names no boundary between its parts.`);
  }
  if (!mail.includes(`--${boundary}--`)) {
    return broken(`Part ${at + 1} is cut off: the last of its parts does not end.`);
  }
  return [];
}

const knownEncodings = /^(?:7bit|8bit|binary|base64|quoted-printable)$/i;

/** A text that is encrypted, or written in a way that is not known here. */
function unreadable(head: PartHead, at: number): EmlFlaw[] {
  const type = head.get("content-type") ?? "text/plain";
  const isText = /^text\//i.test(type);
  const charset = parameter(type, "charset");
  const encoding = head.get("content-transfer-encoding") ?? "7bit";
  if (
    /^multipart\/encrypted/i.test(type) ||
    (at === 0 && !/^(?:text|multipart|message)\//i.test(type))
  ) {
    return broken(`Its text is encrypted or no text: ${shown(type)}.`);
  }
  if (isText && charset !== undefined && isUnknownCharset(charset)) {
    return broken(`Its character set "${shown(charset)}" is not known here.`);
  }
  if (isText && !knownEncodings.test(encoding)) {
    return broken(`Its transfer encoding "${shown(encoding)}" is not known here.`);
  }
  return [];
}

/** A word of a header and no more of the file. */
function shown(word: string): string {
  return word
    .replace(/;.*$/s, "")
    .replace(/[^\w.:/+-]/g, "?")
    .slice(0, 40);
}

function isUnknownCharset(name: string): boolean {
  try {
    new TextDecoder(name);
    return false;
  } catch {
    return true;
  }
}
