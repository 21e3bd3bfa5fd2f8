import type { Email } from "postal-mime";

import { addressKey } from "../core/mail/address";

/** What the calendar part of a saved invitation says of the meeting. */
export interface Invitation {
  readonly location: string;
  /** By `addressKey`. */
  readonly rooms: ReadonlySet<string>;
}

type Part = Email["attachments"][number];

/** An invitation carries what a calendar takes, beside its text (RFC 6047 section 2.4). */
export function isCalendar({ mimeType }: Part): boolean {
  return mimeType === "text/calendar";
}

/** `undefined` where the mail is no invitation. */
export function invitationIn({ attachments }: Email): Invitation | undefined {
  const part = attachments.find(isCalendar);
  const text = part === undefined ? "" : textOf(part.content);
  if (!/^METHOD:REQUEST\s*$/im.test(text)) {
    return undefined;
  }
  const lines = text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/); // RFC 5545 section 3.1
  const location = lines.find((line) => /^LOCATION[;:]/i.test(line)) ?? "";
  const rooms = lines.filter((line) => /^ATTENDEE;(?:[^:]*;)?CUTYPE=ROOM\b/i.test(line));
  return {
    location: location.replace(/^[^:]*:/, "").replace(/\\([\\;,])/g, "$1"),
    rooms: new Set(rooms.map((line) => addressKey(line.replace(/^.*mailto:/i, "").trim()))),
  };
}

function textOf(content: Part["content"]): string {
  return typeof content === "string" ? content : new TextDecoder().decode(new Uint8Array(content));
}
