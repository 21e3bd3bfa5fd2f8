import type { Assessment, Unchecked } from "../core/assessment/assessment";
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
  const { decision, findings, unchecked } = assessment;
  return JSON.stringify({
    draft: path,
    decision,
    findings: findings.map((finding) => {
      const { rule, severity, evidence } = finding;
      return { rule, severity, sentence: sentenceFor(finding, en, names), evidence };
    }),
    unchecked: unchecked.map((item) => uncheckedJson(item, names)),
  });
}

function uncheckedJson(item: Unchecked, names: Names): object {
  const sentence = uncheckedSentences([item], en, names).join(" ");
  switch (item.kind) {
    case "part":
      return { part: item.part, reason: item.reason, sentence };
    case "recipients":
      return { recipients: item.recipients, reason: "no-address", sentence };
    case "rule":
      return { rule: item.rule, reason: "failed", sentence };
  }
}

/** The report as a person reads it: the decision, then a line for each sentence. */
export function plainLines({ path, assessment, names }: Report): readonly string[] {
  const { decision, findings, unchecked } = assessment;
  return [
    `${path}: ${decision}`,
    ...findings.map((one) => `  ${one.severity}: ${sentenceFor(one, en, names)}`),
    ...uncheckedSentences(unchecked, en, names).map((sentence) => `  not checked: ${sentence}`),
  ];
}
