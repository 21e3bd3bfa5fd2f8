import type { HiddenData } from "../../core/rules/hidden-data";
import type { Names } from "../names";
import { counted, number } from "../welsh";
import { thingNames } from "./hidden-things";
import { longest } from "./phrases";

/** What an alert names at most. */
const most = 3;

/** What a file shows, and what whoever gets it has: rows against rows, and then where. */
export function hiddenSentence(evidence: HiddenData, names: Names): string {
  const file = evidence.files.map((position) => names.file(position)).join();
  const say = (place: Place) =>
    `${unseen(evidence, file)} Yn y ffeil: ${thingsIn(evidence, place).join(", ")}.`;
  const [first = 0] = evidence.files;
  const whole = say((at) => names.hiddenPlace(first, at));
  return (whole.length <= longest && whole) || say(() => "");
}

/** The name of the how-manieth place. Empty where there is none, or no room for it. */
type Place = (at: number) => string;

function unseen(evidence: HiddenData, file: string): string {
  const { rowsSeen, rowsInAll, hiddenPeople } = evidence;
  if (rowsInAll > rowsSeen) {
    const seen = `Yr hyn a welwch yn y ffeil ${file}: ${rows(rowsSeen)}.`;
    const inAll = `Yr hyn a gânt: ${atLeast(evidence, rows(rowsInAll))}`;
    return (
      (hiddenPeople > 0 && `${seen} ${inAll}, a manylion ${peopleIn(evidence)}.`) ||
      `${seen} ${inAll}.`
    );
  }
  if (hiddenPeople > 0) {
    return `Mae'r ffeil ${file} yn cynnwys manylion ${peopleIn(evidence)}.`;
  }
  return `Nid ydych yn gweld popeth sydd yn y ffeil ${file}.`;
}

function rows(count: number): string {
  return counted(count, "rhes", "resi");
}

function peopleIn(evidence: HiddenData): string {
  const { hiddenPeople } = evidence;
  if (hiddenPeople === 1) {
    return atLeast(evidence, "1 person nad ydych yn ei weld");
  }
  return atLeast(evidence, `${number(hiddenPeople)} o bobl nad ydych yn eu gweld`);
}

function atLeast({ isAtLeast }: HiddenData, what: string): string {
  return (isAtLeast && `o leiaf ${what}`) || what;
}

/** The same kind on several places is counted once. What there is of the first has its name. */
function thingsIn({ hidden }: HiddenData, placeOf: Place): readonly string[] {
  const kinds = Array.from(new Set(hidden.map(({ kind }) => kind)));
  const said = kinds.slice(0, most).map((kind, at) => {
    const some = hidden.filter((one) => one.kind === kind);
    const { one, many, isNamed } = thingNames[kind];
    const count =
      (isNamed && some.length) || some.reduce((sum, { count: pieces }) => sum + pieces, 0);
    const [place = ""] = some.map((thing) => placeOf(thing.at));
    const all = (count === 1 && one) || `${number(count)} o ${many}`;
    if (isNamed !== true || place === "") {
      return all;
    }
    if (count === 1) {
      return `${all} (“${place}”)`;
    }
    return (at === 0 && `${all} (un yw “${place}”)`) || all;
  });
  if (kinds.length > most) {
    said.push("a mwy");
  }
  return said;
}
