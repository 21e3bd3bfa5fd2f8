import {
  croWriter,
  dateOfBirthWriter,
  nationalInsuranceWriter,
  nhsNumberWriter,
  pncWriter,
  telephoneWriter,
  type Writer,
} from "./numbers";
import { addressWriter, fullAddressWriter, postcodeWriter } from "./places";
import type { Random } from "./random";

/** Something that a list tells of each of its people. */
export interface DetailSort {
  /** What stands at the head of its column, or as a label before it. */
  readonly labels: readonly [string, ...string[]];
  /** How much it tells (detection.md, section 1.5): from 1 on, a name and this are a person. */
  readonly weight: number;
  /** Of an address. A list tells nobody of two. */
  readonly gives?: "postcode" | "street" | "both";
  /** Says by itself what it is, so that a list may leave its label out. */
  readonly isPlain: boolean;
  readonly writer: (list: Random) => Writer;
  /** As a sentence has it, after the name. */
  readonly clauses: readonly [string, ...string[]];
}

const address = {
  weight: 1,
  isPlain: true,
  clauses: ["lives at #", "of #", "who lives at #", "whose address is #"],
} as const;

/** Each list takes a few of these. */
export const detailSorts: readonly DetailSort[] = [
  {
    ...address,
    labels: ["Address", "Home address", "Address line 1", "Street", "Addr", "ADDRESS"],
    gives: "street",
    writer: addressWriter,
  },
  {
    ...address,
    labels: ["Address", "Full address", "Home Address"],
    gives: "both",
    writer: fullAddressWriter,
  },
  {
    labels: ["Postcode", "Post code", "Post Code", "POSTCODE", "Home postcode"],
    weight: 1,
    gives: "postcode",
    isPlain: true,
    writer: postcodeWriter,
    clauses: ["postcode #", "lives in #", "of #"],
  },
  {
    labels: ["DOB", "D.O.B.", "Date of birth", "Date of Birth", "Born", "Birth date", "DoB"],
    weight: 1,
    isPlain: true,
    writer: dateOfBirthWriter,
    clauses: ["born #", "DOB #", "date of birth #", "born on #", "(#)"],
  },
  {
    labels: ["Tel", "Telephone", "Phone", "Mobile", "Mob", "Contact no", "Tel no.", "Phone number"],
    weight: 0.75,
    isPlain: true,
    writer: telephoneWriter,
    clauses: ["tel #", "can be reached on #", "telephone #", "on #", "mobile #"],
  },
  {
    labels: ["NI no", "National Insurance", "NINO", "NI Number", "National Insurance number"],
    weight: 1.5,
    isPlain: true,
    writer: nationalInsuranceWriter,
    clauses: ["NI number #", "NINO #", "whose National Insurance number is #"],
  },
  {
    labels: ["NHS no", "NHS number", "NHS No.", "NHS"],
    weight: 1.5,
    isPlain: false,
    writer: nhsNumberWriter,
    clauses: ["NHS number #", "NHS no. #"],
  },
  {
    labels: ["PNC ID", "PNC", "PNCID", "PNC no"],
    weight: 1.5,
    isPlain: true,
    writer: pncWriter,
    clauses: ["PNC ID #", "PNC #", "whose PNC ID is #"],
  },
  {
    labels: ["CRO", "CRO no", "CRO number"],
    weight: 1.5,
    isPlain: false,
    writer: croWriter,
    clauses: ["CRO #", "CRO number #"],
  },
];

/** Made of the name, so that it is no writer of its own. */
export const emailSort = {
  labels: ["E-mail", "Email", "Email address", "EMAIL"],
  weight: 0.25,
  isPlain: true,
  clauses: ["e-mail #", "can be written to at #"],
} as const;
