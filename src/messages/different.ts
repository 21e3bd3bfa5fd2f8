import type { Names } from "./names";

/** Somebody written in two ways is named once, in the first. */
export function different(recipients: readonly number[], names: Names): string[] {
  const named = new Map<string, string>();
  for (const position of recipients) {
    const key = names.person(position);
    named.set(key, named.get(key) || names.address(position));
  }
  return Array.from(named.values());
}
