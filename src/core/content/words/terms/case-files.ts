import type { Terms } from "./terms";

/** MG3, MG4 … are cars too, so the plain ones take a word after them. */
const afterForm =
  "(?: ?[-:/&] ?| )(?:and|attach|disclos|file|form|list|police|report|schedule|statement|to CPS|witness)[a-z]*";

/**
 * The file for the prosecutor: the manual of guidance forms MG1 to MG21 (Home Office and CPS, Director's
 * Guidance on Charging), the schedules of CPIA 1996, and CJA 1967 s. 9. Welsh unconfirmed.
 */
export const caseFiles: Terms = {
  topic: "case-file",
  strong:
    "prosecution file, case file, disclosure schedule, unused material, non sensitive unused, " +
    "sensitive (?:unused|material schedule), charging (?:decision|advice), full code test, " +
    "bad character, exhibit list, record of interview, witness statement, " +
    "section 9 (?:statement|(?:of the )?(?:CJA|criminal justice act)), ffeil achos",
  capitals:
    "MG ?(?:0[1-9][A-F]?|[1-9][A-F]|[289]|1\\d[A-F]?|2[01])(?:\\(?T\\)?)?, " +
    `MG ?[13-7]${afterForm}`,
};
