import type { MarkedFor, ProtectiveMarking } from "../../core/rules/protective-marking";
import { type OneOrMany, say } from "../counts";
import type { Names } from "../names";
import { list } from "../welsh";
import { longest, thisItem, toOutsiders, who } from "./phrases";

/** What a message is marked, and why that is not for these people. */
export function markingSentence(evidence: ProtectiveMarking, names: Names): string {
  const said = `Mae'r ${markOf(evidence, names)} ${whereMarked(evidence, names)}. ${why(evidence, names)}`;
  if (evidence.files.length === 0 || said.length <= longest) {
    return said;
  }
  return `Mae'r ${markOf(evidence, names)} ar atodiad. ${why(evidence, names)}`;
}

function why({ because, count, recipients }: ProtectiveMarking, names: Names): string {
  if (because === "outside") {
    return `Mae'n mynd ${toOutsiders(count, recipients, names)}.`;
  }
  if (because === "unmarked" && names.isMeeting) {
    return (
      "Nid oes marc mor uchel ar eich gwahoddiad chi, a bydd " +
      `${who(count, recipients, names)} yn ei gael.`
    );
  }
  return say(consequences[because], count, who(count, recipients, names));
}

/** Behind an article: `marc OFFICIAL`. */
export function markOf({ words, level }: ProtectiveMarking, names: Names): string {
  const said = words.map((range) => names.words(range));
  if (said.length > 1) {
    return `marciau ${list(said)}`;
  }
  return `marc ${said.join("") || level}`;
}

function whereMarked({ files, isQuoted }: ProtectiveMarking, names: Names): string {
  const [file] = files;
  if (file !== undefined) {
    return `ar y ffeil ${names.file(file)}`;
  }
  return (isQuoted && "ar neges a ddyfynnwyd") || `ar ${thisItem(names)}`;
}

const consequences: Readonly<Record<Exclude<MarkedFor, "outside">, OneOrMany>> = {
  nobody: alike(
    () => "Ni chaiff dim byd uwch nag OFFICIAL-SENSITIVE fynd at neb drwy'r math hwn o e-bost.",
  ),
  private: {
    one: (person) => `Byddai ${person} yn ei chael mewn blwch post preifat.`,
    many: (people) => `Byddai ${people} yn ei chael mewn blychau post preifat.`,
  },
  above: alike(
    (people) => `Yn ôl y rhestr o gyfeiriadau dibynadwy, ni chaiff ${people} weld hynny.`,
  ),
  unsaid: alike(
    (people) => `Nid yw'r rhestr o gyfeiriadau dibynadwy yn dweud a gaiff ${people} weld hynny.`,
  ),
  unmarked: alike(
    (people) => `Nid oes marc mor uchel ar eich neges chi, a bydd ${people} yn ei chael.`,
  ),
};

function alike(sentence: (people: string) => string): OneOrMany {
  return { one: sentence, many: sentence };
}
