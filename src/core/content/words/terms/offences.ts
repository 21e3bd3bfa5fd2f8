/**
 * Criminal-offence data (UK GDPR Article 10): the course of a case from arrest to sentence under PACE
 * 1984 and the Bail Act 1976, national records, and offences by name. Welsh unconfirmed.
 */
export const offences =
  "criminal record, previous (conviction|offence), (arrested|cautioned|convicted) (by|for|of|on), " +
  "charged with (an? )?(assault|burg|drug|fraud|murder|offen|possess|rape|rob|theft)~, " +
  "(police|under) caution, released under investigation, restraining order, manslaughter, " +
  "county lines, drug (deal~|supply), hate crime, warning marker, euogfarn~, yn y ddalfa, " +
  "PND, CR[OB], DVP[NO], [GA]BH, PWITS; PNC, DBS, suspect, offend(er|ing), arrested, " +
  "detainee, custody, bail(ed)?, remand~, burglar~, robber~, assault~, theft, murder~, stolen, " +
  "convict~, sentenced, imprison~, prison~, defendant, guilty, cocaine, heroin, firearm, stabb~, " +
  "[td]rosedd~, carchar, arest~";
