import { maxAlertLength } from "../../src/outlook/alert-text";
import {
  clientNames,
  type DraftSetup,
  type Fault,
  type Opening,
  pressSend,
  type PressSendOptions,
  type ProfileName,
} from "../outlook-host/press-send";
import { builtFile } from "../support/bundles";

const bundle = builtFile("dist/launchevent.js");

export const profiles = clientNames;

/** Every call that the handler makes of Outlook. */
export const readCalls = [
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "from.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "getComposeTypeAsync",
];

export const ordinary: DraftSetup = {
  from: { emailAddress: "me@mockshire.police.example" },
  to: [{ emailAddress: "ann@mockshire.police.example" }],
  subject: "Rota",
  bodyText: "See you on Thursday.",
};

/** Every call that the handler makes of Outlook beside a meeting, which has no Bcc and answers nobody. */
export const meetingCalls = [
  "requiredAttendees.getAsync",
  "optionalAttendees.getAsync",
  "organizer.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "enhancedLocation.getAsync",
];

export const ordinaryMeeting: DraftSetup = {
  ...ordinary,
  places: [
    { displayName: "Room 2", emailAddress: "room2@mockshire.police.example" },
    { displayName: "Microsoft Teams Meeting" },
  ],
};

/** How long the handler is listened to after its answer: longer than any timer that it sets. */
const graceMs = 15_000;

/** Presses Send in the built bundle, and expects of the answer what must hold of every answer. */
export function press(
  draft: DraftSetup,
  profile: ProfileName,
  faults: readonly Fault[] = [],
  timerFloorMs = 0,
  opening?: Opening,
) {
  const before = opening && { opening };
  return pressWith({ draft, profile, faults, timerFloorMs, ...before });
}

/** The same, by whatever options of the host. No time passes in which nothing is done. */
export async function pressWith(options: Omit<PressSendOptions, "bundle">) {
  const result = await pressSend({ bundle, graceMs, time: "skipping", ...options });
  expect(result.errors).toEqual([]);
  expect(result.logs).toEqual([]);
  expect(result.requests).toEqual([]);
  expect(result.completions).toHaveLength(1);
  expect(result.handlerMs).toBeLessThan(4000);
  const [answer] = result.completions;
  expect(answer?.errorMessage?.length ?? 0).toBeLessThanOrEqual(maxAlertLength);
  expect(answer?.errorMessageMarkdown?.length ?? 0).toBeLessThanOrEqual(maxAlertLength);
  return { ...result, answer };
}
