import { textParam } from "../api-params";
import type { DraftPlace } from "../draft-state";
import { done } from "../host-answer";
import type { HostMethods } from "../host-method";

/** Where a meeting is. The ids are those that office.js sends (getLocation, getEnhancedLocations). */
export const placeAnswers: HostMethods = {
  26: {
    api: "location.getAsync",
    // No source for how Outlook writes several places as one text.
    answer: ({ draft }) => ({
      data: draft.places.map(({ displayName }) => displayName).join("; "),
    }),
  },
  27: {
    api: "location.setAsync",
    answer: ({ draft }, params) => {
      draft.places = [{ displayName: textParam(params, "location") }];
      return done;
    },
  },
  154: {
    api: "enhancedLocation.getAsync",
    // Docs: office.locationdetails, office.locationidentifier. office.js hands the answer on as it is.
    answer: ({ draft }) => ({ data: draft.places.map(toWire) }),
  },
};

/** Docs: a room's id is its address; a place that was typed has no address, and its text for an id. */
function toWire({ displayName, emailAddress }: DraftPlace): Readonly<Record<string, unknown>> {
  if (emailAddress === undefined) {
    const locationIdentifier = { id: displayName, type: "custom" };
    return { locationIdentifier, displayName, emailAddress: "" };
  }
  return { locationIdentifier: { id: emailAddress, type: "room" }, displayName, emailAddress };
}
