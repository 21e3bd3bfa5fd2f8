import { listParam, param } from "../api-params";
import { recipientsChanged } from "../changes";
import type { DraftRecipient, DraftState, RecipientField } from "../draft-state";
import { errorCodes } from "../error-codes";
import { done, failed, type HostAnswer } from "../host-answer";
import type { HostMethods, Mailbox } from "../host-method";
import { type ClientProfile, hasQuirk } from "../profiles";
import { fromWire, toWire } from "../recipient-wire";

const fields: readonly RecipientField[] = ["to", "cc", "bcc"];

function fieldOf(params: unknown): RecipientField {
  return fields[Number(param(params, "recipientField"))] ?? "to";
}

/** By the names of the kind of item. office.js sends 0 and 1 for the attendees, too (RecipientFields). */
function nameOf(params: unknown, { kind }: DraftState): string {
  const field = fieldOf(params);
  const attendees = { to: "requiredAttendees", cc: "optionalAttendees", bcc: "bcc" }[field];
  return kind === "appointment" ? attendees : field;
}

/** `to`, `cc`, `bcc` and `from`, or the attendees and the organizer of a meeting. */
export const recipientAnswers: HostMethods = {
  15: {
    api: (params, draft) => `${nameOf(params, draft)}.getAsync`,
    answer: ({ draft, profile }, params) => {
      // Docs: office.recipients getAsync: resolved recipients only, and no more than the client's
      // limit; that the rest is left out without an error is office-js issue #6230.
      const resolved = peopleIn(fieldOf(params), draft, profile).filter(
        (each) => each.resolved !== false,
      );
      return { data: resolved.slice(0, profile.recipientsReturned).map(toWire) };
    },
  },
  21: {
    api: (params, draft) => `${nameOf(params, draft)}.setAsync`,
    answer: (mailbox, params) => write(mailbox, params, []),
  },
  22: {
    api: (params, draft) => `${nameOf(params, draft)}.addAsync`,
    answer: (mailbox, params) => write(mailbox, params, mailbox.draft[fieldOf(params)]),
  },
  107: {
    // office.js asks for either by the same call (getFromSurface).
    api: (_params, { kind }) => `${kind === "appointment" ? "organizer" : "from"}.getAsync`,
    answer: ({ draft }) => ({ data: toWire(draft.from) }),
  },
};

/** With the organizer, where the client counts them among the attendees. */
function peopleIn(
  field: RecipientField,
  draft: DraftState,
  profile: ClientProfile,
): readonly DraftRecipient[] {
  const { kind, from } = draft;
  const people = draft[field];
  const isAdded =
    kind === "appointment" && field === "to" && hasQuirk(profile, "organizer-attends");
  const isThere = people.some(({ emailAddress }) => emailAddress === from.emailAddress);
  return isAdded && !isThere ? [from, ...people] : people;
}

function write(mailbox: Mailbox, params: unknown, kept: readonly DraftRecipient[]): HostAnswer {
  const { draft, profile } = mailbox;
  const field = fieldOf(params);
  const given = listParam(params, "recipientArray").map((each) => fromWire(draft, each));
  // office.js refuses more than 100 itself; this is for a client that would not.
  if (given.length > (profile.recipientsPerCall ?? Infinity)) {
    return failed(errorCodes.NumberOfRecipientsExceeded);
  }
  // A personal contact list cannot be written back (office-js issues #4661, #5439).
  if (given.some((each) => each.emailAddress === "")) return failed(errorCodes.InvalidParam);
  const all = [...kept, ...given];
  if (all.length > (profile.recipientsPerField ?? Infinity)) {
    return failed(errorCodes.NumberOfRecipientsExceeded);
  }
  draft[field] = all;
  mailbox.announce(recipientsChanged(field, draft.kind));
  return done;
}
