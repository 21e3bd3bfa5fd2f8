import type { Draft } from "../mail/draft";
import { bodyText } from "./body-text";
import { endOfOwnText } from "./quoted-heads";

/** Offenders, their management, those who tell on them, and abuse: several words, or one that is rare. */
const terms =
  /\b(?:sex(?:ual)? offen[cd]|registered offenders?\b|criminal records?\b|previous convictions?\b|intelligence (?:report|log|package)|informants?\b|child (?:sexual )?(?:abuse|exploitation)\b|domestic (?:abuse|violence)\b|safeguarding (?:referral|concern)|troseddwyr rhyw\b|cam-drin (?:plant|domestig)\b)/i;

/** In capitals only: in small letters some are words of their own. */
const acronyms = /\b(?:RSOs?|ViSOR|VISOR|MARAC|MAPPA|CRB|DBS|CHIS)\b/;

/** How much of the sender's own text is read, in UTF-16 units. A mail says early what it is about. */
const beginning = 1000;

/**
 * Whether subject or text speak of what should reach nobody by mistake.
 *
 * In a police force such words are everyday. So they never speak by themselves, and make another
 * finding graver.
 */
export function saysSensitive(draft: Draft): boolean {
  const text = bodyText(draft).slice(0, beginning);
  const own = text.slice(0, endOfOwnText(text));
  return [draft.subject.slice(0, beginning), own].some(
    (one) => terms.test(one) || acronyms.test(one),
  );
}
