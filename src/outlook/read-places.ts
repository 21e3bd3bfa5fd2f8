import { addressKey } from "../core/mail/address";
import type { Meeting } from "../core/mail/draft";
import type { ComposeItem, OfficeLocation } from "./compose-item";
import { NotWhatWasAskedError, officeCall } from "./office-call";
import { listFrom, textFrom } from "./what-was-asked";

/** Where a meeting is. */
export interface Places extends Meeting {
  /** By `addressKey`. A room may stand among those who are invited as well (office-js-docs-pr #3718). */
  readonly rooms: ReadonlySet<string>;
}

/** By the places one by one; where Outlook cannot give those, by the text that stands for them all. */
export function readPlaces(item: ComposeItem): Promise<Places> {
  return readEach(item).then(placesFrom, () =>
    readText(item).then((location) => ({ location, rooms: new Set() })),
  );
}

function readEach(item: ComposeItem): Promise<readonly OfficeLocation[]> {
  const call = "enhancedLocation.getAsync";
  return officeCall<readonly OfficeLocation[]>(call, (done) => {
    const { enhancedLocation } = item;
    if (enhancedLocation === undefined) {
      throw new NotWhatWasAskedError(call);
    }
    enhancedLocation.getAsync(done);
  }).then((places) => listFrom(places, call));
}

function readText({ location }: ComposeItem): Promise<string> {
  const call = "location.getAsync";
  return officeCall<string>(call, (done) => {
    if (location === undefined) {
      throw new NotWhatWasAskedError(call);
    }
    location.getAsync(done);
  }).then((text) => textFrom(text, call));
}

function placesFrom(places: readonly OfficeLocation[]): Places {
  const rooms = places.filter(({ locationIdentifier }) => locationIdentifier.type === "room");
  const addresses = rooms.map(({ emailAddress }) => addressKey(emailAddress || ""));
  return {
    location: places.map(({ displayName }) => displayName || "").join("; "),
    rooms: new Set(addresses.filter((address) => address !== "")),
  };
}
