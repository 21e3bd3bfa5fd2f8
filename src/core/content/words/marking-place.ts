import { endOfAll } from "./handling";

/** What stands on the line of a level, before it and behind it. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
  readonly isSubject: boolean;
  /** The level means nothing else, whatever stands beside it: OFFICIAL-SENSITIVE. */
  readonly isUnmistakable: boolean;
}

/** Bold, rules, quotation marks: what says nothing. */
const ornaments = /[\s*_=~#>|"'“”‘’\u200b-\u200d\u2010-\u2015-]+/g;
const onlyOrnaments = /^[\s*_=~#>|"'“”‘’\u200b-\u200d\u2010-\u2015-]*$/;

/** `Subject: RE:` and `Protective marking:`. */
const label =
  /^(?:subject|pwnc|testun|title|re|fwd?|ateb|gsc|gpms|(?:[a-z]+ ){0,2}(?:classification|marking|dosbarthiad|marciad))$/i;

const opened = /[([{](?:\s?UK)?$/;
const closed = /^\s?[)\]}]/;

/** What sets a level off from a title: a colon, a rule, a gap; a dash only with a space. */
const setOffBehind = /^[)\]]?(?:\s?[:|/]|\s?[-\u2010-\u2015]{1,2}\s|\s{2}|\t)/;
const setOffBefore = /(?:[:|/]|\s[-\u2010-\u2015]{1,2})\s?$|\s{2}$|\t$/;

/** A line of a form, where the writer has not chosen yet; or a list of levels. */
const choiceBehind =
  /^\s?(?:[/,|]|or\b)\s?(?:TOP )?(?:OFFICIAL|SECRET|RESTRICTED|CONFIDENTIAL|PROTECT)/;
const choiceBefore =
  /(?:OFFICIAL|SENSITIVE|SECRET|RESTRICTED|CONFIDENTIAL|PROTECT)\s?(?:[/,|]|\bor)\s?(?:TOP )?$/;

/** Longer lines, and those that end as sentences do, are prose. */
const longestHeading = 80;

/**
 * Where the handling instructions end that follow a level, in what is behind it; or `undefined` where
 * the level does not stand alone.
 */
export function endOfInstructions(place: Surroundings): number | undefined {
  const { before, behind } = place;
  const end = endOfAll(behind);
  if (
    choiceBehind.test(behind) ||
    choiceBefore.test(before) ||
    !isAlone(place, behind.slice(end))
  ) {
    return undefined;
  }
  return end;
}

function isAlone(place: Surroundings, rest: string): boolean {
  const { before, behind, isSubject, isUnmistakable } = place;
  if (opened.test(before.trim()) && closed.test(rest)) {
    return true;
  }
  if (onlyOrnaments.test(rest)) {
    const isSetOff = setOffBefore.test(before) || (isUnmistakable && isSubject);
    return (isSetOff && isHeading(place)) || isFirst(before);
  }
  // `OFFICIAL-SENSITIVE Ops update`: before a title it needs no colon.
  const isTitled = setOffBehind.test(behind) || (isUnmistakable && /^\s+[^a-z\s]/.test(behind));
  return isTitled && isHeading(place) && isFirst(before);
}

function isHeading({ before, behind, isSubject }: Surroundings): boolean {
  const length = before.length + behind.length;
  return isSubject || (length < longestHeading && !/[.!?;,]$/.test(behind.trim()));
}

/** Nothing goes before it but labels, and the prefix of what is shared abroad. */
function isFirst(before: string): boolean {
  const pieces = before.replace(ornaments, " ").split(/[:=]/);
  const last = pieces.pop() || "";
  return /^ ?(?:UK ?)?$/.test(last) && pieces.every((piece) => label.test(piece.trim()));
}
