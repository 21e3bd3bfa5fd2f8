import { outsidersIn } from "../mail/audience";
import type { Draft } from "../mail/draft";
import { inForce } from "../policy/in-force";
import type { Policy } from "../policy/policy";
import type { RuleId } from "../rules";
import type { Occasion } from "../rules/occasion";
import { gravity } from "../rules/severity";
import { type Asked, askRules } from "./ask-rules";
import { askedAbout, type Verdicts } from "./assess";
import type { Finding } from "./assessment";

/** A reason for which Send would hold a draft, so grave that it is worth a word before. */
export interface ComingHold {
  /** Outsiders who see each other; details of people; a marking above what somebody may have. */
  readonly what: "crowd" | "details" | "marking";
  /** Of how many people it is. 0 where it is of something else than people. */
  readonly count: number;
  /** Position in `draft.attachments` of the file it is in. `undefined`: the message itself. */
  readonly file: number | undefined;
}

const crowdRules: readonly RuleId[] = ["visible-recipients", "correction", "batch"];
const contentRules: readonly RuleId[] = ["protective-marking", "hidden-data", "sensitive-content"];

/**
 * The crowd that can see each other, as far as who is on the draft and its subject tell. Looks at no
 * text: hundreds are a crowd whatever they are written.
 */
export function comingCrowd(
  draft: Draft,
  policy: Policy,
  occasion: Occasion,
): readonly ComingHold[] {
  return holdsBy(crowdRules, askedAbout(draft, policy, occasion, []), policy);
}

/** All that Send would hold an otherwise ordinary draft for, the gravest first. None without an outsider. */
export function comingHolds(
  draft: Draft,
  policy: Policy,
  occasion: Occasion,
  verdicts: Verdicts,
): readonly ComingHold[] {
  const asked = askedAbout(draft, policy, occasion, verdicts);
  if (outsidersIn(asked.audience).length === 0) {
    return [];
  }
  return holdsBy([...crowdRules, ...contentRules], asked, policy);
}

/** Whether it goes to anybody outside the organisation whom it does not trust. */
export function goesOutside(draft: Draft, policy: Policy, occasion: Occasion): boolean {
  return outsidersIn(askedAbout(draft, policy, occasion, []).audience).length > 0;
}

/** A question is no hold: most are answered with yes, and a word before each would be noise. */
function holdsBy(rules: readonly RuleId[], asked: Asked, policy: Policy): readonly ComingHold[] {
  const { findings } = askRules(rules, asked, inForce(policy, asked.draft, asked.occasion.today));
  return findings
    .filter(({ severity }) => gravity(severity) >= gravity("hold"))
    .map(holdOf)
    .filter(isHold);
}

function isHold(hold: ComingHold | undefined): hold is ComingHold {
  return hold !== undefined;
}

function holdOf(finding: Finding): ComingHold | undefined {
  if (finding.rule === "sensitive-content") {
    const { count, files } = finding.evidence;
    return inPlace("details", count, files);
  }
  if (finding.rule === "hidden-data") {
    const { hiddenPeople, files } = finding.evidence;
    return inPlace("details", hiddenPeople, files);
  }
  if (finding.rule === "protective-marking") {
    return inPlace("marking", 0, finding.evidence.files);
  }
  return crowdIn(finding);
}

function crowdIn(finding: Finding): ComingHold | undefined {
  if (
    finding.rule === "visible-recipients" ||
    finding.rule === "correction" ||
    finding.rule === "batch"
  ) {
    return inPlace("crowd", finding.evidence.count, []);
  }
  return undefined;
}

function inPlace(what: ComingHold["what"], count: number, [file]: readonly number[]): ComingHold {
  return { what, count, file };
}
