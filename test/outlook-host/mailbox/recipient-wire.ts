import { textParam } from "./api-params";
import type { DraftRecipient, DraftState, RecipientType } from "./draft-state";

/** The numbers office.js turns into `Office.MailboxEnums.RecipientType`. */
const recipientTypes: Readonly<Record<RecipientType, number>> = {
  other: 0,
  distributionList: 1,
  user: 2,
  externalUser: 3,
};

/** A recipient as office.js receives it. `from` has no type (docs: office.from getAsync). */
export function toWire(recipient: DraftRecipient): Readonly<Record<string, unknown>> {
  const { emailAddress: address, displayName: name, recipientType } = recipient;
  if (recipientType === undefined) return { address, name };
  return { address, name, recipientType: recipientTypes[recipientType] };
}

/**
 * A recipient as office.js sends it. No source: Outlook resolves the address and finds the type anew;
 * here someone already on the draft keeps the type, and others have one by the sender's domain.
 */
export function fromWire(draft: DraftState, wire: unknown): DraftRecipient {
  const emailAddress = textParam(wire, "address");
  const displayName = textParam(wire, "name") || emailAddress;
  const known = [...draft.to, ...draft.cc, ...draft.bcc].find(
    (each) => each.emailAddress === emailAddress,
  );
  const guess = domainOf(emailAddress) === domainOf(draft.from.emailAddress);
  const recipientType = known?.recipientType ?? (guess ? "user" : "externalUser");
  return { emailAddress, displayName, recipientType };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
