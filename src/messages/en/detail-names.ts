import type { DetailKind } from "../../core/content/detector";
import type { BulkList } from "../../core/content/personal-details";
import type { Topic } from "../../core/content/words/topic";

/**
 * What details are called in the sentence, the most telling first, and the kinds that tell alike.
 * Secrets are nobody's details and are said beside them.
 */
export const detailNames: readonly (readonly [name: string, ...kinds: DetailKind[]])[] = [
  ["name(s)", "name"],
  ["criminal record number(s)", "pnc-id", "cro-number", "arrest-summons"],
  ["prison number(s)", "prison-number"],
  ["National Insurance number(s)", "national-insurance"],
  ["NHS number(s)", "nhs-number"],
  ["passport number(s)", "passport"],
  ["driving licence number(s)", "driving-licence"],
  ["bank or card number(s)", "payment-card", "bank-account", "iban"],
  ["date(s) of birth", "date-of-birth"],
  ["address(es)", "street-address", "postcode", "location", "property-number"],
  ["telephone number(s)", "telephone"],
  ["e-mail address(es)", "email"],
  ["vehicle registration(s)", "vehicle"],
  ["reference number(s)", "case-urn", "court-case", "force-reference", "person-number"],
  ["collar number(s)", "collar-number"],
  ["IP address(es)", "ip-address"],
];

/** What the words around people are about. */
export const topicNames: Readonly<Record<Topic, string>> = {
  "sexual-offending": "sex-offender wording",
  "offender-management": "offender-management wording",
  offence: "wording about offences",
  "victim-or-witness": "wording about victims or witnesses",
  source: "wording about an informant or protected person",
  intelligence: "intelligence wording",
  "case-file": "case-file wording",
  "special-category": "health or special-category wording",
  child: "wording about children",
  staff: "wording about staff",
  "force-words": "words your force listed",
};

/** What a long list holds. */
export const bulkNames: Readonly<Record<BulkList["kind"], string>> = {
  names: "names",
  "collar-numbers": "collar numbers",
  addresses: "e-mail addresses",
};
