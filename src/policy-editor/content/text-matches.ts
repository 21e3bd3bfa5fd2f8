import { referencesIn } from "../../core/content/force-references";
import { wordsPattern } from "../../core/content/words-pattern";
import { safePattern } from "../../core/policy/safe-pattern";
import type { RuleId } from "../../core/rules";
import type { PolicyJson, WrittenReference } from "../document/policy-json";

/** Where a pattern or a word of the policy stands in a text. */
export interface TextMatch {
  readonly start: number;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly what:
    | { readonly kind: "reference"; readonly name: string }
    | { readonly kind: "words" }
    | { readonly kind: "rule-words"; readonly rule: RuleId };
}

type Found = Pick<TextMatch, "start" | "text" | "what">;

/** Everything of this policy's own that stands in a text, in the order of the text. */
export function textMatches(
  text: string,
  { content = {}, rules = {} }: PolicyJson,
): readonly TextMatch[] {
  const found = [
    ...(content.references ?? []).flatMap((one) => referenceMatches(text, one)),
    ...wordMatches(text, content.words ?? [], { kind: "words" }),
    ...ruleIdsIn(rules).flatMap((rule) =>
      wordMatches(text, groupWordsOf(rules[rule]), { kind: "rule-words", rule }),
    ),
  ];
  return found
    .sort((one, other) => one.start - other.start)
    .map((one) => ({ ...one, line: text.slice(0, one.start).split("\n").length }));
}

/** Whether there is anything to try. */
export function hasOwnPatterns({ content = {}, rules = {} }: PolicyJson): boolean {
  const { references = [], words = [] } = content;
  const others = ruleIdsIn(rules).flatMap((rule) => groupWordsOf(rules[rule]));
  return references.length + words.length + others.length > 0;
}

/** As the search for personal details reads them. A pattern that cannot be taken finds nothing. */
function referenceMatches(text: string, { name, pattern, words = [] }: WrittenReference): Found[] {
  const safe = safePattern(pattern.trim());
  if (!(safe instanceof RegExp)) {
    return [];
  }
  const near = wordsPattern(words.map((word) => word.trim()).filter((word) => word !== ""));
  return referencesIn(text, [{ name, pattern: safe, words: near }]).map(({ start, end }) => {
    return { start, text: text.slice(start, end), what: { kind: "reference", name } };
  });
}

function wordMatches(text: string, words: readonly string[], what: TextMatch["what"]): Found[] {
  return words.flatMap((word) => {
    const pattern = wordsPattern([word.trim()]);
    const every = pattern && new RegExp(pattern.source, "gi");
    return every === undefined || word.trim() === ""
      ? []
      : Array.from(text.matchAll(every), ({ index, 0: match }) => {
          const shown = match.slice(match.length - lengthOf(match, word));
          return { start: index + match.length - shown.length, text: shown, what };
        });
  });
}

/** The pattern takes in the sign before a word. */
function lengthOf(match: string, word: string): number {
  return match.slice(0, 1).toLowerCase() === word.trim().slice(0, 1).toLowerCase()
    ? match.length
    : match.length - 1;
}

function groupWordsOf(
  rule: NonNullable<PolicyJson["rules"]>[string] | undefined,
): readonly string[] {
  const words = rule?.groupWords;
  return Array.isArray(words) ? (words as readonly string[]) : [];
}

/** A policy without problems names rules only. */
function ruleIdsIn(rules: object): readonly RuleId[] {
  return Object.keys(rules) as RuleId[];
}
