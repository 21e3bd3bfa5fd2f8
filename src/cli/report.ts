import type { Assessment, Unchecked } from "../core/assessment/assessment";
import { questionsOf } from "../core/assessment/questions";
import { en } from "../messages/en";
import { sentenceFor, uncheckedSentences } from "../messages/messages";
import type { Names } from "../messages/names";

/** An assessed draft, and the name of its file. */
export interface Report {
  readonly path: string;
  readonly assessment: Assessment;
  readonly names: Names;
}

/** The report as one line of JSON, for another program. */
export function jsonLine({ path, assessment, names }: Report): string {
  const { decision, unchecked } = assessment;
  return JSON.stringify({
    draft: path,
    decision,
    findings: withLeads(assessment).map(({ finding, lead }) => {
      const { rule, severity, evidence } = finding;
      const sentence = sentenceFor(finding, en, names);
      return { rule, severity, sentence, ...(lead && { reasonFor: lead.rule }), evidence };
    }),
    unchecked: unchecked.map(uncheckedJson),
  });
}

function uncheckedJson(item: Unchecked): object {
  const sentence = uncheckedSentences([item], en).join(" ");
  switch (item.kind) {
    case "part":
      return { part: item.part, reason: item.reason, sentence };
    case "rule":
      return { rule: item.rule, reason: "failed", sentence };
  }
}

/** The report as a person reads it: the decision, then a line for each sentence. */
export function plainLines({ path, assessment, names }: Report): readonly string[] {
  const { decision, unchecked } = assessment;
  return [
    `${path}: ${decision}`,
    ...withLeads(assessment).map(({ finding, lead }) => {
      const indent = lead === undefined ? "  " : "    ";
      return `${indent}${finding.severity}: ${sentenceFor(finding, en, names)}`;
    }),
    ...uncheckedSentences(unchecked, en).map((sentence) => `  not checked: ${sentence}`),
  ];
}

/** Each finding, and the graver one that it is a reason for, if it is one. */
function withLeads({ findings }: Assessment) {
  return questionsOf(findings).flatMap(({ lead, reasons }) => [
    { finding: lead, lead: undefined },
    ...reasons.map((finding) => ({ finding, lead })),
  ]);
}
