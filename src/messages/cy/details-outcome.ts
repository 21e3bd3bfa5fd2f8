import type { Tier } from "../../core/content/personal-details";
import type { SensitiveContent } from "../../core/rules/sensitive-content";
import type { Names } from "../names";
import { counted, number } from "../welsh";
import { bulkNames, topicNames } from "./detail-names";
import { getters } from "./getters";

/** Whose details go to whom. People come before lists, and lists before passwords. */
export function detailsOutcome(evidence: SensitiveContent, names: Names): string {
  const { recipients, files, count, bulk, topics, secrets } = evidence;
  const people = getters(recipients, names);
  const file = files.map((position) => ` yn y ffeil ${names.file(position)}`).join("");
  const [list] = bulk;
  if (count > 0) {
    const words = topics.slice(0, 1).map((topic) => `, a geiriau am hyn: ${topicNames[topic]}`);
    return `Bydd ${people} yn cael ${ofPeople(evidence)}${file}${words.join("")}.`;
  }
  if (list !== undefined) {
    return `Bydd ${people} yn cael rhestr o ${number(list.count)} o ${bulkNames[list.kind]}${file}.`;
  }
  if (secrets === 1) {
    return `Bydd ${people} yn cael cyfrinair neu god mynediad${file}.`;
  }
  return `Bydd ${people} yn cael ${number(secrets)} o gyfrineiriau neu godau mynediad${file}.`;
}

function ofPeople({ count, isAtLeast, kinds, tier }: SensitiveContent): string {
  const isRecord = recordNumbers.some((kind) => (kinds[kind] || 0) > 0);
  const what = (isRecord && "manylion cofnod troseddol") || tiers[tier];
  const people = counted(count, "person", "bobl");
  if (isAtLeast && count > 1) {
    return `${what} o leiaf ${people}`;
  }
  return `${what} ${people}`;
}

const recordNumbers = ["pnc-id", "cro-number", "arrest-summons"] as const;

const tiers: Readonly<Record<Tier, string>> = {
  contact: "manylion cyswllt",
  identity: "manylion personol",
  sensitive: "manylion personol",
  source: "manylion personol",
};
