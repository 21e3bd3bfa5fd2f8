/** Something about a saved draft that keeps it, or a part of it, from being read. */
export interface EmlFlaw {
  /** For the person at the terminal: what, and where in the file. Quotes nothing of the mail. */
  readonly sentence: string;
  /** Whether anything is left to assess. */
  readonly isFatal: boolean;
}

const headerLine = /^[!-9;-~]+[ \t]*:/;

/**
 * What a MIME parser forgives and a check must not: a parser reads an empty file as an empty mail,
 * and a mail that was cut off as one that ends there.
 */
export function emlFlaws(text: string): readonly EmlFlaw[] {
  const mail = text.replace(/^\ufeff/, "").replace(/^From .*\r?\n/, "");
  if (mail.trim() === "") {
    return [{ sentence: "The file is empty.", isFatal: true }];
  }
  if (!headerLine.test(mail)) {
    const sentence = "Line 1 is no mail header such as From: or To:, so this is not a saved draft.";
    return [{ sentence, isFatal: true }];
  }
  return [...unclosedParts(mail), ...unknownCharsets(mail)];
}

/** RFC 2046 section 5.1.1: the last part ends with the boundary between two pairs of dashes. */
function unclosedParts(mail: string): EmlFlaw[] {
  const boundaries = [...mail.matchAll(/^content-type:\s*multipart\/(?:.|\r?\n[ \t])*/gim)]
    .map(([header]) => /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(header))
    .map((match) => match?.[1] ?? match?.[2]);
  return boundaries.flatMap((boundary, at): EmlFlaw[] => {
    if (boundary === undefined) {
      return [
        { sentence: `Multipart ${at + 1} names no boundary between its parts.`, isFatal: false },
      ];
    }
    if (!mail.includes(`--${boundary}--`)) {
      return [
        { sentence: `Multipart ${at + 1} is cut off: its last part does not end.`, isFatal: false },
      ];
    }
    return [];
  });
}

function unknownCharsets(mail: string): EmlFlaw[] {
  const charsets = [...mail.matchAll(/charset\s*=\s*"?([^\s";]+)/gi)].map(([, name]) => name ?? "");
  return [...new Set(charsets)].filter(isUnknownCharset).map((name) => {
    const shown = name.replace(/[^\w.:-]/g, "?").slice(0, 40);
    return { sentence: `Its character set "${shown}" is not known here.`, isFatal: false };
  });
}

function isUnknownCharset(name: string): boolean {
  try {
    new TextDecoder(name);
    return false;
  } catch {
    return true;
  }
}
