import type { RecipientField } from "../core/mail/draft";
import type { RecipientFields, Recipients } from "./recipient-fields";
import { maxRecipientsPerCall } from "./recipient-limits";
import { canBeWritten, missingFrom } from "./recipient-lists";

/** Outlook said yes, and what it then showed is not what it was given. */
class NotStoredError extends Error {
  override readonly name = "NotStoredError";

  constructor(readonly field: RecipientField) {
    super(`${field} is not what was written`);
  }
}

/** Told after each call how many of the people have been handed over, or were there before. */
export type OnAdded = (people: number) => void;

/**
 * Makes sure that these people stand in a field: adds whoever is missing, and believes only what it
 * then reads. Entries that Outlook could not take back are left as they are. Doing it twice adds
 * nobody twice. Returns the field as it was read last.
 */
export async function ensureIn(
  fields: RecipientFields,
  field: RecipientField,
  people: Recipients,
  onAdded: OnAdded = () => {},
): Promise<Recipients> {
  const wanted = people.filter(canBeWritten);
  const present = await fields.read(field);
  const missing = missingFrom(present, wanted);
  if (missing.length === 0) {
    return present;
  }
  const already = wanted.length - missing.length;
  await addInBatches(fields, field, missing, (added) => {
    onAdded(already + added);
  });
  const now = await fields.read(field);
  if (missingFrom(now, wanted).length > 0) {
    throw new NotStoredError(field);
  }
  return now;
}

/** One call after another: Outlook on the web takes three at a time, and adds in any order. */
export async function addInBatches(
  fields: RecipientFields,
  field: RecipientField,
  people: Recipients,
  onAdded: OnAdded = () => {},
): Promise<void> {
  for (let start = 0; start < people.length; start += maxRecipientsPerCall) {
    const batch = people.slice(start, start + maxRecipientsPerCall);
    await fields.add(field, batch);
    onAdded(start + batch.length);
  }
}
