import type { PatternFault } from "./safe-pattern";

/** Where in a policy's JSON: keys and positions from the outside in. Empty for the whole. */
export type PolicyPath = readonly (string | number)[];

/** What is wrong at one place of a policy. `src/messages` puts it into words. */
export type PolicyProblem = { readonly path: PolicyPath } & (
  | { readonly kind: "missing" }
  /** A list that means something only with something in it. */
  | { readonly kind: "empty" }
  /** A name that another has already: nobody could tell which of them is meant. */
  | { readonly kind: "repeated" }
  | {
      readonly kind: "wrong-type";
      readonly expected: "object" | "list" | "text" | "whole-number" | "boolean";
    }
  | { readonly kind: "unknown-key"; readonly known: readonly string[] }
  | { readonly kind: "not-one-of"; readonly allowed: readonly string[] }
  | { readonly kind: "not-a-pattern" }
  | { readonly kind: "not-a-domain" }
  | { readonly kind: "not-a-day" }
  | { readonly kind: "not-later"; readonly other: string; readonly than: string }
  | { readonly kind: "unsafe-pattern"; readonly why: PatternFault }
  | { readonly kind: "not-a-short-text"; readonly most: number }
  | { readonly kind: "too-many"; readonly most: number }
  | { readonly kind: "not-as-described"; readonly description: string }
  | { readonly kind: "out-of-range"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "below"; readonly other: string; readonly least: number }
);

/** Collects every problem, so that an administrator mends a policy once and not line by line. */
export type Report = (problem: PolicyProblem) => void;

export type PolicyResult<Value> =
  | { readonly ok: true; readonly policy: Value }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };
