import type { Detector } from "../detector";
import { arrestSummons } from "./arrest-summons";
import { bankAccount } from "./bank-account";
import { caseUrn } from "./case-urn";
import { collarNumber } from "./collar-number";
import { courtCase } from "./court-case";
import { croNumber } from "./cro-number";
import { dateOfBirth } from "./date-of-birth";
import { drivingLicence } from "./driving-licence";
import { email } from "./email";
import { iban } from "./iban";
import { ipAddress } from "./ip-address";
import { location } from "./location";
import { nationalInsurance } from "./national-insurance";
import { nhsNumber } from "./nhs-number";
import { passport } from "./passport";
import { passportZone } from "./passport-zone";
import { paymentCard } from "./payment-card";
import { personNumber } from "./person-number";
import { pncId } from "./pnc-id";
import { postcode } from "./postcode";
import { prisonNumber } from "./prison-number";
import { propertyNumber } from "./property-number";
import { secret } from "./secrets";
import { streetAddress } from "./street-address";
import { telephone } from "./telephone";
import { vehicle } from "./vehicle";
import { whatThreeWords } from "./what-three-words";

/**
 * Every detector. Where several read the same place, a sure one wins, and then the first; the date of a
 * birth is tried before what else begins as a date does.
 */
export const detectors: readonly Detector[] = [
  postcode,
  nationalInsurance,
  telephone,
  streetAddress,
  iban,
  paymentCard,
  drivingLicence,
  bankAccount,
  personNumber,
  propertyNumber,
  collarNumber,
  dateOfBirth,
  arrestSummons,
  pncId,
  croNumber,
  location,
  ipAddress,
  passportZone,
  caseUrn,
  courtCase,
  prisonNumber,
  secret,
  whatThreeWords,
  vehicle,
  nhsNumber,
  passport,
  email,
];
