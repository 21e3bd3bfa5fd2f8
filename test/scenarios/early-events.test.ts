import { beginDraft } from "../outlook-host/begin-draft";
import { MailboxHost } from "../outlook-host/mailbox/mailbox-host";
import { profiles as clients } from "../outlook-host/mailbox/profiles";
import { TimerScope } from "../outlook-host/mailbox/timer-scope";
import {
  type ClientName,
  type DraftSetup,
  failing,
  type Fault,
  late,
  silent,
  slow,
  type TroubleName,
} from "../outlook-host/press-send";
import { troubles } from "../outlook-host/mailbox/troubles";
import { SkippingTime } from "../outlook-host/realm/time";
import type { OpeningEvent } from "../outlook-host/send-result";
import { residents } from "../support/builders";
import { builtFile } from "../support/bundles";
import { rowsOfPeople } from "../support/workbooks";
import { ordinary, ordinaryMeeting, profiles } from "./press";

const bundle = builtFile("dist/launchevent.js");

const withFile: DraftSetup = {
  ...ordinary,
  attachments: [{ name: "list.csv", content: Buffer.from("Name,Born").toString("base64") }],
};
const invited = (addresses: readonly string[]) => ({
  to: addresses.map((emailAddress) => ({ emailAddress })),
});
const outside = (addresses: readonly string[]): DraftSetup => ({
  ...ordinary,
  ...invited(addresses),
});
const people = rowsOfPeople(12).map((row) => row.join(", "));
const who = ["sessionData.getAsync", "to.getAsync", "cc.getAsync", "bcc.getAsync"];
const whoAndFrom = [...who, "from.getAsync", "subject.getAsync"];
const whoOfMeeting = [
  "sessionData.getAsync",
  "requiredAttendees.getAsync",
  "optionalAttendees.getAsync",
  "organizer.getAsync",
  "subject.getAsync",
];
const shows = ["sessionData.setAsync", "notificationMessages.addAsync"];

/** What is kept on a draft above which a bar stands. Of these drafts, its cause is gone. */
const sessionData = { "second-look-advised": "1 salt-of-this-draft marked01 marked01" };

interface Case {
  readonly event: OpeningEvent;
  readonly draft: DraftSetup;
  /** What the event then asks of Outlook; another call must be added. */
  readonly calls: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  "a draft that is begun": {
    event: "OnNewMessageCompose",
    draft: withFile,
    calls: [...who, "getComposeTypeAsync", "sessionData.setAsync"],
  },
  "a file that is attached": {
    event: "OnMessageAttachmentsChanged",
    draft: withFile,
    calls: [
      ...whoAndFrom,
      "getAttachmentsAsync",
      "getAttachmentContentAsync",
      "sessionData.setAsync",
    ],
  },
  "a colleague who is typed": {
    event: "OnMessageRecipientsChanged",
    draft: withFile,
    calls: whoAndFrom,
  },
  "a crowd that is typed": {
    event: "OnMessageRecipientsChanged",
    draft: outside(residents(12)),
    calls: [...whoAndFrom, ...shows],
  },
  "an outsider who is typed to a list of people": {
    event: "OnMessageRecipientsChanged",
    draft: { ...outside(residents(1)), bodyText: people.join("\n") },
    calls: [...whoAndFrom, "body.getAsync", "getAttachmentsAsync", ...shows],
  },
  "a crowd that is gone": {
    event: "OnMessageRecipientsChanged",
    draft: { ...ordinary, sessionData },
    calls: [...whoAndFrom, "notificationMessages.removeAsync", "sessionData.setAsync"],
  },
  "a file that is attached to an invitation": {
    event: "OnAppointmentAttachmentsChanged",
    draft: { ...withFile, ...ordinaryMeeting },
    calls: [
      ...whoOfMeeting,
      "getAttachmentsAsync",
      "getAttachmentContentAsync",
      "sessionData.setAsync",
    ],
  },
  "a crowd that is invited": {
    event: "OnAppointmentAttendeesChanged",
    draft: { ...ordinaryMeeting, ...invited(residents(60)) },
    calls: [...whoOfMeeting, ...shows],
  },
  "an outsider who is invited, with a list of people": {
    event: "OnAppointmentAttendeesChanged",
    draft: { ...ordinaryMeeting, ...invited(residents(1)), bodyText: people.join("\n") },
    calls: [
      ...whoOfMeeting,
      "body.getAsync",
      "getAttachmentsAsync",
      "enhancedLocation.getAsync",
      ...shows,
    ],
  },
  "a crowd that is invited no more": {
    event: "OnAppointmentAttendeesChanged",
    draft: { ...ordinaryMeeting, sessionData },
    calls: [...whoOfMeeting, "notificationMessages.removeAsync", "sessionData.setAsync"],
  },
};

/** How long each event may take, whatever Outlook does. */
const limits: Readonly<Record<OpeningEvent, number>> = {
  OnNewMessageCompose: 2200,
  OnMessageRecipientsChanged: 1700,
  OnMessageAttachmentsChanged: 4700,
  OnAppointmentAttendeesChanged: 1700,
  OnAppointmentAttachmentsChanged: 4700,
};

