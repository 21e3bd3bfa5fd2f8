import { pathToFileURL } from "node:url";

import type { Log, ReportingDescriptor, Result } from "sarif";

import type { Finding } from "../core/assessment/assessment";
import { ruleIds } from "../core/rules";
import type { Severity } from "../core/rules/severity";
import { en } from "../messages/en";
import { sentenceFor, uncheckedSentences } from "../messages/messages";
import { paneEn } from "../messages/pane-en";
import type { Report } from "./report";

const levels: Readonly<Record<Severity, Result.level>> = {
  note: "note",
  warn: "warning",
  hold: "error",
  refuse: "error",
};

/** What was found, as pipelines take it: SARIF 2.1.0, a standard of OASIS. */
export function sarifLog(reports: readonly Report[]): Log {
  const driver = { name: "Second Look", rules: ruleIds.map(descriptorOf) };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results: reports.flatMap(resultsOf) }],
  };
}

function descriptorOf(id: (typeof ruleIds)[number]): ReportingDescriptor {
  const { title, whyItMatters, whatToDo } = paneEn.rule[id];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: whyItMatters },
    help: { text: whatToDo },
  };
}

function resultsOf(report: Report): Result[] {
  const { path, assessment, names } = report;
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }];
  const found = assessment.findings.map((finding: Finding) => ({
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: sentenceFor(finding, en, names) },
    locations,
  }));
  const unchecked = uncheckedSentences(assessment.unchecked, en).map((text) => ({
    level: "warning" as const,
    message: { text },
    locations,
  }));
  return [...found, ...unchecked];
}

/** Relative, as pipelines want it; a path from the root of the machine stays one. */
function uriOf(path: string): string {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) {
    return pathToFileURL(path).href;
  }
  return path.split(/[/\\]/).map(encodeURIComponent).join("/");
}
