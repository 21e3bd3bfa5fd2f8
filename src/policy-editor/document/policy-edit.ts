import type { PolicyPath } from "../../core/policy/policy-problem";

/** One change of a policy, as somebody makes it in the editor. */
export type PolicyEdit =
  /** Writes a value at its place; `undefined` takes it out, and what is empty then. */
  | { readonly kind: "set"; readonly path: PolicyPath; readonly value: unknown }
  /** Takes lines out of a list by position, and writes others at its end. */
  | {
      readonly kind: "list";
      readonly path: PolicyPath;
      readonly remove: readonly number[];
      readonly add: readonly unknown[];
    }
  /** Puts one part of a list before or behind others: what is read first wins. */
  | {
      readonly kind: "move";
      readonly path: PolicyPath;
      readonly from: number;
      readonly to: number;
    }
  /** Lays the whole text out anew. */
  | { readonly kind: "tidy" };
