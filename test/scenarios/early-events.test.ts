import { beginDraft } from "../outlook-host/begin-draft";
import { MailboxHost } from "../outlook-host/mailbox/mailbox-host";
import { TimerScope } from "../outlook-host/mailbox/timer-scope";
import {
  type ClientName,
  type DraftSetup,
  failing,
  type Fault,
  silent,
} from "../outlook-host/press-send";
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

/** Fires an event before Send, and listens for long after it is completed. */
async function fire(name: string, profile: ClientName, faults: readonly Fault[] = []) {
  const { event, draft } = cases[name]!;
  const time = new SkippingTime();
  const clock = new TimerScope((error) => {
    throw error;
  }, time);
  const mailbox = new MailboxHost({ draft, profile, faults, clock });
  const result = await beginDraft({ mailbox, clock, time, bundle, event, graceMs: 15_000 });
  clock.dispose();
  return { ...result, bars: mailbox.draft.notifications.length };
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
    const { completions, elapsedMs, errors, bars } = await fire(name, profile, [fault]);
    expect({ completions, errors }).toEqual({ completions: 1, errors: [] });
    // A send that begins while an event still runs may be stopped (office-js issues #4669, #5093).
    expect(elapsedMs).toBeLessThan(limits[cases[name]!.event]);
    // What is not known, or cannot be kept, is no reason for a bar.
    expect(bars).toBe(0);
  },
);
