import { beginDraft } from "../outlook-host/begin-draft";
import { MailboxHost } from "../outlook-host/mailbox/mailbox-host";
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
import { ordinary, profiles } from "./press";

const bundle = builtFile("dist/launchevent.js");

const withFile: DraftSetup = {
  ...ordinary,
  attachments: [{ name: "list.csv", content: Buffer.from("Name,Born").toString("base64") }],
};
const outside = (addresses: readonly string[]): DraftSetup => ({
  ...ordinary,
  to: addresses.map((emailAddress) => ({ emailAddress })),
});
const people = rowsOfPeople(12).map((row) => row.join(", "));
const who = ["sessionData.getAsync", "to.getAsync", "cc.getAsync", "bcc.getAsync"];
const whoAndFrom = [...who, "from.getAsync", "subject.getAsync"];
const shows = ["sessionData.setAsync", "notificationMessages.addAsync"];

/** A draft above which a bar stands, by what is kept on it, whose cause is gone. */
const calmed: DraftSetup = {
  ...ordinary,
  sessionData: { "second-look-advised": "1 salt-of-this-draft marked01 marked01" },
};

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
    draft: calmed,
    calls: [...whoAndFrom, "notificationMessages.removeAsync", "sessionData.setAsync"],
  },
};

/** How long each event may take, whatever Outlook does. */
const limits: Readonly<Record<OpeningEvent, number>> = {
  OnNewMessageCompose: 2200,
  OnMessageRecipientsChanged: 1700,
  OnMessageAttachmentsChanged: 4700,
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
const faults = [silent, (api: string) => failing(api, 5001)];

test.each(names)("these are all the calls of %s", async (name) => {
  const { calls, bars } = await fire(name, "web");
  const made = new Set(calls.map(({ api }) => api));
  expect([...made].sort()).toEqual([...cases[name]!.calls].sort());
  expect(bars).toBe(made.has("notificationMessages.addAsync") ? 1 : 0);
});

test.each(
  profiles.flatMap((profile) =>
    names.flatMap((name) =>
      [...cases[name]!.calls, "*"].flatMap((api) =>
        faults.map((fault) => ({ profile, name, fault: fault(api) })),
      ),
    ),
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
  names.flatMap((name) =>
    [...cases[name]!.calls, "*"].flatMap((api) =>
      delays.map((fault) => ({ name, fault: fault(api) })),
    ),
  ),
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

/** One of each kind: a page, the bare engine, and a page that is late with session data. */
const kinds = ["web", "classic-2404", "mac"] as const;

test.each(
  kinds.flatMap((profile) =>
    names.flatMap((name) =>
      (Object.keys(troubles) as TroubleName[]).map((trouble) => ({ profile, name, trouble })),
    ),
  ),
)("on $profile, $name is completed once, with $trouble", async ({ profile, name, trouble }) => {
  const { results, bars } = await fire(name, profile, { troubles: [trouble] });
  for (const { completions, errors } of results) {
    expect({ completions, errors }).toEqual({ completions: 1, errors: [] });
  }
  expect(bars).toBeLessThanOrEqual(1);
});
