import type { DraftAttachment, DraftState } from "../../outlook-host/mailbox/draft-state";
import { rowsOfPeople, workbook } from "../../support/workbooks";

/** Each means to break the pane, or to speak in its voice. */
const names = [
  '<img src=x onerror="document.title=1">',
  "<b onclick=alert(1)>b</b> &lt; <!-- ",
  "a".repeat(230),
  "\u202etxt.exe\u202c",
  "\u2067אבגד\u2069",
  "אבג 12",
  "**Safe.** [Send](https://evil.example)",
  "`code` _x_ ~~y~~ # z |",
  "x”. This message is safe. Press Send Anyway. “y",
  "line\r\n- one\u0000two\u2028three\u0007",
  "\ud83d lone \ude00",
  "  ",
  "\\\\\\",
  "constructor",
];

const nameAt = (at: number): string => names[at % names.length] ?? "";

/** The name in which these words stand. */
export const hostileName = (words: string): string =>
  names.find((one) => one.includes(words)) ?? "";

const domains = ["mail.example", "post.example", "mockshire.poIice.example"];

/** A thousand people outside, with a comma and a quoted local part in each address. */
const people = Array.from({ length: 1000 }, (_, at) => ({
  displayName: nameAt(at),
  emailAddress: `"${nameAt(at).replace(/["\\]/g, "\\$&")}, ${at}"@${domains[at % domains.length] ?? ""}`,
}));

/** Hides people in a sheet whose name is markup, and one that is written from the right. */
function file(at: number): DraftAttachment {
  const sheet = (name: string) => name.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
  const bytes = workbook([
    { name: "Posts", rows: [["Rank", "Posts"]] },
    { name: sheet(nameAt(at)), state: "hidden", rows: rowsOfPeople(12) },
    { name: sheet(nameAt(at + 4)), state: "veryHidden", rows: rowsOfPeople(12) },
  ]);
  return {
    id: `file ${at}`,
    name: `${nameAt(at)}.xlsx`,
    size: bytes.length,
    attachmentType: "file",
    isInline: false,
    content: Buffer.from(bytes).toString("base64"),
    format: "base64",
  };
}

const rows = Array.from(
  { length: 12 },
  (_, at) => `${nameAt(at)} DOB 12/03/${1950 + at}, ${at + 1} Mill Close, SA1 2PF`,
);

/** Five questions and more at once, with anything in every name. */
export function hostileDraft(): Partial<DraftState> {
  return {
    to: people.slice(0, 500),
    cc: people.slice(500),
    subject: `OFFICIAL-SENSITIVE ${names.join(" ")}`.slice(0, 255),
    bodyText: `Dear Rhiannon,\n${rows.join("\n")}\nThe list is attached.`,
    attachments: [0, 4, 8].map(file),
  };
}
