import type { Trouble } from "../../src/core/documents/document";
import { roles } from "../../src/core/mail/list-entry";
import type { TextRange } from "../../src/core/rules/evidence";
import type { Conflict } from "../../src/core/rules/mixed-outsiders";

type Choices = Readonly<Record<string, readonly unknown[]>>;
type Mixed<Of extends Choices> = { readonly [Key in keyof Of]: Of[Key][number] };

/** Every value of each with every value of the others. */
export function mixed<const Of extends Choices>(choices: Of): Mixed<Of>[] {
  let found: Record<string, unknown>[] = [{}];
  for (const [key, values] of Object.entries(choices)) {
    found = found.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));
  }
  return found as Mixed<Of>[]; // Each key has been given one of its values.
}

/** Every value of a choice. One that is forgotten, or is none, does not compile at its use. */
export function all<Value extends string>(values: Readonly<Record<Value, 0>>): Value[] {
  return Object.keys(values) as Value[]; // `Object.keys` forgets which strings it returns.
}

export function people() {
  return [...fewPeople(), { count: 1234, recipients: [0, 1, 2] }];
}

export function fewPeople() {
  return [
    { count: 1, recipients: [0] },
    { count: 2, recipients: [0, 1] },
  ];
}

export function word(start: number): TextRange {
  return { part: "body", start, end: start + 1 };
}

export function conflicts(): Conflict[] {
  const all = ["anyone", ...roles] as const;
  return all.flatMap((one) => all.map((other): Conflict => [one, other]));
}

export function troubles(): Trouble[] {
  return all<Trouble>({
    encrypted: 0,
    "rights-managed": 0,
    "no-reader": 0,
    "only-pictures": 0,
    damaged: 0,
    "too-large": 0,
    "too-deep": 0,
    "out-of-time": 0,
    "not-delivered": 0,
    "a-link": 0,
  });
}
