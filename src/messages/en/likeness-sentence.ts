import type { LikenessKind } from "../../core/likeness/domains/likeness";
import type { LookAlikeDomain } from "../../core/rules/look-alike-domain";
import type { Names } from "../names";
import { type OneOrMany, say } from "../counts";
import { addresses } from "./phrases";

/** Which address ends nearly like one that is known: a domain of the policy, or somebody beside it. */
export function likenessSentence(evidence: LookAlikeDomain, names: Names): string {
  const { count, kind, listed, like, recipients } = evidence;
  const suspects = addresses(count, recipients, names);
  if (like === undefined) {
    return say(likeListed[kind](listed || ""), count, suspects);
  }
  if (recipients.includes(like)) {
    return `${suspects} end nearly the same, but not quite.`;
  }
  return say(likeSomebody[kind](names.address(like)), count, suspects);
}

type Likenesses = Readonly<Record<LikenessKind, (known: string) => OneOrMany>>;

const likeListed: Likenesses = {
  twin: (known) => ({
    one: (address) => `${address} ends in what looks like ${known}, but is not.`,
    many: (all) => `${all} end in what looks like ${known}, but is not.`,
  }),
  slip: (known) => ({
    one: (address) => `${address} is one typing slip away from ${known}.`,
    many: (all) => `${all} are one typing slip away from ${known}.`,
  }),
  label: (known) => ({
    one: (address) => `${address} ends in ${known} with a part moved, lost or added.`,
    many: (all) => `${all} end in ${known} with a part moved, lost or added.`,
  }),
};

const likeSomebody: Likenesses = {
  twin: (other) => ({
    one: (address) => `${address} seems to end like ${other}, but does not.`,
    many: (all) => `${all} seem to end like ${other}, but do not.`,
  }),
  slip: (other) => ({
    one: (address) => `${address} ends like ${other}, but for one typing slip.`,
    many: (all) => `${all} end like ${other}, but for one typing slip.`,
  }),
  label: (other) => ({
    one: (address) => `${address} ends like ${other}, with a part moved, lost or added.`,
    many: (all) => `${all} end like ${other}, with a part moved, lost or added.`,
  }),
};
