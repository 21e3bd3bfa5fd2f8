import type { Topic } from "../topic";
import { caseFiles, sensitiveUnused } from "./case-files";
import { children } from "./children";
import { intelligence } from "./intelligence";
import { lookAlikes } from "./look-alikes";
import { offences } from "./offences";
import { offenderManagement, sexualOffending } from "./offenders";
import { graded, sources } from "./sources";
import { specialCategories } from "./special-categories";
import { staff } from "./staff";
import { victims } from "./victims";

type About = "" | Topic | `${Topic} ${Topic}`;

/**
 * The vocabulary of police work in English and Welsh, each list with the topics that it speaks of.
 *
 * One strong term is enough. Behind `; ` are everyday words, of which it takes several, or one with a
 * paper or a step of a case behind it: `custody record`. What is written in capitals is heard in
 * capitals only, since in small letters some are words of their own.
 *
 * A term is a pattern: a space is any gap, a bracket is no group, `~` is however a word ends, and a
 * final `s` needs not be said. A bracket with which it begins is flat, and never optional.
 */
export const vocabulary: readonly (readonly [about: About, terms: string])[] = [
  ["", lookAlikes],
  ["source intelligence", graded],
  ["source case-file", sensitiveUnused],
  ["source", sources],
  ["sexual-offending", sexualOffending],
  ["offender-management", offenderManagement],
  ["intelligence", intelligence],
  ["victim-or-witness", victims],
  ["child", children],
  ["offence", offences],
  ["special-category", specialCategories],
  ["case-file", caseFiles],
  ["staff", staff],
];
