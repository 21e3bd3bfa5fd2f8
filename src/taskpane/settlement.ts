import type { Finding } from "../core/assessment/assessment";
import { settle } from "../core/assessment/settle";
import { randomSalt } from "../outlook/random-salt";
import type { CheckedDraft } from "./assessment-view";
import type { Repair } from "./repair";

/** Has these findings noted as settled, beside those that are settled on the draft already. */
export function settlementOf(
  findings: readonly Finding[],
  { draft, settled }: Pick<CheckedDraft, "draft" | "settled">,
): Repair {
  const before = settled ?? { salt: randomSalt(), marks: new Set<string>() };
  return { kind: "settle", settled: settle(findings, draft, before) };
}
