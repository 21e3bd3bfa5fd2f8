import { type Language, languageFor } from "../core/policy/language";
import type { Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import { cy } from "../messages/cy";
import { en } from "../messages/en";
import { meetingCy } from "../messages/meeting-cy";
import { meetingEn } from "../messages/meeting-en";
import type { Messages } from "../messages/messages";
import type { ItemKind } from "../outlook/item-kind";

/** All of them are in the bundle: when Send is pressed there is no time to fetch one. */
const catalogues: Readonly<Record<ItemKind, Readonly<Record<Language, Messages>>>> = {
  message: { "en-GB": en, "cy-GB": cy },
  meeting: { "en-GB": meetingEn, "cy-GB": meetingCy },
};

/** What to say it in. A policy that is broken chooses no language. */
export function messagesFor(
  policy: PolicyResult<Policy>,
  displayLanguage: string | undefined,
  kind: ItemKind = "message",
): Messages {
  const choice = (policy.ok && policy.policy.language) || "outlook";
  return catalogues[kind][languageFor(displayLanguage, choice)];
}
