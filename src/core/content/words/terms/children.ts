import type { Terms } from "./terms";

/** Children at risk or in trouble: Children Act 1989, Working Together to Safeguard Children. */
export const children: Terms = {
  topic: "child",
  strong:
    "child protection, child in need, looked after child(?:ren)?, " +
    "child (?:abuse|neglect|cruelty|exploitation|criminal exploitation), child(?:ren)? at risk, " +
    "social services, social worker, children's (?:services|social care), " +
    "safeguarding (?:alert|child|children|concern|hub|referral), section 47, care order, " +
    "foster carer?, youth (?:offend|justice)[a-z]*, young offender, appropriate adult, " +
    "missing child(?:ren)?, missing from (?:home|care), amddiffyn plant, diogelu plant, " +
    "plentyn mewn angen, gwasanaethau cymdeithasol, gweithiwr cymdeithasol, cam drin plant, " +
    "gam drin plant",
  capitals: "MASH, CP plan, CAMHS, YOT",
  weak:
    "child(?:ren)?, juvenile, pupil, school, teenager, under 1[0-8], aged 1[0-7], plentyn, " +
    "ysgol, disgybl(?:ion)?",
};
