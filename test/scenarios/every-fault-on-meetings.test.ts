import {
  type DraftSetup,
  failing,
  type Fault,
  late,
  silent,
  slow,
} from "../outlook-host/press-send";
import { residents } from "../support/builders";
import { meetingCalls, ordinaryMeeting, pressWith, profiles } from "./press";

/** How an alert names what was not read of a meeting. */
const names: Readonly<Record<string, RegExp>> = {
  "requiredAttendees.getAsync": /(?:did|could) not check Required\b/,
  "optionalAttendees.getAsync": /(?:did|could) not check Optional\b/,
  "organizer.getAsync": /(?:did|could) not check the organiser/,
  "subject.getAsync": /(?:did|could) not check the subject/,
  "body.getAsync": /(?:did|could) not check the text/,
  getAttachmentsAsync: /(?:did|could) not check the attachments/,
  "enhancedLocation.getAsync": /(?:did|could) not check the location/,
};

const losing: Readonly<Record<string, (api: string) => Fault>> = {
  "is silent": silent,
  fails: (api) => failing(api, 5001),
  "answers when all is over": late,
  "answers after five seconds": (api) => slow(api, 5000),
};

const place = "enhancedLocation.getAsync";

/** Where the places cannot be had one by one, the text that stands for them all is read instead. */
const everywhere = profiles.flatMap((profile) =>
  Object.entries(losing).flatMap(([how, faultOf]) =>
    meetingCalls
      .filter((api) => api !== place || how !== "fails")
      .map((api) => ({ profile, api, how, fault: faultOf(api) })),
  ),
);

const held: DraftSetup = {
  ...ordinaryMeeting,
  to: residents(60).map((emailAddress) => ({ emailAddress })),
};

test("these are all the calls that the handler makes of a meeting", async () => {
  const { calls } = await pressWith({ draft: held, profile: "web" });
  const made = new Set(calls.map(({ api }) => api));
  expect([...made].sort()).toEqual([...meetingCalls, "sessionData.getAsync"].sort());
});

describe.each(everywhere)("on $profile, when $api $how,", ({ profile, api, fault }) => {
  test("a meeting with 60 residents is not let go", async () => {
    const { answer, alert } = await pressWith({ draft: held, profile, faults: [fault] });
    expect(answer?.allowEvent).toBe(false);
    expect(alert.outcome).toBe("alert");
    expect(answer?.errorMessage).toMatch(names[api] ?? /nothing/);
    // Where nobody knows who is invited, there is no reason to stop it, and one to ask.
    const isKnown = api !== "requiredAttendees.getAsync";
    expect(answer?.sendModeOverride).toBe(isKnown ? undefined : "promptUser");
  });

  test("a meeting of colleagues does not go unasked", async () => {
    const { answer } = await pressWith({ draft: ordinaryMeeting, profile, faults: [fault] });
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toMatch(names[api] ?? /nothing/);
  });
});

describe.each(profiles)("on %s", (profile) => {
  test("an Outlook that is silent is answered, and the alert speaks of an invitation", async () => {
    const { answer } = await pressWith({
      draft: ordinaryMeeting,
      profile,
      faults: [silent("*")],
    });
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toMatch(/could not check all of this invitation/);
  });

  test("the text of all places stands in for places that Outlook refuses", async () => {
    const faults = [failing(place, 5001)];
    const { answer, calls } = await pressWith({ draft: ordinaryMeeting, profile, faults });
    expect(answer).toEqual({ allowEvent: true });
    expect(calls.map(({ api }) => api)).toContain("location.getAsync");
  });

  test("the alert leads to the pane's button on a meeting's ribbon", async () => {
    const { answer } = await pressWith({ draft: held, profile });
    expect(answer?.commandId).toBe("SecondLookOpenMeetingPane");
  });

  test("an appointment with nobody invited goes, should Outlook ever ask", async () => {
    const draft = { ...ordinaryMeeting, to: [], cc: [] };
    const { answer } = await pressWith({ draft, profile });
    expect(answer).toEqual({ allowEvent: true });
  });
});
