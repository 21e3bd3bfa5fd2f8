import { addressKey } from "./address";
import type { Draft, Recipient } from "./draft";

/** Positions in `draft.recipients` of those that pass the test. */
export function positionsWhere(
  { recipients }: Draft,
  test: (recipient: Recipient) => boolean,
): readonly number[] {
  const positions: number[] = [];
  recipients.forEach((recipient, position) => {
    if (test(recipient)) {
      positions.push(position);
    }
  });
  return positions;
}

/** How many people these recipients are: somebody both in To and in Cc is one person. */
export function countPeople({ recipients }: Draft, positions: readonly number[]): number {
  const keys = new Set<string>();
  for (const position of positions) {
    const recipient = recipients[position];
    if (recipient !== undefined) {
      keys.add(addressKey(recipient.address));
    }
  }
  return keys.size;
}
