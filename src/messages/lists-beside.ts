import type { BulkList } from "../core/content/personal-details";
import type { SensitiveContent } from "../core/rules/sensitive-content";

/** A list that holds a name or two more than there are people says nothing new. */
const muchMore = 1.1;

/** Lists that hold more than the people of whom more is told. */
export function listsBeside({ bulk, count }: SensitiveContent): readonly BulkList[] {
  return bulk.filter((one) => one.count > count * muchMore);
}
