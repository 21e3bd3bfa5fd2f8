import type { ListName } from "../document/policy-json";

/** One difference between two policies, for a person to read. Values are as the file writes them. */
export type PolicyChange =
  | {
      readonly kind: "lines-added" | "lines-removed";
      readonly list: ListName | "senders";
      readonly matches: readonly string[];
    }
  | {
      readonly kind: "line-changed";
      readonly list: ListName | "senders";
      readonly match: string;
      readonly parts: readonly ValueChange[];
    }
  | {
      readonly kind: "texts";
      readonly path: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** What a mode is for, such as `rules.batch.mode`; and what is written there, which may be anything. */
  | {
      readonly kind: "mode";
      readonly path: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: "groups-added" | "groups-removed"; readonly names: readonly GroupName[] }
  /** The order in which they are asked now. */
  | { readonly kind: "groups-moved"; readonly names: readonly GroupName[] }
  | { readonly kind: "group"; readonly group: GroupName; readonly change: PolicyChange }
  | ({ readonly kind: "value" } & ValueChange);

/** A group by its name, or by where it stands. */
export interface GroupName {
  readonly name: string | undefined;
  readonly at: number;
}

/** `undefined`: nothing is written there. */
export interface ValueChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}
