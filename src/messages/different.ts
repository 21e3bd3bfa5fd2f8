import { addressKey } from "../core/mail/address";
import type { Names } from "./names";

/** Somebody written in two ways is named once, in the first. */
export function different(recipients: readonly number[], names: Names): string[] {
  const named = new Map<string, string>();
  for (const position of recipients) {
    const address = names.address(position);
    const key = addressKey(address);
    named.set(key, named.get(key) || address);
  }
  return Array.from(named.values());
}
