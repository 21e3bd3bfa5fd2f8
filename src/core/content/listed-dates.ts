import type { Sighting } from "./detector";
import { isOld } from "./detectors/date-of-birth";
import type { Line } from "./lines";

/** `Alan Testperson`, `TESTPERSON, Alan`, after the bullet or the number of a list. */
const nameAtStart =
  /^(?:[-*•·] ?|\(?\d{1,3}[.)]? )?"?[A-ZÀ-ÞĀ-ž][A-Za-zÀ-ž'’-]+"?[,;\t| ]{1,3}"?[A-ZÀ-ÞĀ-ž][A-Za-zÀ-ž'’-]*/;

/** Fewer lines could be anything with a capital and a date. */
const fewestNames = 3;

/** Dates of birth by their layout alone: three lines or more, each a name and one old date. */
export function listedDates(
  text: string,
  lines: readonly Line[],
  seen: readonly (readonly Sighting[])[],
): ReadonlySet<Sighting> {
  const listed = new Set<Sighting>();
  let list: Sighting[] = [];
  lines.forEach((line, at) => {
    if (line.gap !== "none") {
      list = [];
    }
    const dates = (seen[at] || []).filter(({ detector }) => detector.kind === "date-of-birth");
    const [date] = dates;
    if (date !== undefined && dates.length === 1 && isNameAndDate(text, line, date)) {
      list.push(date);
      if (list.length >= fewestNames) {
        list.forEach((one) => listed.add(one));
        list = list.slice(0, fewestNames - 1); // They are in. What matters is that they are enough.
      }
    }
  });
  return listed;
}

function isNameAndDate(text: string, { start }: Line, date: Sighting): boolean {
  return isOld(date.key) && nameAtStart.test(text.slice(start, Math.min(date.start, start + 80)));
}
