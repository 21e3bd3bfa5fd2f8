import type { RecipientField } from "../../core/mail/draft";
import { list, number } from "../english";
import { different } from "../different";
import type { Names } from "../names";

/** What an alert of 500 characters has room for beside its closing words, in UTF-16 units. */
export const longest = 340;

export const fieldNames: Readonly<Record<RecipientField, string>> = {
  to: "To",
  cc: "Cc",
  bcc: "Bcc",
};

/** As Outlook calls them on a meeting, which has no Bcc. */
export const meetingFieldNames: Readonly<Record<RecipientField, string>> = {
  to: "Required",
  cc: "Optional",
  bcc: "Bcc",
};

/** What is sent. */
export function thisItem({ isMeeting }: Names): string {
  return (isMeeting && "this invitation") || "this message";
}

/** The same, at the beginning of a sentence. */
export function thisItemFirst({ isMeeting }: Names): string {
  return (isMeeting && "This invitation") || "This message";
}

export function organisation({ organisation: name }: Names): string {
  return name || "your organisation";
}

/** `outside Mockshire Police`, said behind whoever is outside. */
export function outsiders(names: Names): string {
  if (!names.isOrganisationKnown) {
    return `who may be outside ${organisation(names)}`;
  }
  return `outside ${organisation(names)}`;
}

/** `418 people outside Mockshire Police`, at the beginning of a sentence. */
export function crowd(count: number, isAtLeast: boolean, names: Names): string {
  if (isAtLeast) {
    return `At least ${number(count)} people ${outsiders(names)}`;
  }
  return `${number(count)} people ${outsiders(names)}`;
}

/** One or two people are named; a crowd is counted. */
export function who(count: number, recipients: readonly number[], names: Names): string {
  if (count > 2) {
    return `${number(count)} people`;
  }
  return list(different(recipients, names));
}

/** Who they are and that they are outside, as the end of a sentence. */
export function toOutsiders(count: number, recipients: readonly number[], names: Names): string {
  if (count > 2) {
    return `${number(count)} people ${outsiders(names)}`;
  }
  return `${who(count, recipients, names)}, ${outsiders(names)}`;
}

/** The same, before what is said of them. */
export function outsidersAre(count: number, recipients: readonly number[], names: Names): string {
  if (count > 2) {
    return `${number(count)} people ${outsiders(names)}`;
  }
  return `${who(count, recipients, names)}, ${outsiders(names)},`;
}

/** Whoever they are, where it is their addresses of which something is said. */
export function addresses(count: number, recipients: readonly number[], names: Names): string {
  if (count > 2) {
    return `${number(count)} addresses`;
  }
  return list(different(recipients, names));
}

const placesNamed = 3;

export function places(recipients: readonly number[], names: Names): string {
  const fields = (names.isMeeting && meetingFieldNames) || fieldNames;
  const said = recipients.slice(0, placesNamed).map((position) => {
    const place = names.place(position);
    return `number ${number(place.number)} in ${fields[place.field]}`;
  });
  if (recipients.length > placesNamed) {
    said.push(`${number(recipients.length - placesNamed)} more`);
  }
  return list(said);
}
