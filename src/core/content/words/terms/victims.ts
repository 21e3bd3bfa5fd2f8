import type { Terms } from "./terms";

/**
 * Those to whom it was done and those who saw it: the Victims' Code, special measures under YJCEA 1999,
 * SafeLives' risk checklist (DASH) and the conferences that follow from it. Welsh unconfirmed.
 */
export const victims: Terms = {
  topic: "victim-or-witness",
  strong:
    "victim (?:is|was|are|were|has|had|named|details|statement|personal|impact|identified), " +
    "victim:, injured (?:party|person), " +
    "witness(?:es)? (?:is|are|was|were|list|statement|details|care|named), witness:, " +
    "key witness, prosecution witness(?:es)?, " +
    "special measures (?:for|appli|assess|direct|discuss|hearing|meeting)[a-z]*, " +
    "vulnerable (?:adult|victim|witness)(?:es)?, achieving best evidence, " +
    "osman (?:warning|letter), threat to life, domestic (?:abuse|violence), " +
    "coercive (?:control|behaviour), honour based, forced marriage, modern slavery, " +
    "human trafficking, stalked by, refuge (?:address|place), dioddefwr:, tyst:, " +
    "datganiad(?:au)? tyst(?:ion)?, cam drin domestig, gam drin domestig, " +
    "trais (?:domestig|yn y cartref)",
  capitals:
    "MARAC, IDVA, ISVA, DASH (?:assessment|checklist|form|RIC|risk)[a-z]*, FGM, " +
    "ABE (?:interview|disc|video|transcript)[a-z]*",
  weak:
    "victim, witness(?:es)?, complainant, aggrieved, safeguarding, harass(?:ed|ment), stalking, " +
    "dioddefwyr?, ddioddefwyr?, tyst(?:ion)?, achwynydd",
};
