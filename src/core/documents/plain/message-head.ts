/** The fields that mail programs write above a message, and nobody by hand: RFC 5322, 3.6. */
const byProgram =
  /^(?:received|mime-version|message-id|return-path|delivered-to|dkim-signature|content-type|x-[a-z-]+)$/;

const byAnyone = /^(?:from|to|cc|bcc|sender|reply-to|date|subject)$/;

const field = /^([!-9;-~]{1,76})[ \t]*:/;

/** Whether a text begins with the head of a message, as it is sent and kept. */
export function isMessageHead(text: string): boolean {
  const [head = ""] = text.replace(/^\s*(?:From \S[^\n]*\n)?/, "").split(/\r?\n\r?\n|\r\r/, 1);
  const lines = head.split(/[\r\n]+/).filter((line) => !/^[ \t]/.test(line));
  const names = lines.map((line) => {
    const [, name = ""] = field.exec(line) || [];
    return name.toLowerCase();
  });
  const others = names.filter((name) => name === "").length;
  const known = new Set(names.filter((name) => byProgram.test(name) || byAnyone.test(name)));
  if (names.some((name) => byProgram.test(name))) {
    return known.size > 1 && others * 4 < names.length;
  }
  // What is copied out of Outlook has the line `Sent:`, and is a text.
  return known.has("from") && known.size > 1 && names.every((name) => byAnyone.test(name));
}
