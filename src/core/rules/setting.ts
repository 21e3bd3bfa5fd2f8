/** A number that an administrator may turn, described well enough to check and explain. */
export interface WholeNumber {
  readonly kind: "whole-number";
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** For administrators: what the number counts, and what happens when it is reached. */
  readonly description: string;
}

/** So many people, and no mail goes to more. */
const mostPeople = 100_000;

/** A number of people at which a rule speaks, or grows graver. */
export function peopleFrom(people: number, minimum: number, description: string): WholeNumber {
  return {
    kind: "whole-number",
    default: people,
    minimum,
    maximum: mostPeople,
    description,
  };
}

/** A list of words, names or domains that an administrator may write. */
export interface Texts {
  readonly kind: "texts";
  readonly default: readonly string[];
  /** What each text must match, as a JSON Schema says it. Left out, any text will do. */
  readonly pattern?: string;
  /** For administrators: what the texts are, and what follows from them. */
  readonly description: string;
}

/** Grows by a member for each new kind of knob. */
export type Setting = WholeNumber | Texts;

export type SettingSpecs = Readonly<Record<string, Setting>>;

/** The values a rule runs with: a number or a list for each knob. */
export type SettingsOf<Specs extends SettingSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]["default"] extends number
    ? number
    : readonly string[];
};

/** What a rule runs with where the policy is silent. */
export function defaultsOf<Specs extends SettingSpecs>(specs: Specs): SettingsOf<Specs> {
  const values: Record<string, number | readonly string[]> = {};
  for (const name of Object.keys(specs)) {
    const spec = specs[name];
    if (spec !== undefined) {
      values[name] = spec.default;
    }
  }
  return values as SettingsOf<Specs>; // Object.keys forgets which strings it returns.
}
