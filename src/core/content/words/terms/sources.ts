/**
 * How intelligence reports are graded: `2 C P` in a 3x5x2 (source, information, handling), `E 4 1` in
 * the 5x5x5 that it took over from (College of Policing). Boxes are measured that way too.
 */
export const graded =
  "[35] ?[x×] ?5 ?[x×] ?[25](?! ?([cm]?m|in|ft|box|cube)\\b), " +
  "(grad|evaluat)(ed|ing|ion)( as|:)? [1-3A-E] ?[1-5A-E] ?[1-5CP], " +
  "source (evaluation|grading), handling (condition|code:? [1-5CP])";

/**
 * Those who tell on others, those who are hidden, and what must never be disclosed: RIPA 2000 part II,
 * the CHIS code of practice, SOCPA 2005 part 2 chapter 4. Welsh unconfirmed.
 */
export const sources =
  "(covert|confidential|sensitive) (human|source|informant|officer|surveillance), " +
  "informant (is|was|ha[sd]|told), source (handl~|unit), undercover, test purchas~, " +
  "protected (person|people), witness (anonymity|protection), anonymity order, " +
  "(doesn.t|not) know (that )?(we|i|police)( have|.ve)? sp(oke|eak)~, " +
  "swyddog~ cudd, (amddiffyn|diogelu) tyst~, CHIS, UKPPS, DSU; PII, informant";
