import { addressKey, domainOf } from "../mail/address";
import type { Audience } from "../mail/audience";
import type { Draft } from "../mail/draft";
import { type Organisation, standingOf } from "../mail/organisation";
import { bodyText } from "./body-text";
import { personalDetails } from "./details-in-draft";
import { readerFor } from "./content-reader";
import type { ContentSettings } from "./content-settings";
import { nameKey } from "./people/names";
import type { Own } from "./people/find-people";
import { headsOf } from "./quoted-heads";
import type { PersonalDetails } from "./personal-details";
import { writersIn } from "./writers";

/**
 * The personal details in a draft of people who neither write nor receive it, nor are colleagues or
 * partners: how to reach those is no secret, whether they get this mail or not.
 */
export function detailsOfOthers(
  draft: Draft,
  audience: Audience,
  organisation: Organisation,
  settings: ContentSettings,
): PersonalDetails {
  return personalDetails(
    draft,
    ownOf(draft, audience, organisation),
    readerFor(settings),
    settings,
  );
}

/** Whose details are no news: of those who write or get this mail, and of colleagues and partners. */
export function ownOf(draft: Draft, audience: Audience, organisation: Organisation): Own {
  const writers = writersIn(bodyText(draft), headsOf(draft));
  const taking = new Set(audience.map(({ key }) => key).concat(writers.addresses));
  const mailboxes = draft.recipients.map(({ displayName }) => displayName);
  if (draft.from !== undefined) {
    taking.add(addressKey(draft.from.address));
    mailboxes.push(draft.from.displayName);
  }
  const names = mailboxes.map(nameKey).filter((name) => name.includes(" "));
  return {
    isAddress(address) {
      const mailbox = { displayName: "", address, domain: domainOf(address) };
      const standing = standingOf(mailbox, organisation);
      return taking.has(address) || standing === "inside" || standing === "trusted";
    },
    names: new Set(names.concat(writers.names)),
  };
}
