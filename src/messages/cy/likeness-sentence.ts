import type { LikenessKind } from "../../core/likeness/domains/likeness";
import type { LookAlikeDomain } from "../../core/rules/look-alike-domain";
import type { Names } from "../names";
import { addresses } from "./phrases";

/** Which address ends nearly like one that is known: a domain of the policy, or somebody beside it. */
export function likenessSentence(evidence: LookAlikeDomain, names: Names): string {
  const { count, kind, listed, like, recipients } = evidence;
  const suspects = addresses(count, recipients, names);
  if (like === undefined) {
    return likeListed[kind](suspects, listed || "");
  }
  if (recipients.includes(like)) {
    return `Mae ${suspects} yn gorffen bron yr un fath, ond nid yn hollol.`;
  }
  return likeSomebody[kind](suspects, names.address(like));
}

/** A Welsh verb before its subject is the same for one and for many. */
type Likenesses = Readonly<Record<LikenessKind, (suspects: string, known: string) => string>>;

const likeListed: Likenesses = {
  twin: (suspects, known) => `Mae diwedd ${suspects} yn edrych fel ${known}, ond nid yw'r un fath.`,
  slip: (suspects, known) =>
    `Mae ${suspects} yn gorffen bron fel ${known}: un llithriad teipio yw'r gwahaniaeth.`,
  label: (suspects, known) =>
    `Mae ${suspects} yn gorffen fel ${known}, ond bod rhan wedi'i symud, ei cholli neu ei hychwanegu.`,
};

const likeSomebody: Likenesses = {
  twin: (suspects, other) =>
    `Mae diwedd ${suspects} yn edrych fel diwedd ${other}, ond nid yw'r un fath.`,
  slip: (suspects, other) =>
    `Mae ${suspects} yn gorffen fel ${other}, heblaw am un llithriad teipio.`,
  label: likeListed.label,
};
