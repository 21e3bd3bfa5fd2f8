import type { ReadDocument, Trouble } from "../../document";
import { newContents } from "../../office-xml/contents";
import { textPart } from "../../plain/text-part";
import type { Reading } from "../../reading";
import type { CompoundFile } from "../container";
import { addAttachments } from "./attachments";
import { bodyOf } from "./message-body";
import { headLines } from "./message-head";
import { property, propertiesOf } from "./message-properties";

/** [MS-OXMSG] 2.4.1: bytes before the short properties of a message, and of one in another. */
const outerHead = 32;
const innerHead = 24;

/** Reads a message as Outlook saves it, and what is attached to it. [MS-OXMSG]. */
export function readMsg(file: CompoundFile, reading: Reading): ReadDocument {
  return messageIn(file, reading, outerHead);
}

function messageIn(message: CompoundFile, reading: Reading, head: number): ReadDocument {
  const contents = newContents();
  const properties = propertiesOf(message, head);
  const { codePage } = properties;
  const lines = headLines(message, properties, codePage);
  const text = lines
    .concat("", bodyOf(properties, contents, reading))
    .join("\n")
    .trim();
  const name = properties.text(property.subject);
  contents.parts.unshift(textPart("message", name, text, reading.limits));
  addAttachments(message, codePage, reading, contents, (inner, deeper) =>
    messageIn(inner, deeper, innerHead),
  );
  const names = contents.files.map((file) => file.name.toLowerCase());
  contents.troubles.push(...locks(properties.text(property.messageClass), names));
  return Object.assign({ format: "mail" as const }, contents);
}

/** [MS-OXOSMIME] 2.1.3 and [MS-OXORMMS] 3.1: what is locked lies in a file of a certain name. */
function locks(messageClass: string, names: readonly string[]): readonly Trouble[] {
  if (names.includes("message.rpmsg")) {
    return ["rights-managed"];
  }
  const isOpaque = /^IPM\.Note\.SMIME$/i.test(messageClass);
  return (isOpaque && names.some((name) => name.endsWith(".p7m")) && ["encrypted"]) || [];
}
