import type { Draft } from "../../mail/draft";
import { bodyText } from "../body-text";
import { endOfOwnText } from "../quoted-heads";
import { saysStrongTerm } from "./topics-in";

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
  return saysStrongTerm(draft.subject.slice(0, beginning)) || saysStrongTerm(own);
}
