/**
 * Those to whom it was done and those who saw it: the Victims' Code, special measures under YJCEA 1999,
 * SafeLives' risk checklist (DASH) and the conferences that follow from it. Welsh unconfirmed.
 */
export const victims =
  "(victim|witness)(e?s)? (is|are|was|were|ha[sd]|named|care), injured party, " +
  "vulnerable adult, special measures (for|app|dir|hearing)~, osman warning, " +
  "threat to life, domestic (abuse|violence), coercive control, honour based, forced marriage, " +
  "trafficking, ([cg]am drin|trais) domestig, MARAC, I[DS]VA, FGM; DASH, ABE, " +
  "victim, witness, complainant, aggrieved, safeguarding, harass~, stalk~, (d|dd)ioddef~, tyst(ion)?";
