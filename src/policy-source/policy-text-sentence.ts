import { pathText, policyProblemSentence } from "../messages/policy-problems";
import type { PolicyTextProblem } from "./policy-text";

/** Says one problem of a policy file with its line and column, as compilers do. */
export function policyTextSentence(problem: PolicyTextProblem): string {
  return `line ${problem.line}, column ${problem.column}: ${wrong(problem)}`;
}

/** What jsonc-parser calls a mistake, in words. */
const syntaxSentences: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is not JSON. Texts need double quotes.",
  InvalidNumberFormat: "this number is not written as JSON writes numbers.",
  PropertyNameExpected: "a name in double quotes is expected, or the comma before it must go.",
  ValueExpected: "a value is expected here.",
  ColonExpected: "a colon is missing.",
  CommaExpected: "a comma is missing.",
  CloseBraceExpected: "a closing brace } is missing.",
  CloseBracketExpected: "a closing bracket ] is missing.",
  EndOfFileExpected: "the policy has ended before this.",
  InvalidCommentToken: "JSON has no comments.",
  TooDeep: "the policy has more brackets within brackets than can be read.",
  UnexpectedEndOfString: "the closing quote is missing.",
};

function wrong(problem: PolicyTextProblem): string {
  switch (problem.kind) {
    case "syntax":
      return syntaxSentences[problem.code] ?? `this is not JSON (${problem.code}).`;
    case "repeated-key":
      return `${pathText(problem.path)}: stands here a second time. Keep one.`;
    case "policy":
      return policyProblemSentence(problem.problem);
  }
}
