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

export type WrittenRule = Readonly<Record<string, string | number | readonly string[]>>;

/** The JSON of a policy that has no problems. Keys that are not named here are kept as they are. */
export interface PolicyJson {
  readonly organisation: { readonly name?: string; readonly domains?: readonly string[] };
  readonly allow?: readonly WrittenLine[];
  readonly deny?: readonly WrittenLine[];
  readonly rules?: Readonly<Record<string, WrittenRule>>;
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
