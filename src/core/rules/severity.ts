/**
 * How serious a finding is, least first: `note` is shown and does not interrupt, `warn` asks the
 * sender, `hold` waits until it is repaired or acknowledged in the pane, and `refuse` until it is
 * repaired.
 */
export type Severity = "note" | "warn" | "hold" | "refuse";

export const severities: readonly Severity[] = ["note", "warn", "hold", "refuse"];

/** Orders severities: the higher number is the graver. */
export function gravity(severity: Severity): number {
  return severities.indexOf(severity);
}
