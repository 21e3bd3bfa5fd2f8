import type { DetailKind } from "../../core/content/detector";
import type { Reason } from "../../core/content/personal-details";

/** What a kind of detail is called, within a sentence. */
export const kindNames: Readonly<Record<DetailKind, string>> = {
  name: "enw",
  "national-insurance": "rhif Yswiriant Gwladol",
  "nhs-number": "rhif GIG",
  passport: "rhif pasbort",
  "driving-licence": "rhif trwydded yrru",
  vehicle: "rhif cofrestru cerbyd",
  "date-of-birth": "dyddiad geni",
  postcode: "cod post",
  "street-address": "cyfeiriad",
  telephone: "rhif ffôn",
  email: "cyfeiriad e-bost",
  location: "lleoliad",
  "property-number": "rhif eiddo",
  "ip-address": "cyfeiriad IP",
  "pnc-id": "rhif PNC",
  "cro-number": "rhif CRO",
  "arrest-summons": "rhif arestio/gwŷs",
  "case-urn": "URN yr achos",
  "court-case": "rhif achos llys",
  "prison-number": "rhif carchar neu brawf",
  "force-reference": "cyfeirnod yr heddlu",
  "collar-number": "rhif coler",
  "person-number": "cyfeirnod personol",
  "payment-card": "rhif cerdyn",
  "bank-account": "cyfrif banc",
  iban: "IBAN",
  secret: "cyfrinair neu god",
};

/** Why details count, in brackets behind one of them or several. */
export const reasonNames: Readonly<Record<Reason, string>> = {
  "check-digit": "digid gwirio cywir",
  word: "gair gerllaw yn ei enwi",
  column: "pennawd neu label yn ei enwi",
  list: "un o restr",
  shape: "eglur fel y mae",
};
