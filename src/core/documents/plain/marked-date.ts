/** A date as it is written in tables here, from one by ISO 8601. Empty where it is none. */
export function dateIn(value: string | undefined): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value || "");
  return (match && `${match[3] || ""}/${match[2] || ""}/${match[1] || ""}`) || "";
}

/** Whether programs wrote it, and no person: ISO 8601 as it stands in Dublin Core. */
export function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T[\d:.,+Z-]*)?$/.test(text);
}
