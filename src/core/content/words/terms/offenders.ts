import type { Terms } from "./terms";

/**
 * Sexual offences and the orders that follow them: Sexual Offences Act 2003 with parts 1 and 2, and
 * College of Policing APP on the management of sexual offenders. Welsh unconfirmed.
 */
export const sexualOffending: Terms = {
  topic: "sexual-offending",
  strong:
    "sex(?:ual)? offen[cd](?:e|er|ing), " +
    "sexual(?:ly)? (?:assault|abus|exploit|touch|violen|penetrat)[a-z]*, " +
    "sexual (?:activity with|harm prevention|risk order), rap(?:ed|ist), attempted rape, " +
    "rape (?:allegation|case|complainant|investigation|offence|of|report|survivor|suspect|victim), " +
    "child sexual (?:abuse|exploitation), indecent (?:assault|exposure|image|photograph), " +
    "paedophil[a-z]*, pedophil[a-z]*, notification requirement, " +
    "trosedd(?:wr|wyr|au) rhyw(?:iol)?, droseddw?y?r? rhyw, ymosodiad rhywiol, " +
    "cam drin rhywiol, gam drin rhywiol",
  capitals: "RSO, SHPO, SOPO, IIOC, CSAE, CSE",
  weak: "rape, sexual, indecent, grooming, treisio",
};

/** Those who are watched after release: MAPPA guidance (Criminal Justice Act 2003 s. 325), ViSOR. */
export const offenderManagement: Terms = {
  topic: "offender-management",
  strong:
    "registered offender, violent offender, dangerous (?:offender|person), " +
    "multi agency public protection, public protection unit, offender manag(?:er|ement), " +
    "licence condition, released? on licence, recall(?:ed)? to prison, probation officer, " +
    "criminal behaviour order, rheoli troseddwyr",
  capitals:
    "MAPPA, ViSOR, VISOR, MAPPS, MOSOVO, PPU, RM2000, OASys, ARMS (?:assessment|review), " +
    "OSP (?:score|risk|C|I), SARA (?:assessment|risk)",
  weak: "reoffend(?:ed|ing)?, parole, curfew",
};
