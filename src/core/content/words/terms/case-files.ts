/** What is kept from the defence: CPIA 1996 and its code. */
export const sensitiveUnused = "sensitive unused, MG ?0?6D";

/**
 * The file for the prosecutor: the manual of guidance forms MG1 to MG21 (Home Office and CPS, Director's
 * Guidance on Charging), the schedules of CPIA 1996, and CJA 1967 s. 9. Welsh unconfirmed.
 *
 * MG3, MG4 … are cars too.
 */
export const caseFiles =
  "(case|prosecution) file, non sensitive unused, unused material, charging decision, bad character, " +
  "section 9 statement, ffeil achos, MG ?([01]\\d|2[01]|[289]|\\d(?=[A-F]))[A-F]?; MG ?[13-7]";
