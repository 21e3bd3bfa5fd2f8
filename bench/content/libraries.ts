import { installed } from "../installed";

/** A public library that looks for such things, and how it is asked. */
export interface Library {
  readonly name: string;
  readonly looksFor: string;
  readonly read: (text: string) => unknown;
}

type Reads = (text: string) => unknown;

/** Each at its defaults, or for the United Kingdom where it can be told. */
export function libraries(): readonly Library[] {
  return [
    { name: "@redactpii/node", looksFor: "4 kinds, American", read: redactPii() },
    { name: "@coffeeandfun/remove-pii", looksFor: "6 kinds, American", read: removePii() },
    { name: "@cdssnc/sanitize-pii", looksFor: "Canadian numbers", read: sanitizePii() },
    { name: "linkify-it", looksFor: "links and e-mail", read: linkify() },
    { name: "libphonenumber-js", looksFor: "telephones", read: phoneNumbers() },
    { name: "chrono-node (en.GB)", looksFor: "dates", read: dates() },
    { name: "@openredaction/core", looksFor: "7 kinds, British", read: openRedaction() },
  ];
}

function redactPii(): Reads {
  const { Redactor } = installed("@redactpii/node") as {
    readonly Redactor: new () => { readonly redact: Reads };
  };
  const redactor = new Redactor();
  return (text) => redactor.redact(text);
}

function removePii(): Reads {
  return (installed("@coffeeandfun/remove-pii") as { readonly detectPII: Reads }).detectPII;
}

function sanitizePii(): Reads {
  return (installed("@cdssnc/sanitize-pii") as { readonly sanitizePii: Reads }).sanitizePii;
}

function linkify(): Reads {
  const { LinkifyIt } = installed("linkify-it") as {
    readonly LinkifyIt: new () => { readonly match: Reads };
  };
  const links = new LinkifyIt();
  return (text) => links.match(text);
}

function phoneNumbers(): Reads {
  const { findPhoneNumbersInText } = installed("libphonenumber-js") as {
    readonly findPhoneNumbersInText: (text: string, country: "GB") => unknown;
  };
  return (text) => findPhoneNumbersInText(text, "GB");
}

function dates(): Reads {
  const { en } = installed("chrono-node") as { readonly en: { readonly GB: { parse: Reads } } };
  return (text) => en.GB.parse(text);
}

const british = [
  "NATIONAL_INSURANCE_UK",
  "NHS_NUMBER",
  "PASSPORT_UK",
  "DRIVING_LICENSE_UK",
  "PHONE_UK",
  "PHONE_UK_MOBILE",
  "POSTCODE_UK",
];

function openRedaction(): Reads {
  const { OpenRedaction } = installed("@openredaction/core") as {
    readonly OpenRedaction: new (options: { readonly patterns: readonly string[] }) => {
      readonly detect: Reads;
    };
  };
  const redaction = new OpenRedaction({ patterns: british });
  return (text) => redaction.detect(text);
}
