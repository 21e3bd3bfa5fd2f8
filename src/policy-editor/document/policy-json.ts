import type { Mode } from "../../core/policy/mode";

/** A line of a list as it is written: a pattern, or an object that says more about it. */
export type WrittenLine = string | WrittenEntry;

export interface WrittenEntry {
  readonly match: string;
  readonly name?: string;
  readonly role?: string;
  readonly highestMarking?: string;
  readonly owner?: string;
  readonly reason?: string;
  readonly expires?: string;
}

export interface WrittenReference {
  readonly name: string;
  readonly pattern: string;
  readonly words?: readonly string[];
}

/** From when on a mode holds. */
export interface WrittenStep {
  readonly from: string;
  readonly mode: Mode;
}

/** One mode, or the days of a roll-out. */
export type WrittenMode = Mode | readonly WrittenStep[];

export interface WrittenRule {
  readonly severity?: string;
  readonly mode?: WrittenMode;
  readonly [setting: string]: string | number | readonly (string | WrittenStep)[] | undefined;
}

export type WrittenRules = Readonly<Record<string, WrittenRule>>;

/** Senders for whom something is different. */
export interface WrittenGroup {
  readonly name?: string;
  readonly senders: readonly WrittenLine[];
  readonly mode?: WrittenMode;
  readonly rules?: WrittenRules;
}

/** The JSON of a policy that has no problems. Keys that are not named here are kept as they are. */
export interface PolicyJson {
  readonly name?: string;
  readonly version?: string;
  readonly updated?: string;
  readonly reviewBy?: string;
  readonly organisation: { readonly name?: string; readonly domains?: readonly string[] };
  readonly allow?: readonly WrittenLine[];
  readonly deny?: readonly WrittenLine[];
  readonly rules?: WrittenRules;
  readonly mode?: WrittenMode;
  readonly groups?: readonly WrittenGroup[];
  readonly content?: {
    readonly off?: readonly string[];
    readonly references?: readonly WrittenReference[];
    readonly words?: readonly string[];
    readonly own?: readonly string[];
    readonly countSamples?: boolean;
  };
  readonly whenUnchecked?: string;
  readonly language?: string;
}

/** The lists of lines that a policy has. */
export type ListName = "allow" | "deny";
