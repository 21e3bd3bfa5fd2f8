import type { Terms } from "./terms";

/**
 * Criminal-offence data (UK GDPR Article 10): the course of a case from arrest to sentence under PACE
 * 1984 and the Bail Act 1976, national records, and offences by name. Welsh unconfirmed.
 */
export const offences: Terms = {
  topic: "offence",
  strong:
    "criminal record, previous (?:conviction|offen[cd]e), arrested (?:for|on|by), " +
    "wanted on warrant, " +
    "charged with (?:an? )?(?:assault|attempt|burgl|conspir|criminal|drug|fraud|harass|murder|offen|possess|rape|robb|theft|wound)[a-z]*, " +
    "convicted of, pleaded (?:not )?guilty, cautioned for, police (?:bail|custody), " +
    "custody (?:record|suite|number), bail condition, bailed (?:for|to|until), " +
    "released under investigation, remanded in, interview(?:ed)? under caution, " +
    "restraining order, molestation order, possession with intent, bodily harm, common assault, " +
    "aggravated burglary, manslaughter, county lines, firearms? offence, " +
    "drugs? (?:dealer|dealing|supply|offence), hate crime, perverting the course, " +
    "warning marker, police national (?:computer|database), domestic violence protection, " +
    "euogfarn(?:au)? blaenorol, cofnod(?:ion)? troseddol, amodau mechn[iï]aeth, yn y ddalfa, " +
    "arestiwyd",
  capitals:
    "PNC (?:check|ID|marker|print|record|result)[a-z]*, PND, CRO, CRB, DVPN, DVPO, " +
    "DBS (?:application|certificate|check|disclosure|result)[a-z]*, GBH, ABH, PWITS, TWOC",
  weak:
    "suspect(?!s? (?:that|this|it|you|we|they|there)), offender, offending, arrested, detainee, " +
    "custody, bail, burglar(?:y|ies), robber(?:y|ies), assault(?:ed)?, theft, murder(?:ed)?, " +
    "stolen, convict(?:ed|ion), sentenced, imprison(?:ed|ment), prison(?:er)?, probation, " +
    "defendant, cocaine, heroin, firearm, stabb(?:ed|ing), troseddwr, droseddwr, troseddwyr, " +
    "trosedd(?:au)?, carchar, diffynnydd, arestio",
};
