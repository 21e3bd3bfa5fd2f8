/**
 * Sexual offences and the orders that follow them: Sexual Offences Act 2003 with parts 1 and 2, and
 * College of Policing APP on the management of sexual offenders. Welsh unconfirmed.
 */
export const sexualOffending =
  "sex(ual(ly)?)? (offen[cd]|assault|abus|exploit|touch|violen|harm|risk)~, rap(ed|ist), rape victim, " +
  "indecent (assault|exposure|image), paedophil~, notification requirement, " +
  "([td]rosedd~|[cg]am drin) rhyw~, RSO, S[HO]PO, IIOC, CSE; rape, sexual, indecent, grooming, treisio";

/** Those who are watched after release: MAPPA guidance (Criminal Justice Act 2003 s. 325), ViSOR. */
export const offenderManagement =
  "(registered|dangerous) offender, offender manage~, released on licence, " +
  "MAPP[AS], ViSOR, MOSOVO, PPU, RM2000; ARMS, OSP, SARA, parole, curfew, probation";
