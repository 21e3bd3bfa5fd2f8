import { latin1 } from "../bytes/text";
import type { FileReader } from "../reading";
import { type OpenMail, textOfEntity } from "./mail-entity";
import { mailHead } from "./mail-head";
import { documentOf, textPart } from "./text-part";

const shownFields = ["From", "To", "Cc", "Bcc", "Date", "Subject"];

/** Reads a message as it is sent and kept: RFC 5322 and MIME. Its attachments are files in it. */
export const readMail: FileReader = (bytes, reading) => {
  const source = latin1(bytes, 0, bytes.length);
  const mail: OpenMail = { bytes, reading, files: [], troubles: new Set() };
  const head = mailHead(source);
  const body = textOfEntity(mail, source, 0, 0);
  const fields = shownFields
    .map((name) => `${name}: ${head.shown(name.toLowerCase())}`)
    .filter((line) => !line.endsWith(": "));
  const text = `${fields.join("\n")}\n\n${body.trim()}`;
  const part = textPart("message", head.shown("subject"), text, reading.limits);
  const { files, troubles } = mail;
  return Object.assign({}, documentOf("mail", [part]), { files, troubles: Array.from(troubles) });
};
