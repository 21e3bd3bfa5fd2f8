import type { SensitiveContent } from "../../core/rules/sensitive-content";
import { counted, list, number } from "../english";
import { bulkNames, detailNames } from "./detail-names";

/** What goes out, as the subjects of a sentence. */
export interface Subjects {
  readonly subjects: readonly string[];
  /** They take a singular verb. */
  readonly isOne: boolean;
}

/** A list that holds a name or two more than there are people says nothing new. */
const muchMore = 1.1;

/** People first. A list is named beside them if it holds more than these people. */
export function subjectsOf(evidence: SensitiveContent, most: number): Subjects {
  const { count, bulk, secrets, isAtLeast } = evidence;
  const groups = groupsOf(evidence, most);
  const subjects = bulk
    .filter((one) => one.count > count * muchMore)
    .slice(0, most || 1)
    .map((one) => `a list of ${number(one.count)} ${bulkNames[one.kind]}`);
  const isOne = count * groups.length + subjects.length + secrets === 1;
  if (count > 0) {
    const least = (isAtLeast && "at least ") || "";
    subjects.unshift(`${least}${counted(count, "person's", "people's")} ${list(groups)}`);
  }
  if (secrets > 0) {
    const codes = counted(secrets, "password or access code", "passwords or access codes");
    subjects.push(codes.replace(/^1 /, "a "));
  }
  return { subjects, isOne };
}

/** The details by groups of kinds, as of one person or of many. Without room for any, in a word. */
function groupsOf({ count, kinds }: SensitiveContent, most: number): readonly string[] {
  const groups = detailNames.filter(([, ...alike]) => alike.some((kind) => kinds[kind]));
  const named = groups.slice(0, most).map(([name]) => name);
  if (named.length === 0) {
    named.push("record(s)");
  } else if (named.length < groups.length) {
    named.push("other details");
  }
  const surplus = (count === 1 && /\(\w+\)/) || /[()]/g; // `date(s) of birth`
  return named.map((name) => name.replace(surplus, ""));
}
