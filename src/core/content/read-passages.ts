import type { Draft } from "../mail/draft";
import { bodyText } from "./body-text";
import type { ContentSettings } from "./content-settings";
import { htmlToText } from "./html-text";
import { passagesOf } from "./passages";
import { headsOf } from "./quoted-heads";
import { factOf } from "./people/detail";
import { findPeople, type Own } from "./people/find-people";
import type { Reader } from "./people/read-text";
import type { PersonRecord } from "./people/same-person";
import type { ContentPlace, DetailRange } from "./personal-details";
import { type ToldInText, toldInText } from "./told-in-text";
import { topicsIn } from "./words/topics-in";

/** What was found in one stretch of a draft, and where that is. */
export interface ReadPassage extends ToldInText {
  readonly place: ContentPlace;
  readonly part: DetailRange["part"];
  /** Where it begins in its part. */
  readonly start: number;
}

/** Reads the subject, where a meeting is, and the body, each message for itself. */
export function readPassages(
  draft: Draft,
  own: Own,
  reader: Reader,
  { words }: ContentSettings,
): readonly ReadPassage[] {
  const { subject, meeting } = draft;
  const texts = { subject, location: (meeting && meeting.location) || "", body: bodyText(draft) };
  const reading = { own, reader, words, about: topicsIn(subject, words) };
  const lines = (["subject", "location"] as const).map((place) => {
    return { place, start: 0, end: texts[place].length, headEnd: 0 };
  });
  const passages = [...lines, ...passagesOf(texts.body, headsOf(draft))];
  return passages.map(({ place, start, end, headEnd }) => {
    const part: ReadPassage["part"] =
      ((place === "subject" || place === "location") && place) || "body";
    const text = texts[part].slice(start, end);
    return Object.assign({ place, part, start }, toldInText(text, reading, headEnd - start));
  });
}

/** Both parts of a mail reach the recipient, and they need not say the same. */
export function onlyInHtml(
  draft: Draft,
  own: Own,
  reader: Reader,
  passages: readonly ReadPassage[],
): readonly PersonRecord[] {
  const { html, text } = draft.body;
  if (html === "" || bodyText(draft) !== text) {
    return [];
  }
  const seen = new Set<string>();
  passages.forEach(({ found }) => found.details.forEach((one) => seen.add(factOf(one))));
  return findPeople(htmlToText(html), own, reader, 0).records.filter(
    ({ details }) => !details.some((one) => seen.has(factOf(one))),
  );
}
