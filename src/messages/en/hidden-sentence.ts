import type { HiddenData } from "../../core/rules/hidden-data";
import { list, number } from "../english";
import type { Names } from "../names";
import { thingNames } from "./hidden-things";
import { longest } from "./phrases";

/** What an alert names at most. */
const most = 3;

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

/** The same kind on several places is counted once. What there is of the first has its name. */
function thingsIn({ hidden }: HiddenData, placeOf: Place): string {
  const kinds = Array.from(new Set(hidden.map(({ kind }) => kind)));
  const said = kinds.slice(0, most).map((kind, at) => {
    const some = hidden.filter((one) => one.kind === kind);
    const { one, many, isNamed } = thingNames[kind];
    const count =
      (isNamed && some.length) || some.reduce((sum, { count: pieces }) => sum + pieces, 0);
    const [place = ""] = some.map((thing) => placeOf(thing.at));
    if (isNamed !== true || place === "") {
      return (count === 1 && one) || `${number(count)} ${many}`;
    }
    if (count === 1) {
      return `${one} (“${place}”)`;
    }
    return (
      (at === 0 && `${number(count)} ${many} (one is “${place}”)`) || `${number(count)} ${many}`
    );
  });
  if (kinds.length > most) {
    said.push("more");
  }
  return list(said);
}
