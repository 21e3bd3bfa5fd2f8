import type { MarkedFor, ProtectiveMarking } from "../../core/rules/protective-marking";
import type { Names } from "../names";
import { outsiders, who } from "./phrases";

/** What a message is marked, and why that is not for these people. */
export function markingSentence(evidence: ProtectiveMarking, names: Names): string {
  const { level, isQuoted, because, count, recipients, words, files } = evidence;
  const marking = words.map((range) => names.words(range)).join(" and ") || level;
  const people = who(count, recipients, names);
  const [file] = files.map((position) => names.file(position));
  const what = file || (isQuoted && "A quoted message") || "This message";
  const marked = `${what} is marked ${marking}`;
  return `${marked}${consequences[because](people, names)}.`;
}

const consequences: Readonly<Record<MarkedFor, (people: string, names: Names) => string>> = {
  nobody: () => ", and nothing above OFFICIAL-SENSITIVE may go by this mail to anybody",
  private: (people) => `, and private mailboxes would get it: ${people}`,
  outside: (people, names) => `, and is going to ${people}, ${outsiders(names)}`,
  above: (people) => `, which is above what the allow-list lets ${people} receive`,
  unsaid: (people) => `, and the allow-list does not say whether ${people} may receive that`,
  unmarked: (people) => `, above this message itself, and is going to ${people}`,
};
