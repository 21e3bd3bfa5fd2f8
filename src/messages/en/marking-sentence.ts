import type { MarkedFor, ProtectiveMarking } from "../../core/rules/protective-marking";
import type { Names } from "../names";
import { type OneOrMany, say } from "../counts";
import { thisItemFirst, toOutsiders, who } from "./phrases";

/** What a message is marked, and why that is not for these people. */
export function markingSentence(evidence: ProtectiveMarking, names: Names): string {
  const { level, because, count, recipients, words } = evidence;
  const marking = words.map((range) => names.words(range)).join(" and ") || level;
  const isMarked = marked(evidence, marking, names);
  if (because === "outside") {
    return `${isMarked} It is going to ${toOutsiders(count, recipients, names)}.`;
  }
  const consequence = consequences[because](names);
  return `${isMarked} ${say(consequence, count, who(count, recipients, names))}`;
}

function marked({ files, isQuoted }: ProtectiveMarking, marking: string, names: Names): string {
  const [file] = files;
  if (file !== undefined) {
    return `${names.file(file)} is marked ${marking}.`;
  }
  if (isQuoted) {
    return `A quoted message is marked ${marking}.`;
  }
  return `${thisItemFirst(names)} is marked ${marking}.`;
}

type Consequence = (names: Names) => OneOrMany;

const consequences: Readonly<Record<Exclude<MarkedFor, "outside">, Consequence>> = {
  nobody: () =>
    alike(() => "Nothing above OFFICIAL-SENSITIVE may go to anybody by this kind of mail."),
  private: () => ({
    one: (person) => `${person} would get it in a private mailbox.`,
    many: (people) => `${people} would get it in private mailboxes.`,
  }),
  above: () => alike((people) => `The list of trusted addresses does not let ${people} have that.`),
  unsaid: () =>
    alike(
      (people) => `The list of trusted addresses does not say whether ${people} may have that.`,
    ),
  unmarked: ({ isMeeting }) =>
    alike(
      (people) =>
        (isMeeting && `Your invitation is not marked so high, and is going to ${people}.`) ||
        `Your message is not marked so high, and is going to ${people}.`,
    ),
};

function alike(sentence: (people: string) => string): OneOrMany {
  return { one: sentence, many: sentence };
}
