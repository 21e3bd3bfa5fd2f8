import type { Draft } from "../mail/draft";
import { bodyText } from "./body-text";
import type { IdentifierKind } from "./detector";
import { htmlToText } from "./html-text";
import { findIdentifiers } from "./identifiers";
import { findPeople, isIdentity, nameOf, type PersonRecord } from "./people";
import { countPeople } from "./same-person";

/** A place in the subject, or in the text that `bodyText` returns. UTF-16, `end` is exclusive. */
export interface DetailRange {
  readonly part: "subject" | "body";
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

/** Whose details a draft holds, and what they are. Refers into the draft and copies nothing. */
export interface PersonalDetails {
  /** Distinct people. */
  readonly count: number;
  /** `identity`: a postcode, a date of birth or a number of theirs. `contact`: only how to reach them. */
  readonly tier: "contact" | "identity";
  /** How many different identifiers of each kind that was seen. */
  readonly kinds: Readonly<Partial<Record<IdentifierKind, number>>>;
  /**
   * Where they are, in order. People whom only the HTML of the body names are counted, but have no
   * place here.
   */
  readonly ranges: readonly DetailRange[];
}

/** Finds the people in subject and body whose address `isOwn` does not know. */
export function personalDetails(
  draft: Draft,
  isOwn: (address: string) => boolean,
): PersonalDetails {
  const subject = findPeople(draft.subject, isOwn);
  const body = findPeople(bodyText(draft), isOwn);
  const people = [...subject, ...body, ...onlyInHtml(draft, isOwn)];
  return {
    count: countPeople(people),
    tier: tierOf(people),
    kinds: kindsOf(people),
    ranges: [...rangesIn("subject", subject), ...rangesIn("body", body)],
  };
}

/** Both parts of a mail reach the recipient, and they need not say the same. */
function onlyInHtml(draft: Draft, isOwn: (address: string) => boolean): readonly PersonRecord[] {
  const text = bodyText(draft);
  if (draft.body.html === "" || draft.body.text !== text) {
    return [];
  }
  const inText = new Set(findIdentifiers(text).map(nameOf));
  return findPeople(htmlToText(draft.body.html), isOwn, inText);
}

function tierOf(people: readonly PersonRecord[]): PersonalDetails["tier"] {
  if (people.some(({ identifiers }) => identifiers.some(isIdentity))) {
    return "identity";
  }
  return "contact";
}

function kindsOf(people: readonly PersonRecord[]): PersonalDetails["kinds"] {
  const counted = new Set<string>();
  const kinds: Partial<Record<IdentifierKind, number>> = {};
  for (const { identifiers } of people) {
    for (const identifier of identifiers.filter((one) => !counted.has(nameOf(one)))) {
      counted.add(nameOf(identifier));
      kinds[identifier.kind] = (kinds[identifier.kind] || 0) + 1;
    }
  }
  return kinds;
}

function rangesIn(
  part: DetailRange["part"],
  people: readonly PersonRecord[],
): readonly DetailRange[] {
  const ranges: DetailRange[] = [];
  for (const { identifiers } of people) {
    identifiers.forEach(({ kind, start, end }) => ranges.push({ part, kind, start, end }));
  }
  return ranges;
}
