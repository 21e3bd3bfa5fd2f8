import { caseFiles } from "./case-files";
import { children } from "./children";
import { intelligence } from "./intelligence";
import { lookAlikes } from "./look-alikes";
import { offences } from "./offences";
import { offenderManagement, sexualOffending } from "./offenders";
import { sources } from "./sources";
import { specialCategories } from "./special-categories";
import { staff } from "./staff";
import type { Terms } from "./terms";
import { victims } from "./victims";

/** The vocabulary of police work in English and Welsh. It makes people graver, and never speaks alone. */
export const vocabulary: readonly Terms[] = [
  lookAlikes,
  sources,
  sexualOffending,
  offenderManagement,
  intelligence,
  victims,
  children,
  offences,
  specialCategories,
  caseFiles,
  staff,
];
