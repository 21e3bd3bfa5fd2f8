import type { DetailKind } from "../../core/content/detector";
import type { BulkList } from "../../core/content/personal-details";
import type { Topic } from "../../core/content/words/topic";

interface DetailName {
  /** Of one person. */
  readonly one: string;
  readonly many: string;
  /** The kinds that tell alike. */
  readonly kinds: readonly DetailKind[];
}

/** What details are called in the sentence, the most telling first. Secrets are nobody's details. */
export const detailNames: readonly DetailName[] = [
  { one: "name", many: "names", kinds: ["name"] },
  {
    one: "criminal record number",
    many: "criminal record numbers",
    kinds: ["pnc-id", "cro-number", "arrest-summons"],
  },
  { one: "prison number", many: "prison numbers", kinds: ["prison-number"] },
  {
    one: "National Insurance number",
    many: "National Insurance numbers",
    kinds: ["national-insurance"],
  },
  { one: "NHS number", many: "NHS numbers", kinds: ["nhs-number"] },
  { one: "passport number", many: "passport numbers", kinds: ["passport"] },
  { one: "driving licence number", many: "driving licence numbers", kinds: ["driving-licence"] },
  {
    one: "bank or card number",
    many: "bank or card numbers",
    kinds: ["payment-card", "bank-account", "iban"],
  },
  { one: "date of birth", many: "dates of birth", kinds: ["date-of-birth"] },
  {
    one: "address",
    many: "addresses",
    kinds: ["street-address", "postcode", "location", "property-number"],
  },
  { one: "phone number", many: "phone numbers", kinds: ["telephone"] },
  { one: "e-mail address", many: "e-mail addresses", kinds: ["email"] },
  { one: "number plate", many: "number plates", kinds: ["vehicle"] },
  {
    one: "reference number",
    many: "reference numbers",
    kinds: ["case-urn", "court-case", "force-reference", "person-number"],
  },
  { one: "collar number", many: "collar numbers", kinds: ["collar-number"] },
  { one: "IP address", many: "IP addresses", kinds: ["ip-address"] },
];

/** What the words around people are about. */
export const topicNames: Readonly<Record<Topic, string>> = {
  "sexual-offending": "sex offenders",
  "offender-management": "managing offenders",
  offence: "offences",
  "victim-or-witness": "victims or witnesses",
  source: "an informant or protected person",
  intelligence: "intelligence",
  "case-file": "a case file",
  "special-category": "health or private life",
  child: "children",
  staff: "staff",
  "force-words": "what your force listed",
};

/** What a long list holds. */
export const bulkNames: Readonly<Record<BulkList["kind"], string>> = {
  names: "names",
  "collar-numbers": "collar numbers",
  addresses: "e-mail addresses",
};