interface Going {
  readonly faults?: readonly Fault[];
  readonly troubles?: readonly TroubleName[];
}

/** Fires an event before Send, and listens for long after it is completed. */
async function fire(name: string, profile: ClientName, { faults, troubles }: Going = {}) {
  const { event, draft } = cases[name]!;
  const time = new SkippingTime();
  const clock = new TimerScope((error) => {
    throw error;
  }, time);
  const going = { ...(faults && { faults }), ...(troubles && { troubles }) };
  const mailbox = new MailboxHost({ draft, profile, clock, ...going });
  if (troubles?.includes("draft-left") === true) mailbox.userLeavesDraftAfter(2);
  const timerFloorMs = troubles?.includes("throttled-timers") === true ? 1000 : 0;
  const options = { mailbox, clock, time, bundle, event, timerFloorMs };
  const runs = [beginDraft({ ...options, graceMs: 15_000 })];
  if (troubles?.includes("two-runtimes") === true) runs.push(beginDraft(options));
  const results = await Promise.all(runs);
  clock.dispose();
  return { ...results[0]!, results, bars: mailbox.draft.notifications.length };
}

const names = Object.keys(cases);

/** Every call of every case, and all of them at once. */
const everyCall = names.flatMap((name) =>
  [...cases[name]!.calls, "*"].map((api) => ({ name, api })),
);

const ofRuntime = (runtime: "web" | "classic") =>
  profiles.filter((profile) => clients[profile].runtime === runtime);
const [pages, bare] = [ofRuntime("web"), ofRuntime("classic")];

/** Each on a page and in the bare engine of classic Outlook; on which client, by turns. */
function inBothRuntimes<Row>(rows: readonly Row[]): (Row & { readonly profile: ClientName })[] {
  return rows.flatMap((row, at) =>
    [pages, bare].map((these) => ({ ...row, profile: these[at % these.length] ?? "web" })),
  );
}

test("every client has its turn", () => {
  const turns = inBothRuntimes(everyCall).map(({ profile }) => profile);
  expect(new Set(turns)).toEqual(new Set(profiles));
});

test.each(names)("these are all the calls of %s", async (name) => {
  const { calls, bars } = await fire(name, "web");
  const made = new Set(calls.map(({ api }) => api));
  expect([...made].sort()).toEqual([...cases[name]!.calls].sort());
  expect(bars).toBe(made.has("notificationMessages.addAsync") ? 1 : 0);
});

const failsAt = (api: string) => failing(api, 5001);
const places = "enhancedLocation.getAsync";

test("where the places of a meeting are refused, their text stands in for them", async () => {
  const name = "an outsider who is invited, with a list of people";
  const { calls, bars } = await fire(name, "web", { faults: [failsAt(places)] });
  expect(calls.map(({ api }) => api)).toContain("location.getAsync");
  expect(bars).toBe(1);
});

test.each(
  inBothRuntimes(
    everyCall.flatMap(({ name, api }) => [
      { name, fault: silent(api) },
      ...(api === places ? [] : [{ name, fault: failsAt(api) }]),
    ]),
  ),
)(
  "on $profile, $name is completed once and in time with $fault",
  async ({ profile, name, fault }) => {
    const { completions, elapsedMs, errors, bars } = await fire(name, profile, { faults: [fault] });
    expect({ completions, errors }).toEqual({ completions: 1, errors: [] });
    // A send that begins while an event still runs may be stopped (office-js issues #4669, #5093).
    expect(elapsedMs).toBeLessThan(limits[cases[name]!.event]);
    // What is not known, or cannot be kept, is no reason for a bar.
    expect(bars).toBe(0);
  },
);

/** How a call goes wrong so that its answer may still be of use, or comes when all is over. */
const delays = [late, (api: string) => slow(api, 400), (api: string) => slow(api, 5000)];

test.each(
  everyCall.flatMap(({ name, api }) => delays.map((fault) => ({ name, fault: fault(api) }))),
)(
  "$name is completed once and in time, and asks nothing more, with $fault",
  async ({ name, fault }) => {
    const { completions, elapsedMs, errors, calls, bars } = await fire(name, "web", {
      faults: [fault],
    });
    const limit = limits[cases[name]!.event];
    expect({ completions, errors }).toEqual({ completions: 1, errors: [] });
    expect(elapsedMs).toBeLessThan(limit);
    expect(bars).toBeLessThanOrEqual(1);
    const [first] = calls;
    const lastBegun = Math.max(...calls.map(({ startedAt }) => startedAt));
    expect(lastBegun - (first?.startedAt ?? 0)).toBeLessThan(limit);
  },
);

const everyTrouble = names.flatMap((name) =>
  (Object.keys(troubles) as TroubleName[]).map((trouble) => ({ name, trouble })),
);

test.each(inBothRuntimes(everyTrouble))(
  "on $profile, $name is completed once, with $trouble",
  async ({ profile, name, trouble }) => {
    const { results, bars } = await fire(name, profile, { troubles: [trouble] });
    for (const { completions, errors } of results) {
      expect({ completions, errors }).toEqual({ completions: 1, errors: [] });
    }
    expect(bars).toBeLessThanOrEqual(1);
  },
);
