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
  { one: "enw", many: "enwau", kinds: ["name"] },
  {
    one: "rhif cofnod troseddol",
    many: "rhifau cofnodion troseddol",
    kinds: ["pnc-id", "cro-number", "arrest-summons"],
  },
  { one: "rhif carchar", many: "rhifau carchar", kinds: ["prison-number"] },
  {
    one: "rhif Yswiriant Gwladol",
    many: "rhifau Yswiriant Gwladol",
    kinds: ["national-insurance"],
  },
  { one: "rhif GIG", many: "rhifau GIG", kinds: ["nhs-number"] },
  { one: "rhif pasbort", many: "rhifau pasbort", kinds: ["passport"] },
  { one: "rhif trwydded yrru", many: "rhifau trwydded yrru", kinds: ["driving-licence"] },
  {
    one: "rhif banc neu gerdyn",
    many: "rhifau banc neu gerdyn",
    kinds: ["payment-card", "bank-account", "iban"],
  },
  { one: "dyddiad geni", many: "dyddiadau geni", kinds: ["date-of-birth"] },
  {
    one: "cyfeiriad",
    many: "cyfeiriadau",
    kinds: ["street-address", "postcode", "location", "property-number"],
  },
  { one: "rhif ffôn", many: "rhifau ffôn", kinds: ["telephone"] },
  { one: "cyfeiriad e-bost", many: "cyfeiriadau e-bost", kinds: ["email"] },
  { one: "rhif cofrestru cerbyd", many: "rhifau cofrestru cerbydau", kinds: ["vehicle"] },
  {
    one: "cyfeirnod",
    many: "cyfeirnodau",
    kinds: ["case-urn", "court-case", "force-reference", "person-number"],
  },
  { one: "rhif coler", many: "rhifau coler", kinds: ["collar-number"] },
  { one: "cyfeiriad IP", many: "cyfeiriadau IP", kinds: ["ip-address"] },
];

/** What the words around people are about: behind a colon, where nothing softens it. */
export const topicNames: Readonly<Record<Topic, string>> = {
  "sexual-offending": "troseddwyr rhyw",
  "offender-management": "rheoli troseddwyr",
  offence: "troseddau",
  "victim-or-witness": "dioddefwyr neu dystion",
  source: "hysbysydd neu berson a warchodir",
  intelligence: "cudd-wybodaeth",
  "case-file": "ffeil achos",
  "special-category": "iechyd neu fywyd preifat",
  child: "plant",
  staff: "staff",
  "force-words": "yr hyn a restrodd eich heddlu",
};

/** What a long list holds: behind a number and `o`, which softens its first letter. */
export const bulkNames: Readonly<Record<BulkList["kind"], string>> = {
  names: "enwau",
  "collar-numbers": "rifau coler",
  addresses: "gyfeiriadau e-bost",
};
