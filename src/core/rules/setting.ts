/** One knob of a rule that an administrator may turn, described well enough to check and explain. */
export interface WholeNumber {
  readonly kind: "whole-number";
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** For administrators: what the number counts, and what happens when it is reached. */
  readonly description: string;
}

/** Grows by a member for each new kind of knob. */
export type Setting = WholeNumber;

export type SettingSpecs = Readonly<Record<string, Setting>>;

/** The values a rule runs with: one number for each knob. */
export type SettingsOf<Specs extends SettingSpecs> = { readonly [Name in keyof Specs]: number };

/** What a rule runs with where the policy is silent. */
export function defaultsOf<Specs extends SettingSpecs>(specs: Specs): SettingsOf<Specs> {
  const values: Record<string, number> = {};
  for (const name of Object.keys(specs)) {
    const spec = specs[name];
    if (spec !== undefined) {
      values[name] = spec.default;
    }
  }
  return values as SettingsOf<Specs>; // Object.keys forgets which strings it returns.
}
