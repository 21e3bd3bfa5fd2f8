import { type Addressee, type Audience, outsidersIn } from "../mail/audience";
import { isPersonal } from "../mail/parties";
import { hasSharedWith } from "../memory/memory";
import type { Occasion } from "./occasion";

/**
 * Who of those a mail goes to is the least trusted: colleagues, those on the allow-list, outsiders who
 * have had such a mail before, other outsiders, private mailboxes (R0 to R4 of detection.md, 2.2); or
 * everybody, for what is published.
 */
export type Reach = "inside" | "trusted" | "familiar" | "outside" | "personal" | "public";

/** An `unclear` recipient is reported elsewhere, and here at most as a trusted one. */
export function reachOf(audience: Audience, occasion: Occasion): Reach {
  const strangers = outsidersIn(audience).filter((one) => !isFamiliar(one, occasion));
  if (strangers.some(isPersonal)) {
    return "personal";
  }
  if (strangers.length > 0) {
    return "outside";
  }
  const standings = audience.map(({ standing }) => standing);
  if (standings.includes("outside")) {
    return "familiar";
  }
  const isInside = !standings.includes("trusted") && !standings.includes("unclear");
  return (isInside && "inside") || "trusted";
}

/** What is not known counts as new: nobody grows familiar by being forgotten. */
function isFamiliar({ key }: Addressee, { memory }: Occasion): boolean {
  return memory !== undefined && hasSharedWith(memory, key);
}
