import type { PatternFault } from "../core/policy/safe-pattern";
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
  boolean: "true or false without quotes",
} as const;

function wrong(problem: PolicyProblem): string {
  switch (problem.kind) {
    case "missing":
      return "is missing. Add it.";
    case "empty":
      return "is an empty list. Write into it what belongs there.";
    case "repeated":
      return "is the name of another one too. Give each a name of its own.";
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
    case "not-later":
      return `must be a later day than ${problem.other}, which says ${problem.than}.`;
    case "unsafe-pattern":
      return unsafe(problem.why);
    case "not-a-short-text":
      return `must hold a letter or a digit, and at most ${number(problem.most)} characters.`;
    case "too-many":
      return `holds more than the ${number(problem.most)} that it may hold. Take some out.`;
    case "not-as-described":
      return `must be what belongs here, or be taken out. ${problem.description}`;
    case "out-of-range":
      return `must be from ${number(problem.minimum)} to ${number(problem.maximum)}.`;
    case "below":
      return `must not be less than ${problem.other}, which is ${number(problem.least)}.`;
  }
}

function unsafe(why: PatternFault): string {
  switch (why.fault) {
    case "empty":
      return "would match where nothing stands. Let something in it always be there.";
    case "costly":
      return (
        "could match in so many ways, or so much, that it would hold up the mail. Write lower or exact " +
        "counts, such as {6} and not {1,60}, or make two references of it."
      );
    case "unreadable":
      return (
        (why.rest === "" && "ends before a bracket is closed. Close it.") || unreadable(why.rest)
      );
  }
}

function unreadable(rest: string): string {
  return (
    `cannot be read from "${rest}" on. What can stand here: letters, digits, \\d \\w \\s \\b, signs ` +
    "with a \\ before them, [A-Z], ( ), |, and the counts ? {3} {1,6}. Instead of * or + write how many " +
    "there can be, such as {1,20}."
  );
}
