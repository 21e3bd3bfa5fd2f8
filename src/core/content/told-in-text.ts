import { fold } from "./fold";
import { findPeople, type FoundPeople, type Own } from "./people/find-people";
import type { Reader } from "./people/read-text";
import type { PersonRecord } from "./people/same-person";
import type { Topic } from "./words/topic";
import { topicsIn } from "./words/topics-in";
import { wordsAbout } from "./words-about";

/** What was found in one stretch of text that stands for itself, and what its words say. */
export interface ToldInText {
  readonly found: FoundPeople;
  /** With the addresses that its words make somebody's. */
  readonly records: readonly PersonRecord[];
  /** Empty where it tells of nobody: words alone say nothing. */
  readonly topics: readonly Topic[];
}

/** With whose eyes a text is read. */
export interface Reading {
  readonly own: Own;
  readonly reader: Reader;
  /** The force's own sensitive words. */
  readonly words: readonly string[];
  /** What a heading above says of all of it. */
  readonly about: readonly Topic[];
}

/** @param headEnd up to this offset the text says who wrote it to whom */
export function toldInText(text: string, reading: Reading, headEnd = 0): ToldInText {
  const { own, reader, words, about } = reading;
  const found = findPeople(text, own, reader, headEnd);
  const said = wordsAbout(found, text);
  const read = (said === text && found.folded) || fold(said).text;
  const topics = (said !== "" && topicsIn(read, words).concat(about)) || [];
  const homes = (topics.length > 0 && found.addresses) || [];
  return { found, records: found.records.concat(homes), topics };
}
