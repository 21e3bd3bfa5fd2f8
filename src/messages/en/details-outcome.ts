import type { Tier } from "../../core/content/personal-details";
import type { SensitiveContent } from "../../core/rules/sensitive-content";
import { number } from "../english";
import type { Names } from "../names";
import { bulkNames, topicNames } from "./detail-names";
import { getters } from "./getters";

/** Whose details go to whom. People come before lists, and lists before passwords. */
export function detailsOutcome(evidence: SensitiveContent, names: Names): string {
  const { recipients, files, count, bulk, topics } = evidence;
  const people = getters(recipients, names);
  const file = files.map((position) => ` in ${names.file(position)}`).join("");
  const [list] = bulk;
  if (count > 0) {
    const words = topics.slice(0, 1).map((topic) => `, with words about ${topicNames[topic]}`);
    return `${people} will get ${ofPeople(evidence)}${file}${words.join("")}.`;
  }
  if (list !== undefined) {
    return `${people} will get a list of ${number(list.count)} ${bulkNames[list.kind]}${file}.`;
  }
  if (evidence.secrets === 1) {
    return `${people} will get a password or access code${file}.`;
  }
  return `${people} will get ${number(evidence.secrets)} passwords or access codes${file}.`;
}

function ofPeople({ count, isAtLeast, kinds, tier }: SensitiveContent): string {
  const isRecord = recordNumbers.some((kind) => (kinds[kind] || 0) > 0);
  const what = (isRecord && "the criminal record details") || tiers[tier];
  if (count === 1) {
    return `${what} of 1 person`;
  }
  if (isAtLeast) {
    return `${what} of at least ${number(count)} people`;
  }
  return `${what} of ${number(count)} people`;
}

const recordNumbers = ["pnc-id", "cro-number", "arrest-summons"] as const;

const tiers: Readonly<Record<Tier, string>> = {
  contact: "the contact details",
  identity: "the personal details",
  sensitive: "the personal details",
  source: "the personal details",
};
