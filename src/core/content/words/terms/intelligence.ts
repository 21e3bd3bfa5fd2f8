/** What is known and not proven: College of Policing APP on intelligence, RIPA 2000. Welsh unconfirmed. */
export const intelligence =
  "[cg]udd wybodaeth, OCG, RIPA; intel(ligence)?, surveillance, sanitised, nominal";
