import { addressKey } from "../mail/address";
import { countPeople, outsidersIn, positionsOf } from "../mail/audience";
import { defineRule } from "./rule";

export interface SendingAs {
  /** How many people outside would see the other mailbox as the sender. */
  readonly count: number;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

/**
 * From is another mailbox than the one that is signed in, and people outside are addressed.
 *
 * The answer goes to the mailbox in From, and everybody who reads it there reads the answer. Teams
 * that share a mailbox do this all day, so it is a note by default; a force without shared mailboxes
 * can make it a question.
 *
 * @see docs/rules/sending-as.md
 */
export const sendingAs = defineRule({
  id: "sending-as",
  question: "sender",
  reads: ["from", "to", "cc", "bcc"],
  settings: {},
  repairs: [],

  check({ draft, audience, occasion }) {
    const { from } = draft;
    const { signedIn } = occasion;
    if (from === undefined || signedIn === undefined || from.domain === undefined) {
      return [];
    }
    const outsiders = outsidersIn(audience);
    if (outsiders.length === 0 || addressKey(from.address) === addressKey(signedIn.address)) {
      return [];
    }
    const evidence: SendingAs = {
      count: countPeople(outsiders),
      recipients: positionsOf(outsiders),
    };
    return [{ severity: "note", evidence }];
  },
});
