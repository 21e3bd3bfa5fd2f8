import type { Detector } from "../detector";
import { dateOfBirth } from "./date-of-birth";
import { email } from "./email";
import { nationalInsurance } from "./national-insurance";
import { nhsNumber } from "./nhs-number";
import { postcode } from "./postcode";
import { telephone } from "./telephone";

/** Every detector. Where two read the same place, a sure one wins, then the first. */
export const detectors: readonly Detector[] = [
  nationalInsurance,
  nhsNumber,
  dateOfBirth,
  postcode,
  telephone,
  email,
];
