import {
  findNodeAtLocation,
  getNodePath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";

import type { Policy } from "../core/policy/policy";
import type { PolicyPath, PolicyProblem } from "../core/policy/policy-problem";
import { readPolicy } from "../core/policy/read-policy";
import { type TextPosition, textPositions } from "./text-position";

/** One thing wrong with a policy file, and where: for the person who mends it. */
export type PolicyTextProblem = {
  /** Both from 1, as editors count. */
  readonly line: number;
  readonly column: number;
} & (
  | { readonly kind: "syntax"; readonly code: string }
  | { readonly kind: "repeated-key"; readonly path: PolicyPath }
  | { readonly kind: "policy"; readonly problem: PolicyProblem }
);

export type PolicyTextResult =
  | { readonly ok: true; readonly policy: Policy; readonly json: unknown }
  | { readonly ok: false; readonly problems: readonly PolicyTextProblem[] };

/** More than four times as much as 5,000 lines of which everything is said. */
const longestPolicy = 5_000_000;

/** Reads the text of a policy file. Lists every problem with its line, not only the first. */
export function readPolicyText(fileText: string): PolicyTextResult {
  if (fileText.length > longestPolicy) {
    return { ok: false, problems: [{ ...start, kind: "syntax", code: "TooLarge" }] };
  }
  const text = fileText.replace(/^\ufeff/, " "); // Windows editors begin a file with this mark.
  try {
    return readText(text);
  } catch (failure) {
    if (failure instanceof RangeError) {
      return { ok: false, problems: [{ ...start, kind: "syntax", code: "TooDeep" }] };
    }
    throw failure;
  }
}

const start: TextPosition = { line: 1, column: 1 };

function readText(text: string): PolicyTextResult {
  const positionOf = textPositions(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (tree === undefined || errors.length > 0) {
    return { ok: false, problems: syntaxProblems(errors, positionOf) };
  }
  const repeated = repeatedKeys(tree).map((node): PolicyTextProblem => {
    return { ...positionOf(node.offset), kind: "repeated-key", path: getNodePath(node) };
  });
  const json: unknown = JSON.parse(text);
  const result = readPolicy(json);
  if (result.ok && repeated.length === 0) {
    return { ok: true, policy: result.policy, json };
  }
  const found = (result.ok ? [] : result.problems).map((problem): PolicyTextProblem => {
    return { ...positionOf(offsetOf(tree, problem)), kind: "policy", problem };
  });
  return { ok: false, problems: [...repeated, ...found] };
}

function syntaxProblems(
  errors: readonly ParseError[],
  positionOf: (offset: number) => TextPosition,
): PolicyTextProblem[] {
  if (errors.length === 0) {
    return [{ ...start, kind: "syntax", code: "ValueExpected" }];
  }
  return errors.map(({ error, offset }) => {
    return { ...positionOf(offset), kind: "syntax", code: printParseErrorCode(error) };
  });
}

/** JSON lets a key stand twice, and the last one silently wins. */
function repeatedKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const below = children.flatMap(repeatedKeys);
  if (node.type !== "object") {
    return below;
  }
  const seen = new Set<unknown>();
  const keys = children.flatMap(({ children: [key] = [] }) => (key ? [key] : []));
  const repeated = keys.filter(({ value }) => seen.has(value) || !seen.add(value));
  return [...repeated, ...below];
}

/** A missing value stands nowhere, so the nearest thing around it is shown. */
function offsetOf(tree: Node, problem: PolicyProblem): number {
  let path = [...problem.path];
  let node = findNodeAtLocation(tree, path);
  while (node === undefined && path.length > 0) {
    path = path.slice(0, -1);
    node = findNodeAtLocation(tree, path);
  }
  return node?.offset ?? 0;
}
