/** The special categories of UK GDPR Article 9, and police powers that tell of them (MHA 1983 s. 136). */
export const specialCategories =
  "mental health act, section 13[56], s[.]?13[56], sectioned under, self harm~, suicidal, schizophreni~, " +
  "bipolar, hepatitis, (drug|alcohol) misuse, ethnic (origin|group), religious belief, " +
  "political opinion, union member~, sexual (orientation|life), transgender, " +
  "(biometric|genetic) data, dna (profile|sample), iechyd meddwl, HIV, PTSD; " +
  "mental health, medical, hospital, patient, diagnos~, medication, addict~, overdose, suicide, disab~, " +
  "depression, dementia, autis~, pregnan~, ethnicity, religion, ysbyty";
