import { graded } from "./sources";
import type { Terms } from "./terms";

/** What is known and not proven: College of Policing APP on intelligence, RIPA 2000. Welsh unconfirmed. */
export const intelligence: Terms = {
  topic: "intelligence",
  strong:
    `${graded}, ` +
    `intelligence (?:assessment|check|database|development|log|package|picture|product|` +
    "profile|report|submission|suggests|unit), criminal intelligence, police intelligence, " +
    "intel (?:log|package|submission|suggests), sanitised intel(?:ligence)?, " +
    "directed surveillance, covert surveillance, organised crime group, nominals, nominal:, " +
    "cudd wybodaeth, gudd wybodaeth",
  capitals: "OCG, RIPA",
  weak: "informant, surveillance, hysbysydd",
};
