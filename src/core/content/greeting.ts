import { matchAt } from "./characters";
import { type Greeted, isGroupAt, personAt, separator } from "./greeted-name";
import { isMarking, phrase } from "./greeting-words";

/** A greeting stands at the beginning of a mail. What comes later is not looked at. */
const maxStart = 4000;
const maxLine = 300;

/** More people than this are a group. */
const mostGreeted = 2;

/**
 * Whom the first line of a mail greets by first name: one person or two.
 *
 * Empty where it greets nobody, a group, a post, three or more people, or somebody by title and surname.
 * Lines of a security marking may go before it. Quoted text begins otherwise, so it greets nobody.
 */
export function greetedIn(text: string): readonly Greeted[] {
  const { line, start } = firstLine(text.slice(0, maxStart));
  const match = matchAt(phrase, line, 0);
  if (match === null) {
    return [];
  }
  const people = peopleAt(line, match[0].length);
  // `Morning Briefing` is a heading: without `Good`, only a name that is known is one.
  const isSure = match[1] !== undefined || people.every(({ isKnown }) => isKnown);
  if (!isSure || people.length > mostGreeted) {
    return [];
  }
  return people.map((one) => {
    return Object.assign({}, one, { start: start + one.start, end: start + one.end });
  });
}

/** The first line with words that is no security marking, without white space before it. */
function firstLine(text: string): { readonly line: string; readonly start: number } {
  let start = 0;
  for (const given of text.split(/[\r\n\u000b\u2028\u2029]/)) {
    const line = given.replace(/^[\s\u200b-\u200f\u2060]+/, "");
    if (/[A-Za-z\u00c0-\u024f]/.test(line) && !isMarking(line)) {
      return { line: line.slice(0, maxLine), start: start + given.length - line.length };
    }
    start += given.length + 1;
  }
  return { line: "", start: 0 };
}

/** Everyone in the list of names at this place; nobody where any of them is no first name. */
function peopleAt(line: string, from: number): readonly Greeted[] {
  const people: Greeted[] = [];
  const [comma = ""] = matchAt(/[, ]*/y, line, from) || [];
  let isComma = comma.includes(",");
  let at = from + comma.length;
  for (;;) {
    const start = behindPhrase(line, at);
    const person = personAt(line, start, isComma);
    if (person === undefined) {
      // After a comma a sentence may begin; after `and` somebody is meant whom nobody can read here.
      return (isComma && !isGroupAt(line, start) && people) || [];
    }
    if (!people.some(({ words }) => words[0] === person.words[0])) {
      people.push(person);
    }
    const match = matchAt(separator, line, person.end);
    if (match === null) {
      return people;
    }
    isComma = match[1] !== undefined;
    at = person.end + match[0].length;
  }
}

/** `Annwyl Ann / Dear Ann`. */
function behindPhrase(line: string, at: number): number {
  const match = matchAt(phrase, line, at);
  return at + ((match !== null && match[0].length) || 0);
}
