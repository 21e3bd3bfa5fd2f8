import type { PersonName } from "../../src/core/likeness/names/name-form";

/** `given family`, with `?` for what is not told; ` !` where the form says which is which. */
export function saidName(name: PersonName | undefined): string {
  if (name === undefined) return "";
  const initials = name.initials.length > 0 ? ` (${name.initials.join("")})` : "";
  return `${name.given || "?"} ${name.family || "?"}${initials}${name.isOrderKnown ? " !" : ""}`;
}
