import type { CompoundFile } from "../container";
import { property, propertiesOf, type MessageProperties } from "./message-properties";
import { storagesNamed } from "./storage";

/** [MS-OXMSG] 2.4: bytes before the short properties of a recipient or an attachment. */
const innerHead = 8;

/** [MS-OXOMSG] 2.2.3.1: types of recipients, by their numbers. */
const fields = ["From", "To", "Cc", "Bcc"];

/** The lines over a message that say who it is from, whom it goes to and what it is about. */
export function headLines(
  message: CompoundFile,
  properties: MessageProperties,
  codePage: number,
): readonly string[] {
  const people: string[][] = fields.map(() => []);
  const [from = []] = people;
  from.push(senderOf(properties));
  for (const storage of storagesNamed(message, "__recip_version1.0_")) {
    const recipient = propertiesOf(storage, innerHead, codePage);
    const { text, number } = recipient;
    const name = text(property.displayName);
    const list = people[number(property.recipientType) & 3] || from;
    list.push(person(name, text(property.smtpAddress), text(property.address)));
  }
  const lines = people.map((list, index) =>
    field(fields[index] || "", list.filter(Boolean).join("; ")),
  );
  return lines.concat(field("Subject", properties.text(property.subject))).filter(Boolean);
}

function senderOf({ text }: MessageProperties): string {
  return person(
    text(property.fromName, property.senderName),
    text(property.fromSmtp, property.senderSmtp),
    text(property.fromAddress, property.senderAddress),
  );
}

/** An address in Exchange's own form says nothing to anyone, and is left out. */
function person(name: string, smtp: string, other: string): string {
  const [address = ""] = [smtp, other].filter((one) => one.includes("@"));
  if (address === "" || name.includes(address)) {
    return name;
  }
  return (name && `${name} <${address}>`) || address;
}

function field(name: string, value: string): string {
  return (value && `${name}: ${value}`) || "";
}
