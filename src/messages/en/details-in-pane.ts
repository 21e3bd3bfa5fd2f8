import type { DetailKind } from "../../core/content/detector";
import type { Reason } from "../../core/content/personal-details";

/** What a kind of detail is called, within a sentence. */
export const kindNames: Readonly<Record<DetailKind, string>> = {
  name: "name",
  "national-insurance": "National Insurance number",
  "nhs-number": "NHS number",
  passport: "passport number",
  "driving-licence": "driving licence number",
  vehicle: "vehicle registration",
  "date-of-birth": "date of birth",
  postcode: "postcode",
  "street-address": "address",
  telephone: "telephone number",
  email: "e-mail address",
  location: "location",
  "property-number": "property number",
  "ip-address": "IP address",
  "pnc-id": "PNC ID",
  "cro-number": "CRO number",
  "arrest-summons": "arrest/summons number",
  "case-urn": "case URN",
  "court-case": "court case number",
  "prison-number": "prison or probation number",
  "force-reference": "force reference",
  "collar-number": "collar number",
  "person-number": "personal reference number",
  "payment-card": "card number",
  "bank-account": "bank account",
  iban: "IBAN",
  secret: "password or code",
};

/** Why details count, in brackets behind one of them or several. */
export const reasonNames: Readonly<Record<Reason, string>> = {
  "check-digit": "check digit correct",
  word: "named by a word nearby",
  column: "named by a heading or label",
  list: "one of a list",
  shape: "clear as written",
};
