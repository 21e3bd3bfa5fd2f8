import { addressKey, domainOf } from "../mail/address";
import type { Audience } from "../mail/audience";
import type { Draft } from "../mail/draft";
import { type Organisation, standingOf } from "../mail/organisation";
import { type PersonalDetails, personalDetails } from "./personal-details";

/** The personal details in a draft of people who neither write nor receive it, nor are colleagues. */
export function detailsOfOthers(
  draft: Draft,
  audience: Audience,
  organisation: Organisation,
): PersonalDetails {
  const taking = new Set(audience.map(({ key }) => key));
  if (draft.from !== undefined) {
    taking.add(addressKey(draft.from.address));
  }
  return personalDetails(draft, (address) => {
    const mailbox = { displayName: "", address, domain: domainOf(address) };
    return taking.has(address) || standingOf(mailbox, organisation) === "inside";
  });
}
