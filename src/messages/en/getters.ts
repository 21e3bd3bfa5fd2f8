import { different } from "../different";
import type { Names } from "../names";
import { who } from "./phrases";

/** Whoever gets it: one or two by their addresses, a crowd by its number, colleagues as everyone. */
export function getters(recipients: readonly number[], names: Names): string {
  const people = different(recipients, names).length;
  if (people === 0) {
    return (names.isMeeting && "Everyone invited") || "Everyone on this message";
  }
  return who(people, recipients, names);
}
