import type { Terms } from "./terms";

/** Everyday phrases, names of services and public appeals that hold such words and tell of nobody. */
export const lookAlikes: Terms = {
  topic: undefined,
  strong:
    "business intelligence, artificial intelligence, market intelligence, " +
    "emotional intelligence, threat intelligence, oil ?seed rape, rape ?seed, " +
    "informants? wanted, victim support, victims?' (?:code|commissioner), " +
    "witness (?:service|appeal), appeal for witnesses, murder mystery, assault course, " +
    "bail ?out, probation(?:ary)? period, probation service, prison service, child ?care, " +
    "child benefit, child minder, children in need, adult social care, " +
    "mental health (?:awareness|day|first aid|week), suspect package",
};
