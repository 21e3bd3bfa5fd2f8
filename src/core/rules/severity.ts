/**
 * How serious a finding is, least first: `note` is shown and does not interrupt, `warn` asks the
 * sender, `hold` and `refuse` must be repaired. The two differ once a finding can be acknowledged in
 * the pane: `hold` can, `refuse` cannot.
 */
export type Severity = "note" | "warn" | "hold" | "refuse";

export const severities: readonly Severity[] = ["note", "warn", "hold", "refuse"];

/** Orders severities: the higher number is the graver. */
export function gravity(severity: Severity): number {
  return severities.indexOf(severity);
}
