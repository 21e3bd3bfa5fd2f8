import { pathText, policyProblemSentence } from "../messages/policy-problems";
import type { PolicyTextProblem } from "./policy-text";

/** Says one problem of a policy file with its line and column, as compilers do. */
export function policyTextSentence(problem: PolicyTextProblem): string {
  return `line ${problem.line}, column ${problem.column}: ${wrong(problem)}`;
}

/** What jsonc-parser calls a mistake, in words. */
const syntaxSentences: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is not JSON. Texts need double quotes, and spaces must be plain ones.",
  InvalidNumberFormat: "this is not a number as JSON writes them. Write it plainly, such as 10.",
  PropertyNameExpected:
    "a name in double quotes is expected. Add it, or take out the comma before it.",
  ValueExpected: "a value is expected here. Add it, or take out the comma before it.",
  ColonExpected: "a colon is missing. Add it between the name and its value.",
  CommaExpected: "a comma is missing. Add it between this and what stands before it.",
  CloseBraceExpected: "a closing brace is missing. Add } here.",
  CloseBracketExpected: "a closing bracket is missing. Add ] here.",
  EndOfFileExpected: "the policy has ended before this. Take out what is too much.",
  InvalidCommentToken: "JSON has no comments. Take it out.",
  UnexpectedEndOfComment: "JSON has no comments. Take it out.",
  TooDeep: "brackets stand too deep within brackets to be read. Take them out.",
  TooLarge:
    "the policy is larger than 5 MB, which is too much to read on every Send. Shorten its lists.",
  UnexpectedEndOfString: "the closing quote is missing. Add it.",
  UnexpectedEndOfNumber: "this number is not finished. Write it plainly, such as 10.",
  InvalidUnicode: "after \\u four of 0-9 and a-f are needed. Write the letter itself instead.",
  InvalidEscapeCharacter:
    "no such sign can stand after a backslash in JSON. Write \\\\ for a backslash.",
  InvalidCharacter: "a tab or another invisible sign stands in a text. Take it out.",
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
