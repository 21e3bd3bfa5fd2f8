import { addressKey, domainOf } from "../mail/address";
import type { Audience } from "../mail/audience";
import type { Draft } from "../mail/draft";
import { type Organisation, standingOf } from "../mail/organisation";
import { type PersonalDetails, personalDetails } from "./personal-details";

/**
 * The personal details in a draft of people who neither write nor receive it, nor are colleagues or
 * partners: how to reach those is no secret, whether they get this mail or not.
 */
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
    const standing = standingOf(mailbox, organisation);
    return taking.has(address) || standing === "inside" || standing === "trusted";
  });
}
