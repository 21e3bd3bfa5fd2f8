import type { PolicyPath, PolicyProblem } from "../core/policy/policy-problem";
import { list, number } from "./english";

/** A place in a policy as an administrator would point at it: `allow[2].match`. */
export function pathText(path: PolicyPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") {
      text += `[${step}]`;
    } else {
      text += `.${step}`;
    }
  }
  return text.replace(/^\./, "") || "the policy";
}

/** Says what is wrong at one place of a policy, and how to mend it. For administrators. */
export function policyProblemSentence(problem: PolicyProblem): string {
  return `${pathText(problem.path)}: ${wrong(problem)}`;
}

const typeNames = {
  object: "an object in { }",
  list: "a list in [ ]",
  text: "a text in quotes",
  "whole-number": "a whole number without quotes",
} as const;

function wrong(problem: PolicyProblem): string {
  switch (problem.kind) {
    case "missing":
      return "is missing. Add it.";
    case "wrong-type":
      return `must be ${typeNames[problem.expected]}.`;
    case "unknown-key":
      return `is not known here. What can stand here: ${list(problem.known)}.`;
    case "not-one-of":
      return `must be one of ${list(problem.allowed.map((word) => `"${word}"`))}.`;
    case "not-a-pattern":
      return (
        'must be an address "a@b.uk", a domain "b.uk", its sub-domains "*.b.uk", or both ".b.uk". ' +
        "A star can stand nowhere else."
      );
    case "not-a-domain":
      return 'must be a domain "b.uk", its sub-domains "*.b.uk" or both ".b.uk", and not an address.';
    case "not-a-day":
      return 'must be a day of the calendar, written "2027-03-31".';
    case "not-as-described":
      return `cannot stand here. ${problem.description}`;
    case "out-of-range":
      return `must be from ${number(problem.minimum)} to ${number(problem.maximum)}.`;
    case "below":
      return `must not be less than ${problem.other}, which is ${number(problem.least)}.`;
  }
}
