import type { Unreadable, UnreadableAttachment } from "../../core/rules/unreadable-attachment";
import { list, number } from "../english";
import type { Names } from "../names";
import { type OneOrMany, say } from "../counts";

/** Of more files than this, the number. */
const filesNamed = 2;

/** Which files were not looked into, and why. */
export function unreadableSentence({ because, files }: UnreadableAttachment, names: Names): string {
  if (files.length > filesNamed) {
    return reasonsFor(because, names).many(`${number(files.length)} attachments`);
  }
  const named = files.map((position) => names.file(position));
  return say(reasonsFor(because, names), files.length, list(named));
}

function reasonsFor(because: Unreadable, { isMeeting }: Names): OneOrMany {
  return (isMeeting && because === "password-beside" && besideInMeeting) || reasons[because];
}

const besideInMeeting: OneOrMany = {
  one: (file) => `${file} is locked, and this invitation holds a password.`,
  many: (files) => `${files} are locked, and this invitation holds a password.`,
};

const reasons: Readonly<Record<Unreadable, OneOrMany>> = {
  "password-beside": {
    one: (file) => `${file} is locked, and this message holds a password.`,
    many: (files) => `${files} are locked, and this message holds a password.`,
  },
  encrypted: {
    one: (file) => `${file} is locked, so nobody here has looked inside.`,
    many: (files) => `${files} are locked, so nobody here has looked inside.`,
  },
  "rights-managed": {
    one: (file) => `${file} is protected, so nobody here has looked inside.`,
    many: (files) => `${files} are protected, so nobody here has looked inside.`,
  },
  "no-reader": {
    one: (file) => `${file} is of a kind that Second Look cannot look into.`,
    many: (files) => `${files} are of kinds that Second Look cannot look into.`,
  },
  "only-pictures": {
    one: (file) => `${file} holds pictures of pages, which Second Look cannot read.`,
    many: (files) => `${files} hold pictures of pages, which Second Look cannot read.`,
  },
  damaged: {
    one: (file) => `${file} is damaged, so Second Look could not check all of it.`,
    many: (files) => `${files} are damaged, so Second Look could not check all of them.`,
  },
  "too-large": {
    one: (file) => `${file} is too large for Second Look to check all of it.`,
    many: (files) => `${files} are too large for Second Look to check all of them.`,
  },
  "too-deep": {
    one: (file) => `${file} holds files inside files, too deep for Second Look to check.`,
    many: (files) => `${files} hold files inside files, too deep for Second Look to check.`,
  },
  "out-of-time": {
    one: (file) => `${file} takes longer than a moment, so Second Look has not checked all of it.`,
    many: (files) =>
      `${files} take longer than a moment, so Second Look has not checked all of them.`,
  },
  "not-delivered": {
    one: (file) => `Outlook did not hand over ${file}, so Second Look has not checked it.`,
    many: (files) => `Outlook did not hand over ${files}, so Second Look has not checked them.`,
  },
  "a-link": {
    one: (file) => `${file} is a link to a file elsewhere, which Second Look has not checked.`,
    many: (files) => `${files} are links to files elsewhere, which Second Look has not checked.`,
  },
};
