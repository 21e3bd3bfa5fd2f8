import type { BulkList } from "../../core/content/personal-details";
import type { SensitiveContent } from "../../core/rules/sensitive-content";
import { different } from "../different";
import { listsBeside } from "../lists-beside";
import type { Names } from "../names";
import { counted, number } from "../welsh";
import { bulkNames, detailNames } from "./detail-names";
import { outside, thisItem, toOutsiders, toWhom } from "./phrases";

/** The gravest of what goes out, and to whom: people, or else lists, or else codes. */
export function goesOut(evidence: SensitiveContent, names: Names, groups: number): string {
  const { count, secrets } = evidence;
  const lists = listsBeside(evidence);
  if (count > 0) {
    const said = goes(`manylion ${people(evidence)}`, evidence, names);
    return `${said}${kindsIn(evidence, groups)}`;
  }
  if (lists.length === 1) {
    return goes(listed(lists), evidence, names);
  }
  if (lists.length > 1) {
    return `${goes("rhestrau", evidence, names)} Ynddynt: ${namesIn(lists)}.`;
  }
  return goes(codes(secrets), evidence, names);
}

/** What there is beside people, or beside lists. */
export function alsoThere(
  { count, secrets }: SensitiveContent,
  lists: readonly BulkList[],
): string {
  const sentences: string[] = [];
  if (count > 0 && lists.length > 0) {
    sentences.push(`Mae ${listed(lists)} yno hefyd.`);
  }
  if (count + lists.length > 0 && secrets > 0) {
    sentences.push(`Mae ${codes(secrets)} yno hefyd.`);
  }
  return sentences.join(" ");
}

/** A verb before its subject is the same for one and for many. */
function goes(what: string, { recipients }: SensitiveContent, names: Names): string {
  const count = different(recipients, names).length;
  if (count === 0) {
    return `Mae ${what} yn ${thisItem(names)}.`;
  }
  if (names.isOrganisationKnown) {
    return `Mae ${what} yn mynd ${toOutsiders(count, recipients, names)}.`;
  }
  const journey = `Mae ${what} yn mynd ${toWhom(count, recipients, names)}.`;
  if (count === 1) {
    return `${journey} Gall y cyfeiriad fod ${outside(names)}.`;
  }
  return `${journey} Gallant fod ${outside(names)}.`;
}

function people({ count, isAtLeast }: SensitiveContent): string {
  const said = counted(count, "person", "bobl");
  return (isAtLeast && `o leiaf ${said}`) || said;
}

/** In brackets, since `a` before a name of a list would change its first letter. */
function listed(lists: readonly BulkList[]): string {
  return (lists.length === 1 && `rhestr o ${namesIn(lists)}`) || `rhestrau (${namesIn(lists)})`;
}

function namesIn(lists: readonly BulkList[]): string {
  return lists.map((one) => `${number(one.count)} o ${bulkNames[one.kind]}`).join(", ");
}

function codes(secrets: number): string {
  return (
    (secrets === 1 && "cyfrinair neu god mynediad") ||
    `${number(secrets)} o gyfrineiriau neu godau mynediad`
  );
}

/** The details by groups of kinds, as of one person or of many: a sentence, where there is room for any. */
function kindsIn({ count, kinds }: SensitiveContent, most: number): string {
  const groups = detailNames.filter((group) => group.kinds.some((kind) => kinds[kind]));
  const named = groups.slice(0, most).map(({ one, many }) => (count === 1 && one) || many);
  if (named.length === 0) {
    return "";
  }
  if (named.length < groups.length) {
    return ` Yn eu plith: ${named.join(", ")}.`;
  }
  return ` Y manylion: ${named.join(", ")}.`;
}
