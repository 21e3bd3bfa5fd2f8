import type { RecipientField } from "../../core/mail/draft";
import { different } from "../different";
import type { Names } from "../names";
import { list, number } from "../welsh";

/** What an alert of 500 characters has room for beside its closing words, in UTF-16 units. */
export const longest = 320;

/** Always behind `maes` or `faes`, but in a list: `At` alone would read as the word for "to". */
export const fieldNames: Readonly<Record<RecipientField, string>> = {
  to: "At",
  cc: "Cc",
  bcc: "Bcc",
};

/** On a meeting, which has no Bcc. Always behind `maes` or `faes`, but in a list. */
export const meetingFieldNames: Readonly<Record<RecipientField, string>> = {
  to: "Gofynnol",
  cc: "Dewisol",
  bcc: "Bcc",
};

/** What is sent: feminine, or masculine. The article changes neither, and nothing else stands before it. */
export function thisItem({ isMeeting }: Names): string {
  return (isMeeting && "y gwahoddiad hwn") || "y neges hon";
}

/** The same, behind the article of `Mae'r`. */
export function itemAfterArticle({ isMeeting }: Names): string {
  return (isMeeting && "gwahoddiad hwn") || "neges hon";
}

/** Where no preposition stands before it. */
export function organisation({ organisation: name }: Names): string {
  return name || "eich sefydliad";
}

/** `i'ch sefydliad (Mockshire Police)`: the name stands by itself, so that `i` does not soften it. */
export function outside(names: Names): string {
  const { organisation: name } = names;
  return (name !== "" && `y tu allan i'ch sefydliad (${name})`) || "y tu allan i'ch sefydliad";
}

/** Said behind whoever is outside. */
export function outsiders(names: Names): string {
  return (names.isOrganisationKnown && outside(names)) || `a all fod ${outside(names)}`;
}

/** `418 o bobl y tu allan i'ch sefydliad (Mockshire Police)`. */
export function crowd(count: number, isAtLeast: boolean, names: Names): string {
  if (isAtLeast) {
    return `o leiaf ${number(count)} o bobl ${outsiders(names)}`;
  }
  return `${number(count)} o bobl ${outsiders(names)}`;
}

/** One or two people are named; a crowd is counted. Behind a verb, where nothing softens them. */
export function who(count: number, recipients: readonly number[], names: Names): string {
  return named(count, recipients, names) || `${number(count)} o bobl`;
}

/** Behind a verb of going. A noun stands between `i` and an address, which it would soften. */
export function toWhom(count: number, recipients: readonly number[], names: Names): string {
  const people = named(count, recipients, names);
  if (people === "") {
    return `at ${number(count)} o bobl`;
  }
  return (
    (different(recipients, names).length === 1 && `i'r cyfeiriad ${people}`) ||
    `i'r cyfeiriadau ${people}`
  );
}

/** Who they are and that they are outside, as the end of a sentence. */
export function toOutsiders(count: number, recipients: readonly number[], names: Names): string {
  const whither = toWhom(count, recipients, names);
  if (named(count, recipients, names) === "") {
    return `${whither} ${outsiders(names)}`;
  }
  return `${whither}, ${outsiders(names)}`;
}

/** Behind a verb, before what is said of them. */
export function outsidersAre(count: number, recipients: readonly number[], names: Names): string {
  const people = named(count, recipients, names);
  if (people === "") {
    return `${number(count)} o bobl ${outsiders(names)}`;
  }
  return `${people}, ${outsiders(names)},`;
}

/** Whoever they are, where it is their addresses of which something is said. */
export function addresses(count: number, recipients: readonly number[], names: Names): string {
  return named(count, recipients, names) || `${number(count)} o gyfeiriadau`;
}

/** Two names longer than this together would leave an alert no room for its sentence. */
const roomForTwo = 100;

/** Empty where they are to be counted. */
function named(count: number, recipients: readonly number[], names: Names): string {
  if (count > 2) {
    return "";
  }
  const all = different(recipients, names);
  const said = list(all);
  if (all.length > 1 && said.length > roomForTwo) {
    return "";
  }
  return said;
}

const placesNamed = 3;

export function places(recipients: readonly number[], names: Names): string {
  const fields = (names.isMeeting && meetingFieldNames) || fieldNames;
  const said = recipients.slice(0, placesNamed).map((position) => {
    const place = names.place(position);
    return `rhif ${number(place.number)} (${fields[place.field]})`;
  });
  if (recipients.length > placesNamed) {
    said.push(`eraill (${number(recipients.length - placesNamed)})`);
  }
  return list(said);
}
