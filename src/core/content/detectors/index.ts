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

/** Every detector. Where several read the same place, a sure one wins, and then the first. */
export const detectors: readonly Detector[] = [
  passportZone,
  postcode,
  nationalInsurance,
  drivingLicence,
  telephone,
  streetAddress,
  iban,
  paymentCard,
  arrestSummons,
  pncId,
  croNumber,
  location,
  ipAddress,
  bankAccount,
  caseUrn,
  courtCase,
  prisonNumber,
  personNumber,
  propertyNumber,
  collarNumber,
  secret,
  whatThreeWords,
  vehicle,
  nhsNumber,
  dateOfBirth,
  passport,
  email,
];
