import { addressKey } from "./address";
import type { Draft, Recipient } from "./draft";
import type { ListEntry } from "./list-entry";
import { type Organisation, placeOf, type Standing } from "./organisation";

/** One recipient of a draft, looked up once for every rule. */
export interface Addressee {
  /** In `draft.recipients`. Evidence refers to people by it. */
  readonly position: number;
  readonly recipient: Recipient;
  /** One spelling for each person, however the address is written. */
  readonly key: string;
  readonly standing: Standing;
  /** The line of the allow-list that counts for it today. */
  readonly entry: ListEntry | undefined;
  /** It would be on the allow-list, if its line had not expired. */
  readonly hasExpired: boolean;
}

/**
 * Everyone a draft goes to: To, then Cc, then Bcc. Somebody named twice stands here twice. A room of the
 * organisation's own is nobody.
 */
export type Audience = readonly Addressee[];

export function audienceOf({ recipients }: Draft, organisation: Organisation): Audience {
  const all = recipients.map((recipient, position) => {
    const { standing: side, listing } = placeOf(recipient, organisation);
    const standing = standingAs(side, recipient);
    const entry = (listing !== undefined && listing.isLive && listing.entry) || undefined;
    const hasExpired = listing !== undefined && !listing.isLive;
    const key = addressKey(recipient.address);
    return { position, recipient, key, standing, entry, hasExpired };
  });
  return all.filter(
    ({ recipient, standing }) => recipient.isRoom !== true || standing !== "inside",
  );
}

/** Who is on a list of our own cannot be seen: it is no colleague, whatever its address. */
function standingAs(side: Standing, { isList }: Recipient): Standing {
  if (isList === true && side !== "outside") {
    return "unclear";
  }
  return side;
}

/** Those outside the organisation whom it does not trust. */
export function outsidersIn(audience: Audience): Audience {
  return audience.filter(({ standing }) => standing === "outside");
}

/** Colleagues, and those whom the organisation trusts. */
export function insidersIn(audience: Audience): Audience {
  return audience.filter(({ standing }) => standing === "inside" || standing === "trusted");
}

/** Those whom every other recipient sees: everyone but Bcc. */
export function visibleIn(audience: Audience): Audience {
  return audience.filter(({ recipient }) => recipient.field !== "bcc");
}

/** How many people they are: somebody both in To and in Cc is one person. */
export function countPeople(audience: Audience): number {
  return new Set(audience.map(({ key }) => key)).size;
}

export function positionsOf(audience: Audience): readonly number[] {
  return audience.map(({ position }) => position);
}
