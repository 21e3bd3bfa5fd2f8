import {
  answering,
  type DraftSetup,
  failing,
  type Fault,
  silent,
  type TroubleName,
} from "../outlook-host/press-send";
import { troubles } from "../outlook-host/mailbox/troubles";
import { contactList, fromContacts } from "../outlook-host/test-drafts";
import { residents } from "../support/builders";
import { rowsOfPeople } from "../support/workbooks";
import { ordinary, ordinaryMeeting, pressWith, profiles } from "./press";

const held: DraftSetup = {
  ...ordinary,
  to: residents(60).map((emailAddress) => ({ emailAddress })),
};

const heldMeeting: DraftSetup = { ...held, places: [{ displayName: "Town Hall" }] };

const names = Object.keys(troubles) as TroubleName[];
const everywhere = profiles.flatMap((profile) => names.map((trouble) => ({ profile, trouble })));
const harmless = everywhere.filter(({ trouble }) => trouble !== "draft-left");

describe.each(everywhere)("on $profile, with $trouble,", ({ profile, trouble }) => {
  test("60 residents in view are stopped, by one answer", async () => {
    const result = await pressWith({ draft: held, profile, troubles: [trouble] });
    expect(result.answer).toMatchObject({ allowEvent: false });
    expect(result.answer).not.toHaveProperty("sendModeOverride");
    expect(result.alert.outcome).toBe("alert");
    expect(result.draft.to).toHaveLength(60);
  });

  test("60 residents who are invited are stopped, by one answer", async () => {
    const result = await pressWith({ draft: heldMeeting, profile, troubles: [trouble] });
    expect(result.answer).toMatchObject({ allowEvent: false });
    expect(result.answer).not.toHaveProperty("sendModeOverride");
    expect(result.draft.to).toHaveLength(60);
  });
});

test.each(harmless)("on $profile, a mail to a colleague goes with $trouble", async (one) => {
  const result = await pressWith({
    draft: ordinary,
    profile: one.profile,
    troubles: [one.trouble],
  });
  expect(result.answer).toEqual({ allowEvent: true });
  expect(result.alert.outcome).toBe("sent");
});

test.each(harmless)("on $profile, a meeting of colleagues goes with $trouble", async (one) => {
  const { profile, trouble } = one;
  const { answer } = await pressWith({ draft: ordinaryMeeting, profile, troubles: [trouble] });
  expect(answer).toEqual({ allowEvent: true });
});

describe.each(profiles)("on %s", (profile) => {
  test("two runtimes give one answer each, and the same", async () => {
    const troubles = ["two-runtimes"] as const;
    const result = await pressWith({ draft: held, profile, troubles });
    expect(result.secondCompletions).toEqual(result.completions);
  });

  test("an officer who leaves the draft is asked about it, and told what was not checked", async () => {
    const troubles = ["draft-left"] as const;
    const { answer, leaving } = await pressWith({ draft: ordinary, profile, troubles });
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toMatch(/(?:did|could) not check .*the text/);
    expect(leaving?.buttons).toEqual(["Wait", "Save as Draft"]);
  });

  test.each([silent("*"), failing("*", 5001)])(
    "a left-over timer says nothing more when Outlook answers with %j",
    async (fault) => {
      const troubles = ["timers-not-cleared"] as const;
      const { answer } = await pressWith({ draft: held, profile, faults: [fault], troubles });
      expect(answer).toMatchObject({ allowEvent: false });
    },
  );

  test("a silent Outlook is answered in time where timers are throttled", async () => {
    if (profile.startsWith("classic")) return; // Its timers are not those of a page.
    const troubles = ["throttled-timers"] as const;
    const faults = [silent("*")];
    const { answer } = await pressWith({ draft: held, profile, faults, troubles });
    expect(answer).toMatchObject({ allowEvent: false });
  });

  test("a contact list and an X.500 name are asked about by their places", async () => {
    const to = [...(ordinary.to ?? []), contactList("Volunteers"), fromContacts("Ann")];
    const { answer, alert } = await pressWith({ draft: { ...ordinary, to }, profile });
    expect(alert.outcome).toBe("alert");
    expect(answer?.errorMessage).toMatch(/number 2/);
  });
});

const rows = rowsOfPeople(12).map((row) => row.join(","));
const content = Buffer.from(rows.join("\r\n")).toString("base64");
const withList: DraftSetup = {
  ...ordinary,
  to: [{ emailAddress: "requester@foi.example" }],
  attachments: [{ name: "list.csv", content }],
};

const file = "getAttachmentContentAsync";
const badFiles: readonly (readonly [how: string, fault: Fault])[] = [
  ["hangs (issues #5845, #4868)", silent(file)],
  ["is empty (issue #4725)", answering(file, { content: "", format: "base64" })],
  ["is an internal error (issue #6581)", failing(file, 5001)],
  ["is nothing at all", answering(file, undefined)],
  ["is a link", answering(file, { content: "https://files.example/list.csv", format: "url" })],
];

describe.each(profiles)("on %s, a list of 12 people is never taken for checked", (profile) => {
  test.each(badFiles)("where reading it %s", async (_how, fault) => {
    const { answer } = await pressWith({ draft: withList, profile, faults: [fault] });
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer?.errorMessage).toMatch(/“list\.csv”.*(?:has|have|could) not check/);
  });
});
