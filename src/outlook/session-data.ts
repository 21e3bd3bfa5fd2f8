import type { ComposeItem, OfficeSessionData } from "./compose-item";
import { NotWhatWasAskedError, officeCall, OfficeCallError } from "./office-call";

/**
 * What an add-in leaves on a draft while it is open: 50,000 characters, gone when the draft is opened
 * again later, and never sent (docs: SessionData, Mailbox 1.11).
 */
const keyNotFound = 9050;

/** Under this key stands who was on the draft when writing it began. */
export const draftStartKey = "second-look-start";

/** Under this key stands what the sender has settled on the draft. */
export const settledKey = "second-look-settled";

/** Under this key stands what was made of its files when they were attached. */
export const verdictsKey = "second-look-files";

/** Under this key stands what its sender has been advised of before Send. */
export const adviceKey = "second-look-advised";

/** What stands under a key. `undefined` where nothing does, which is no failure. */
export function getSessionData(item: ComposeItem, key: string): Promise<string | undefined> {
  return officeCall<string | null>("sessionData.getAsync", (done) => {
    sessionDataOf(item).getAsync(key, done);
  }).then(textFrom, nothingIfMissing);
}

export function setSessionData(item: ComposeItem, key: string, value: string): Promise<void> {
  return officeCall("sessionData.setAsync", (done) => {
    sessionDataOf(item).setAsync(key, value, done);
  });
}

function sessionDataOf({ sessionData }: ComposeItem): OfficeSessionData {
  if (sessionData === undefined) {
    throw new OfficeCallError("sessionData", 0);
  }
  return sessionData;
}

/** The Mac gives null at first (office-js issue #5951). */
function textFrom(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) {
    return undefined;
  }
  if (typeof value !== "string") {
    throw new NotWhatWasAskedError("sessionData.getAsync");
  }
  return value;
}

function nothingIfMissing(failure: unknown): undefined {
  if (failure instanceof OfficeCallError && failure.code === keyNotFound) {
    return undefined;
  }
  throw failure;
}
