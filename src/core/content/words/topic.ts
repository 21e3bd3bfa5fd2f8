/** What words around people can say of them, or of the part in which they stand, the gravest first. */
export const topics = [
  "source",
  "sexual-offending",
  "offender-management",
  "intelligence",
  "victim-or-witness",
  "child",
  "offence",
  "special-category",
  "case-file",
  "staff",
  "force-words",
] as const;

export type Topic = (typeof topics)[number];
