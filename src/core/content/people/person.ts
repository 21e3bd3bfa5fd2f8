import type { DetailKind } from "../detector";
import { type Detail, isAddress } from "./detail";
import { isAtPremises } from "./premises";
import type { DetailRecord } from "./record";

/**
 * How far one detail goes to find a person by: from 1 on, it is enough (detection.md, section 1.5).
 * Street and postcode are one address; what has no weight tells of nobody.
 */
const weights: Readonly<Partial<Record<DetailKind, number>>> = {
  "national-insurance": 1.5,
  "nhs-number": 1.5,
  passport: 1.5,
  "driving-licence": 1.5,
  "pnc-id": 1.5,
  "cro-number": 1.5,
  "arrest-summons": 1.5,
  "prison-number": 1.5,
  "payment-card": 1.5,
  iban: 1,
  "bank-account": 1,
  "date-of-birth": 1,
  "street-address": 1,
  postcode: 1,
  "property-number": 0.75,
  "person-number": 0.75,
  telephone: 0.75,
  vehicle: 0.5,
  location: 0.5,
  email: 0.25,
  "ip-address": 0.25,
  "case-urn": 0.25,
  "court-case": 0.25,
  "force-reference": 0.25,
};

/** Of these, any number counts once. */
const counted: Readonly<Partial<Record<DetailKind, string>>> = {
  "street-address": "address",
  postcode: "address",
  email: "email",
  "ip-address": "ip-address",
  "case-urn": "case",
  "court-case": "case",
  "force-reference": "case",
};

/** Says of an address without a name that somebody lives there. */
const home =
  /\b(?:home|live[sd]?|living|resid(?:es|ents?|ing|ence)|tenant|occupier|byw|(?:his|her|their|my) address)\b/i;

/** What a record is: somebody's, the address of nobody who is named, or nothing. */
export type Standing = "person" | "address" | "nobody";

/**
 * Whether a record tells enough to find somebody by: a sum of 1, and a name; or without one, something
 * that is one person's alone, or a home. An address that nobody is named with is mostly a place's.
 *
 * @param from where what may say so of it begins
 */
export function standingOf(record: DetailRecord, text: string, from: number): Standing {
  const { details, name } = record;
  if (!isEnough(details)) {
    return "nobody";
  }
  if (details.some(({ kind }) => isOfOnePerson(kind))) {
    return "person";
  }
  if (record.isOfPlace || isAtPremises(record, text, from)) {
    return "nobody";
  }
  if (name !== undefined || isHome(details, text)) {
    return "person";
  }
  return (details.some(({ kind }) => kind === "street-address") && "address") || "nobody";
}

/** Whether details, each told once, go far enough to find somebody by. */
export function isEnough(details: readonly Detail[]): boolean {
  const seen = new Set<string>();
  let sum = 0;
  for (const { kind, key } of details) {
    const once = counted[kind] || `${kind} ${key}`;
    if (!seen.has(once)) {
      seen.add(once);
      sum += weights[kind] || 0;
    }
    if (sum >= 1) {
      return true; // Mostly the first or the second.
    }
  }
  return false;
}

/** A number or a date that tells one person, and no place. Firms have accounts too. */
function isOfOnePerson(kind: DetailKind): boolean {
  const isOfFirm = isAddress(kind) || kind === "bank-account" || kind === "iban";
  return (weights[kind] || 0) >= 1 && !isOfFirm;
}

/** Says more of somebody than how to reach them. */
export function isIdentity({ kind }: Detail): boolean {
  return (weights[kind] || 0) >= 0.5 && kind !== "telephone";
}

function isHome(details: readonly Detail[], text: string): boolean {
  const [first] = details.filter(({ kind }) => isAddress(kind));
  if (first === undefined) {
    return false;
  }
  return (
    details.some(({ kind, key }) => kind === "telephone" && key.startsWith("07")) ||
    home.test(text.slice(Math.max(0, first.start - 60), first.start))
  );
}
