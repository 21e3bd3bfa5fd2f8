import type { Party } from "../mail/parties";
import type { CrowdSettings } from "./crowd-severity";
import type { Severity } from "./severity";

/**
 * How grave it is that so many people outside can see each other on the invitation to a meeting.
 *
 * Those of organisations come to meet each other, so only a crowd that is no working meeting counts.
 * Private people count as on a message. Nothing is refused: the list of those invited may be hidden in
 * Outlook on the web, which no add-in is told.
 */
export function severityOfMeeting(
  count: number,
  parties: readonly Party[],
  { cautionPersonal, demandBcc, hardStop }: CrowdSettings,
): Severity | undefined {
  const people = privatePeople(parties);
  if (count >= hardStop || people >= demandBcc) {
    return "hold";
  }
  return (people >= cautionPersonal && "warn") || undefined;
}

/**
 * How grave it is where the group itself is the secret. Organisations meet about victims and offenders
 * every day; two of these people themselves must not see each other.
 */
export function severityOfSecretMeeting(parties: readonly Party[]): Severity {
  return (privatePeople(parties) >= 2 && "hold") || "note";
}

function privatePeople(parties: readonly Party[]): number {
  return parties.filter(({ isPerson }) => isPerson).length;
}
