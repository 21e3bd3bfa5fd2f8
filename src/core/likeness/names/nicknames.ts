import { familiar, others } from "./given-names";

/** From a form to the names it may stand for. */
const fullNames = new Map<string, readonly string[]>();

/** And back. */
const forms = new Map<string, readonly string[]>();

for (const entry of familiar.split(/[|\n]/).concat(others.split(/\s/))) {
  const [name = "", ...short] = entry.split(" ");
  const all = [name].concat(short.map((form) => written(form, name)));
  forms.set(name, all);
  for (const form of all) {
    fullNames.set(form, (fullNames.get(form) || []).concat(name));
  }
}

/** `3bie` of `robert` is `robbie`. */
function written(form: string, name: string): string {
  const shared = Number(form.charAt(0));
  return (shared > 0 && name.slice(0, shared) + form.slice(1)) || form;
}

/** Shorter beginnings are of too many names: `Jo` of John, Joseph and Joanna. */
const shortestForm = 3;

/** Whether it is known as somebody's given name. Many are not. */
export function isKnownGivenName(word: string): boolean {
  return fullNames.has(word);
}

/**
 * The names a given name may stand for, itself among them: two people may be one where they share a
 * name. `chris` gives `chris`, `christina`, `christine` and `christopher`. Plain lower-case letters.
 */
export function fullNamesOf(given: string): readonly string[] {
  return (fullNames.get(given) || []).concat(given);
}

/** Every word that shares a full name with this one, itself among them. */
export function formsOf(word: string): readonly string[] {
  const names = fullNames.get(word);
  if (names === undefined) {
    return [word];
  }
  return names.reduce<readonly string[]>((all, name) => all.concat(forms.get(name) || []), [word]);
}

/**
 * Whether somebody of one given name may be greeted by the other: the same, a familiar form, or the
 * beginning of it. Lenient, for rules that speak where it says no.
 */
export function isGivenNameLike(one: string, other: string): boolean {
  const names = fullNamesOf(one);
  const others = fullNamesOf(other);
  return (
    isStart(one, other) ||
    isStart(other, one) ||
    others.some((name) => names.includes(name) || isStart(stem(one), name)) ||
    names.some((name) => isStart(stem(other), name))
  );
}

/**
 * Whether somebody of one given name may go by the other in a form that no list has: `Hev` of Heather,
 * `Tash` of Natasha, `Jez` of Joseph. Two names in full are two people: Ann and Hannah.
 */
export function mayBeCalled(one: string, other: string): boolean {
  if (forms.has(one) && forms.has(other)) {
    return false;
  }
  return (
    one.slice(0, 2) === other.slice(0, 2) ||
    isWithin(one, other) ||
    isWithin(other, one) ||
    (other.startsWith(one.charAt(0)) && (endsInZ.test(one) || endsInZ.test(other)))
  );
}

/** `Maz` and `Gazza`. */
const endsInZ = /^.[aeiou]z(?:za)?$/;

function isWithin(short: string, long: string): boolean {
  return short.length >= shortestForm && long.includes(short);
}

function isStart(short: string, long: string): boolean {
  return short.length >= shortestForm && long.startsWith(short);
}

/** `Robby`, `Robbie` and `Robs` without what makes them familiar. */
function stem(form: string): string {
  const [, start = ""] = /^(.*?)(?:ie|y|o|s)$/.exec(form) || [];
  const last = start.slice(-1);
  if (start.endsWith(last + last)) {
    return start.slice(0, -1);
  }
  return start;
}
