import type { HiddenData } from "../../core/rules/hidden-data";
import { list, number } from "../english";
import { hiddenInFile } from "../hidden-in-file";
import type { Names } from "../names";
import { thingNames } from "./hidden-things";
import { longest } from "./phrases";

/** What a file shows, and what whoever gets it has: rows against rows, and then where. */
export function hiddenSentence(evidence: HiddenData, names: Names): string {
  const file = evidence.files.map((position) => names.file(position)).join();
  const say = (place: Place) =>
    `${unseen(evidence, file)} The file holds ${thingsIn(evidence, place)}.`;
  const [first = 0] = evidence.files;
  const whole = say((at) => names.hiddenPlace(first, at));
  return (whole.length <= longest && whole) || say(() => "");
}

/** The name of the how-manieth place. Empty where there is none, or no room for it. */
type Place = (at: number) => string;

function unseen(evidence: HiddenData, file: string): string {
  const { rowsSeen, rowsInAll, hiddenPeople } = evidence;
  const people = peopleIn(evidence);
  if (rowsInAll > rowsSeen) {
    const seen = `What you see in ${file}: ${rows(rowsSeen)}.`;
    const inAll = atLeast(evidence, rows(rowsInAll));
    return (
      (hiddenPeople > 0 && `${seen} What they get: ${inAll}, and ${people} whom you do not see.`) ||
      `${seen} What they get: ${inAll}.`
    );
  }
  if (hiddenPeople > 0) {
    return `${file} tells of ${people} whom you do not see.`;
  }
  return `You do not see all that is in ${file}.`;
}

function rows(count: number): string {
  return (count === 1 && "1 row") || `${number(count)} rows`;
}

function peopleIn(evidence: HiddenData): string {
  const { hiddenPeople } = evidence;
  return atLeast(evidence, (hiddenPeople === 1 && "1 person") || `${number(hiddenPeople)} people`);
}

function atLeast({ isAtLeast }: HiddenData, counted: string): string {
  return (isAtLeast && `at least ${counted}`) || counted;
}

function thingsIn(evidence: HiddenData, placeOf: Place): string {
  const { kinds, isMore } = hiddenInFile(evidence, placeOf);
  const said = kinds.map(({ kind, count, place }) => {
    const { one, many } = thingNames[kind];
    const all = (count === 1 && one) || `${number(count)} ${many}`;
    if (place === "") {
      return all;
    }
    return (count === 1 && `${all} (“${place}”)`) || `${all} (one is “${place}”)`;
  });
  return list((isMore && [...said, "more"]) || said);
}
