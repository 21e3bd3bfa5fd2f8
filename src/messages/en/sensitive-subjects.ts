import type { BulkList } from "../../core/content/personal-details";
import type { SensitiveContent } from "../../core/rules/sensitive-content";
import { type OneOrMany, say } from "../counts";
import { different } from "../different";
import { list, number } from "../english";
import { listsBeside } from "../lists-beside";
import type { Names } from "../names";
import { bulkNames, detailNames } from "./detail-names";
import { organisation, thisItem, toOutsiders, who } from "./phrases";

/** The gravest of what goes out, and to whom: people, or else lists, or else codes. */
export function goesOut(evidence: SensitiveContent, names: Names, groups: number): string {
  const { count, secrets } = evidence;
  const lists = listsBeside(evidence);
  const journey = goingTo(evidence, names);
  if (count > 0) {
    const said = groupsOf(evidence, groups);
    return say(journey, count * said.length, `${people(evidence)} ${list(said)}`);
  }
  if (lists.length > 0) {
    return say(journey, lists.length, capital(listed(lists)));
  }
  return say(journey, secrets, capital(codes(secrets)));
}

/** What there is beside people, or beside lists. */
export function alsoThere(
  { count, secrets }: SensitiveContent,
  lists: readonly BulkList[],
): string {
  const sentences: string[] = [];
  if (count > 0 && lists.length > 0) {
    sentences.push(say(also, lists.length, listed(lists)));
  }
  if (count + lists.length > 0 && secrets > 0) {
    sentences.push(say(also, secrets, codes(secrets)));
  }
  return sentences.join(" ");
}

const also: OneOrMany = {
  one: (what) => `There is also ${what}.`,
  many: (what) => `There are also ${what}.`,
};

function staying(names: Names): OneOrMany {
  return {
    one: (what) => `${what} is in ${thisItem(names)}.`,
    many: (what) => `${what} are in ${thisItem(names)}.`,
  };
}

function goingTo({ recipients }: SensitiveContent, names: Names): OneOrMany {
  const count = different(recipients, names).length;
  if (count === 0) {
    return staying(names);
  }
  if (names.isOrganisationKnown) {
    return going(`${toOutsiders(count, recipients, names)}.`);
  }
  const them = who(count, recipients, names);
  return going(`${them}. They may be outside ${organisation(names)}.`);
}

function going(whither: string): OneOrMany {
  return {
    one: (what) => `${what} is going to ${whither}`,
    many: (what) => `${what} are going to ${whither}`,
  };
}

function people({ count, isAtLeast }: SensitiveContent): string {
  const counted = (count === 1 && "1 person's") || `${number(count)} people's`;
  return (isAtLeast && `At least ${counted}`) || counted;
}

function listed(lists: readonly BulkList[]): string {
  const said = list(lists.map((one) => `${number(one.count)} ${bulkNames[one.kind]}`));
  return (lists.length === 1 && `a list of ${said}`) || `lists of ${said}`;
}

function codes(secrets: number): string {
  return (
    (secrets === 1 && "a password or access code") || `${number(secrets)} passwords or access codes`
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The details by groups of kinds, as of one person or of many. Without room for any, in a word. */
function groupsOf({ count, kinds }: SensitiveContent, most: number): readonly string[] {
  const groups = detailNames.filter((group) => group.kinds.some((kind) => kinds[kind]));
  const named = groups.slice(0, most).map(({ one, many }) => (count === 1 && one) || many);
  if (named.length === 0) {
    return [(count === 1 && "record") || "records"];
  }
  if (named.length < groups.length) {
    named.push("other details");
  }
  return named;
}
