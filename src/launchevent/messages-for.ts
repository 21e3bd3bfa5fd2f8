import { type Language, languageFor } from "../core/policy/language";
import type { Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import { cy } from "../messages/cy";
import { en } from "../messages/en";
import type { Messages } from "../messages/messages";

/** All of them are in the bundle: when Send is pressed there is no time to fetch one. */
const catalogues: Readonly<Record<Language, Messages>> = { "en-GB": en, "cy-GB": cy };

/** What to say it in. A policy that is broken chooses no language. */
export function messagesFor(
  policy: PolicyResult<Policy>,
  displayLanguage: string | undefined,
): Messages {
  const choice = (policy.ok && policy.policy.language) || "outlook";
  return catalogues[languageFor(displayLanguage, choice)];
}
