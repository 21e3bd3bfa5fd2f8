import { htmlToText } from "../../content/html-text";
import { textIn } from "../bytes/any-text";
import { bytesOfBase64 } from "../bytes/base64";
import type { FileInside, Trouble } from "../document";
import type { Reading } from "../reading";
import { partsBetween } from "./mail-boundary";
import { type MailHead, mailHead } from "./mail-head";
import { bytesOfQuoted, parameterOf } from "./mail-words";

/** A message that is being read, and what has been found besides its text. */
export interface OpenMail {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly files: FileInside[];
  readonly troubles: Set<Trouble>;
}

/** A message or a part of one, in the bytes of the whole. */
interface Entity {
  readonly head: MailHead;
  readonly type: string;
  /** A character for each byte. */
  readonly body: string;
  /** Where the body stands in the message. */
  readonly start: number;
}

/** Deeper parts of parts are not looked at: nobody writes them. */
const deepest = 20;

const signature = /^application\/(?:x-)?(?:pkcs7|pgp)-signature$/;

/** The text of a message or part; files in it are read, and added to the message. */
export function textOfEntity(
  mail: OpenMail,
  source: string,
  offset: number,
  depth: number,
): string {
  const entity = entityIn(source, offset);
  const { limits, used } = mail.reading;
  used.entries += 1;
  const isTooMuch = depth > deepest || used.entries > limits.entries;
  const trouble = (isTooMuch && "too-large") || (!limits.hasTime() && "out-of-time") || "";
  if (trouble !== "") {
    mail.troubles.add(trouble);
    return "";
  }
  const { type } = entity;
  if (type.startsWith("multipart/")) {
    return textOfParts(mail, entity, depth);
  }
  const name = nameOf(entity);
  const isBody = /^(?:text\/|message\/(?!rfc822))/.test(type) && name === "";
  if (isBody && !/^attachment/i.test(entity.head.field("content-disposition"))) {
    return bodyText(mail, entity);
  }
  addFile(mail, entity, name);
  return "";
}

function entityIn(source: string, offset: number): Entity {
  const head = mailHead(source);
  const [type = ""] = head.field("content-type").split(/[;\s]/);
  const start = offset + head.body;
  return { head, type: type.toLowerCase() || "text/plain", body: source.slice(head.body), start };
}

function nameOf({ head }: Entity): string {
  const given = parameterOf(`;${head.field("content-disposition")}`, "filename");
  return given || parameterOf(head.field("content-type"), "name");
}

function textOfParts(mail: OpenMail, { head, type, body, start }: Entity, depth: number): string {
  if (type === "multipart/encrypted") {
    mail.troubles.add("encrypted");
    return "";
  }
  const boundary = parameterOf(head.field("content-type"), "boundary");
  const parts = partsBetween(body, boundary, mail.reading.limits.entries);
  if (boundary === "" || parts.length === 0) {
    return body;
  }
  const texts = parts.map((part) =>
    textOfEntity(mail, body.slice(part.start, part.end), start + part.start, depth + 1),
  );
  const held = texts.filter((text) => text.trim() !== "");
  // The alternatives say the same, the plainest first: RFC 2046, 5.1.4.
  return held.slice(0, (type === "multipart/alternative" && 1) || held.length).join("\n");
}

function bodyText(mail: OpenMail, entity: Entity): string {
  const alphabet = parameterOf(entity.head.field("content-type"), "charset");
  const text = textIn(bytesOfEntity(mail, entity), alphabet);
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text.slice(0, 1000))) {
    mail.troubles.add("encrypted");
    return "";
  }
  return (entity.type === "text/html" && htmlToText(text)) || text.replace(/\r\n?/g, "\n");
}

function bytesOfEntity({ bytes }: OpenMail, { head, body, start }: Entity): Uint8Array {
  const encoding = head.field("content-transfer-encoding").toLowerCase();
  if (encoding.startsWith("base64")) {
    return bytesOfBase64(body);
  }
  if (encoding.startsWith("quoted-printable")) {
    return bytesOfQuoted(body);
  }
  return bytes.subarray(start, start + body.length);
}

function addFile(mail: OpenMail, entity: Entity, name: string): void {
  const { head, type } = entity;
  const isSecured = /^application\/(?:x-)?pkcs7-mime$/.test(type);
  if (isSecured && !/signed-data|certs-only/i.test(head.field("content-type"))) {
    mail.troubles.add("encrypted");
  } else if (type.includes("rpmsg") || /\.rpmsg$/i.test(name)) {
    mail.troubles.add("rights-managed");
  } else if (!signature.test(type)) {
    mail.files.push(mail.reading.inside(name, bytesOfEntity(mail, entity)));
  }
}
