import {
  type Addressee,
  type Audience,
  countPeople,
  outsidersIn,
  positionsOf,
} from "../mail/audience";
import { isConsumerDomain } from "../mail/consumer-domains";
import type { Organisation } from "../mail/organisation";
import type { LikenessKind } from "../likeness/domains/likeness";
import { listedDomains } from "../likeness/domains/listed-domains";
import { nearEachOther, nearestTo, type NearDomains } from "../likeness/domains/near-domains";
import { slippedProvider } from "../likeness/domains/provider-slip";
import { defineRule, type Observation } from "./rule";

export interface LookAlikeDomain {
  readonly count: number;
  /** `twin`: it reads the same. `slip`: a key was missed. `label`: a part is moved, lost or added. */
  readonly kind: LikenessKind;
  /** The domain of the policy or of a mail provider that it resembles, if it is one of these. */
  readonly listed: string | undefined;
  /** Position of a recipient at the other domain, if it resembles that of another recipient. */
  readonly like: number | undefined;
  /** Positions in `draft.recipients` of those at the domain; where either may be wrong, at both. */
  readonly recipients: readonly number[];
}

type Found = Observation<LookAlikeDomain>;

/**
 * Somebody outside is at a domain that is nearly, but not quite, one that is known.
 *
 * Nearly right is how a typing mistake looks, and how a forged address looks. A known domain is one of
 * the organisation's own, one on its allow-list or deny-list, a big mail provider's, or that of
 * another recipient. Short names lie close together by chance, so they must read the same.
 *
 * @see docs/rules/look-alike-domain.md
 */
export const lookAlikeDomain = defineRule({
  id: "look-alike-domain",
  question: "who",
  reads: ["from", "to", "cc", "bcc"],
  settings: {},
  repairs: ["remove-recipient", "replace-recipient", "correct-domain"],

  check({ audience, organisation }) {
    const groups = byDomain(outsidersIn(audience));
    if (groups.size === 0) {
      return [];
    }
    const listed = listedDomains(organisation);
    const beside = besideEachOther(groups, organisation);
    const found: Found[] = [];
    groups.forEach((group, domain) => {
      const one = isSuspect(group) && (likeListed(domain, group, listed) || beside(domain, group));
      if (one) {
        found.push(one);
      }
    });
    return found;
  },
});

type Groups = ReadonlyMap<string, Addressee[]>;

/** In the order of their names, so that nothing depends on that of the recipients. */
function byDomain(outsiders: Audience): Groups {
  const groups = new Map<string, Addressee[]>();
  const names = outsiders.map(({ recipient }) => recipient.domain || "").sort();
  names.forEach((name) => groups.set(name, []));
  for (const one of outsiders) {
    const domain = one.recipient.domain || "";
    const group = groups.get(domain) || [];
    group.push(one);
    groups.set(domain, group);
  }
  return groups;
}

/** Press and public may stand on the allow-list, and are known by it. */
function isSuspect(group: Audience): boolean {
  return group.every(({ entry }) => entry === undefined);
}

/** Like a domain of the policy; or else like a provider's that people mistype. */
function likeListed(domain: string, group: Audience, listed: NearDomains): Found | undefined {
  const nearest = (!isConsumerDomain(domain) && nearestTo(domain, listed)) || undefined;
  if (nearest !== undefined) {
    const { kind, known } = nearest;
    return observe(group, kind, known.name, (kind === "twin" && "hold") || "warn");
  }
  const provider = slippedProvider(domain);
  if (provider === undefined) {
    return undefined;
  }
  return observe(group, "slip", provider, "warn");
}

/**
 * Of two domains in one draft that are alike, the one with fewer people is the mistake; where both have
 * as many, either may be, and they are shown together, once.
 */
function besideEachOther(groups: Groups, organisation: Organisation) {
  const isKnown = (name: string) => isConsumerDomain(name) || isListedByName(name, organisation);
  const names = Array.from(groups.keys()).filter((name) => !isKnown(name));
  const near = nearEachOther(names);
  const shown = new Set<string>();
  return (domain: string, group: Audience): Found | undefined => {
    const nearest = near.get(domain);
    const others = (nearest && groups.get(nearest.known.name)) || [];
    const [other] = others.slice().sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
    const fewer = countPeople(others) - countPeople(group);
    if (nearest === undefined || other === undefined || fewer < 0 || shown.has(domain)) {
      return undefined;
    }
    if (fewer > 0) {
      return observe(group, nearest.kind, other.position, "warn");
    }
    shown.add(nearest.known.name);
    const both = group.concat(others).sort((a, b) => a.position - b.position);
    return observe(both, nearest.kind, other.position, "warn");
  };
}

/** What is on a list is no mistake beside another: others are compared with it by `likeListed`. */
function isListedByName(name: string, { domains, allow, deny }: Organisation): boolean {
  return [domains, allow, deny].some((list) => list.domains.has(name));
}

function observe(
  group: Audience,
  kind: LikenessKind,
  resembles: string | number,
  severity: Found["severity"],
): Found {
  const evidence: LookAlikeDomain = {
    count: countPeople(group),
    kind,
    listed: (typeof resembles === "string" && resembles) || undefined,
    like: undefined,
    recipients: positionsOf(group),
  };
  if (typeof resembles === "number") {
    return { severity, evidence: Object.assign({}, evidence, { like: resembles }) };
  }
  return { severity, evidence };
}
