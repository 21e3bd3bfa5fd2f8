/** Bold, rules, quotation marks: what says nothing. */
const onlyOrnaments = /^[\s*_=~#>|"'“”‘’\u200b-\u200d\u2010-\u2015-]*$/;

/** Nothing goes before it but labels of a marking, and the prefix of what is shared abroad: `Subject: RE: UK`. */
const first =
  /^(?:[\s*_=~#>|"'“”‘’\u200b-\u200d\u2010-\u2015-]|(?:subject|pwnc|testun|re|fwd?|ateb|gsc|gpms|(?:[a-z]{4,12} )?(?:markings?|classification|level|caveat|handling|dosbarthiad|marcio))[\s*_]{0,3}[:=])*(?:UK )?$/i;

/** What sets a level off from a title: a colon, a rule, a gap; a dash only with a space. */
const setOffBehind = /^[)\]]?(?:\s?[:|/]|\s?[-\u2010-\u2015]{1,2}\s|\s{2}|\t)/;
const setOffBefore = /(?:[|/]|\s[-\u2010-\u2015]{1,2})\s?$|\s\s$|\t$/;

/** Longer lines, and those that end as sentences do, are prose. */
const longestHeading = 80;

/**
 * Whether a level stands alone: as a line, at the start or the end of a heading, or in brackets.
 *
 * @param before what stands on its line before it
 * @param behind what stands there behind it, and `rest` what of that is behind its instructions
 * @param isPlain whether it means nothing else, whatever stands beside it: OFFICIAL-SENSITIVE
 */
export function isAlone(
  before: string,
  behind: string,
  rest: string,
  isSubject: boolean,
  isPlain: boolean,
): boolean {
  const isFirst = first.test(before);
  const isHeading =
    isSubject || (before.length + behind.length < longestHeading && !/[.!?;,]\s*$/.test(behind));
  if (/[([{]\s?(?:UK\s?)?$/.test(before) && /^\s?[)\]}]/.test(rest)) {
    return true;
  }
  if (onlyOrnaments.test(rest)) {
    return isFirst || (isHeading && (setOffBefore.test(before) || (isPlain && isSubject)));
  }
  // `OFFICIAL-SENSITIVE Ops update`: before a title it needs no colon.
  const isTitled = setOffBehind.test(behind) || (isPlain && /^\s+[^a-z\s]/.test(behind));
  return isTitled && isHeading && isFirst;
}
