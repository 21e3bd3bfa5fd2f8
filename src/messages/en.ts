import type { IdentifierKind } from "../core/content/detector";
import { addressKey } from "../core/mail/address";
import type { DraftPart, RecipientField } from "../core/mail/draft";
import { counted, list, number } from "./english";
import type { Messages } from "./messages";
import type { Names } from "./names";

export const en: Messages = {
  rule: {
    "visible-recipients": {
      sentence: ({ count, isAtLeast }, names) =>
        `${atLeast(isAtLeast)}${number(count)} people ${outsiders(names)} can see each other ` +
        `in To and Cc: each learns ${others(count - 1, isAtLeast)}.`,
      failed: "The check for people who can see each other failed.",
      title: "Recipients can see each other",
      whyItMatters:
        "Anyone in To or Cc can keep these addresses and pass them on, and being on the list may " +
        "reveal something private.",
      whatToDo:
        "First finish any name you are still typing. Then move them to Bcc, where nobody sees who " +
        "else gets the message.",
      people: "Who they are",
    },
    "sensitive-content": {
      sentence: ({ count, kinds, recipients }, names) =>
        `${counted(count, "person's", "people's")} details ${whither(recipients, names)}: ` +
        `${list(identifiers(kinds))}.`,
      failed: "The check for personal details failed.",
      title: "Personal details",
      whyItMatters:
        "Once the message is sent, nobody can call these details back or choose who reads them.",
      whatToDo:
        "Take out what these people do not need, or remove who should not get it. Then check again.",
      people: "Who would get the details",
    },
    "outside-recipient": {
      sentence: ({ count, recipients }, names) =>
        `${who(count, recipients, names)} ${are(count, names)} outside ${organisation(names)}.`,
      failed: "The check for people outside the organisation failed.",
      title: "People outside the organisation",
      whyItMatters: "One wrongly chosen or mistyped address sends the whole message to a stranger.",
      whatToDo: "Remove anyone who should not get this message.",
      people: "Who they are",
    },
  },
  unread: {
    failed: (parts) => `Could not be read, and so was not checked: ${partList(parts)}.`,
    "no-answer": (parts) => `Not checked, because Outlook did not answer: ${partList(parts)}.`,
    "cut-short": (parts) =>
      `Not wholly checked, because Outlook does not show everyone in ${partList(parts)}.`,
  },
  unclear: (recipients, names) =>
    `${counted(recipients.length, "recipient has", "recipients have")} no address that can be ` +
    `checked: ${places(recipients, names)}.`,
  couldNotCheckAll: "Second Look could not check all of this message.",
  more: (findings) => `And ${number(findings)} more.`,
  openPane: "To see why and put it right, press this button on the ribbon:",
  ribbonButton: "Second Look",
  reviewButton: "Review message",
  brokenPolicy:
    "Second Look could not check this message, because its policy is broken. Tell your IT desk.",
};

const partNames: Readonly<Record<DraftPart, string>> = {
  from: "the sender",
  to: "To",
  cc: "Cc",
  bcc: "Bcc",
  subject: "the subject",
  body: "the text",
  attachments: "the attachments",
  "compose-type": "whether this is a reply",
};

const fieldNames: Readonly<Record<RecipientField, string>> = { to: "To", cc: "Cc", bcc: "Bcc" };

const identifierNames: Readonly<Record<IdentifierKind, readonly [one: string, many: string]>> = {
  "national-insurance": ["National Insurance number", "National Insurance numbers"],
  "nhs-number": ["NHS number", "NHS numbers"],
  "date-of-birth": ["date of birth", "dates of birth"],
  postcode: ["postcode", "postcodes"],
  telephone: ["telephone number", "telephone numbers"],
  email: ["e-mail address", "e-mail addresses"],
};

function organisation({ organisation: name }: Names): string {
  return name || "your organisation";
}

function outsiders(names: Names): string {
  if (!names.isOrganisationKnown) {
    return `who may be outside ${organisation(names)}`;
  }
  return `outside ${organisation(names)}`;
}

function are(count: number, { isOrganisationKnown }: Names): string {
  if (!isOrganisationKnown) {
    return "may be";
  }
  return (count === 1 && "is") || "are";
}

function others(count: number, isAtLeast: boolean): string {
  if (isAtLeast) {
    return `at least ${number(count)} addresses`;
  }
  if (count === 1) {
    return "the other's address";
  }
  return `the other ${number(count)} addresses`;
}

function atLeast(isAtLeast: boolean): string {
  return (isAtLeast && "At least ") || "";
}

function partList(parts: readonly DraftPart[]): string {
  return list(parts.map((part) => partNames[part]));
}

/** One or two people are named; a crowd is counted. */
function who(count: number, recipients: readonly number[], names: Names): string {
  if (count > 2) {
    return `${number(count)} people`;
  }
  return list(different(recipients, names));
}

/** Somebody written in two ways is named once, in the first. */
function different(recipients: readonly number[], names: Names): string[] {
  const named = new Map<string, string>();
  for (const position of recipients) {
    const address = names.address(position);
    const key = addressKey(address);
    named.set(key, named.get(key) || address);
  }
  return Array.from(named.values());
}

function whither(outside: readonly number[], names: Names): string {
  const count = different(outside, names).length;
  if (count === 0) {
    return "are in this message";
  }
  if (count > 2) {
    return `are going to ${number(count)} people ${outsiders(names)}`;
  }
  return `are going to ${who(count, outside, names)}, ${outsiders(names)}`;
}

const placesNamed = 3;

function places(recipients: readonly number[], names: Names): string {
  const said = recipients.slice(0, placesNamed).map((position) => {
    const place = names.place(position);
    return `number ${number(place.number)} in ${fieldNames[place.field]}`;
  });
  if (recipients.length > placesNamed) {
    said.push(`${number(recipients.length - placesNamed)} more`);
  }
  return list(said);
}

function identifiers(kinds: Readonly<Partial<Record<IdentifierKind, number>>>): string[] {
  const kindsInOrder = Object.keys(identifierNames) as readonly IdentifierKind[];
  const said: string[] = [];
  for (const kind of kindsInOrder) {
    const count = kinds[kind];
    if (count !== undefined && count > 0) {
      const [one, many] = identifierNames[kind];
      said.push(counted(count, one, many));
    }
  }
  return said;
}
