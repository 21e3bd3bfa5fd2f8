import type { HiddenData } from "../../core/rules/hidden-data";
import { hiddenInFile } from "../hidden-in-file";
import type { Names } from "../names";
import { counted, number } from "../welsh";
import { thingNames } from "./hidden-things";
import { longest } from "./phrases";

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

function thingsIn(evidence: HiddenData, placeOf: Place): readonly string[] {
  const { kinds, isMore } = hiddenInFile(evidence, placeOf);
  const said = kinds.map(({ kind, count, place }) => {
    const { one, many } = thingNames[kind];
    const all = (count === 1 && one) || `${number(count)} o ${many}`;
    if (place === "") {
      return all;
    }
    return (count === 1 && `${all} (“${place}”)`) || `${all} (un yw “${place}”)`;
  });
  return (isMore && [...said, "a mwy"]) || said;
}
