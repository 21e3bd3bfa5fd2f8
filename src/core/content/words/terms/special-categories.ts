import type { Terms } from "./terms";

/** The special categories of UK GDPR Article 9, and police powers that tell of them (MHA 1983 s. 136). */
export const specialCategories: Terms = {
  topic: "special-category",
  strong:
    "mental health (?:act|assessment|condition|crisis|history|issue|problem|team|ward), " +
    "section 13[56], s13[56], sectioned under, self harm(?:ed|ing|s)?, suicidal, " +
    "attempted suicide, schizophreni[ac], bipolar disorder, learning disabilit(?:y|ies), " +
    "hepatitis [BC], hiv positive, drug (?:addict|dependen|misuse)[a-z]*, " +
    "alcohol (?:addict|dependen|misuse)[a-z]*, medical (?:history|record|report|condition), " +
    "ethnic (?:origin|appearance|group), religious belief, political opinion, " +
    "trade union member(?:ship)?, sexual orientation, gender (?:identity|reassignment), " +
    "transgender, biometric data, genetic data, dna (?:profile|sample), iechyd meddwl, " +
    "hunan niweid[a-z]*, hunanladdiad, cofnodion meddygol",
  capitals: "HIV, PTSD",
  weak:
    "hospital, patient, diagnos(?:is|ed), medication, overdose, suicide, disabilit(?:y|ies), " +
    "disabled, depression, dementia, autis(?:m|tic), pregnan(?:t|cy), ethnicity, religion, " +
    "ysbyty, cleifion",
};
