import { detectableKinds } from "../../core/policy/read-content";
import type { PolicyProblem } from "../../core/policy/policy-problem";
import { readPolicy } from "../../core/policy/read-policy";
import type { DetailKind } from "../../core/content/detector";
import { type AnyRule, type RuleId, ruleIds, rules } from "../../core/rules";
import type { SettingSpecs } from "../../core/rules/setting";
import { policyProblemSentence } from "../../messages/policy-problems";
import type { WrittenEntry, WrittenGroup, WrittenReference } from "./policy-json";

/** What may be set, as the rules say it. The page has it from the other thread, where the rules are. */
export interface PolicyFacts {
  readonly rules: readonly { readonly id: RuleId; readonly settings: SettingSpecs }[];
  /** Kinds of detail that can be left out. */
  readonly kinds: readonly DetailKind[];
}

export function policyFacts(): PolicyFacts {
  const all: readonly AnyRule[] = ruleIds.map((id) => rules[id]);
  return { rules: all.map(({ id, settings }) => ({ id, settings })), kinds: detectableKinds };
}

/** What is wrong with parts of something that is being written, by their names. */
export type PartProblems = Readonly<Partial<Record<string, string>>>;

export function lineProblems(entry: WrittenEntry): PartProblems {
  const result = readPolicy({ organisation: {}, allow: [entry] });
  return result.ok ? {} : byPart(result.problems, 2);
}

export function referenceProblems(reference: WrittenReference): PartProblems {
  const result = readPolicy({ organisation: {}, content: { references: [reference] } });
  return result.ok ? {} : byPart(result.problems, 3);
}

/** What is wrong with the last of these groups. What its name is may be the matter, so all are asked. */
export function groupProblems(groups: readonly WrittenGroup[]): PartProblems {
  const result = readPolicy({ organisation: {}, groups });
  const last = groups.length - 1;
  const problems = result.ok ? [] : result.problems.filter(({ path }) => path[1] === last);
  return byPart(problems, 2);
}

/** Places are told without what stands around the part. */
function byPart(problems: readonly PolicyProblem[], depth: number): PartProblems {
  const sentences: Partial<Record<string, string>> = {};
  for (const problem of problems) {
    const path = problem.path.slice(depth);
    sentences[String(path[0])] ??= policyProblemSentence({ ...problem, path });
  }
  return sentences;
}
