import { beginDraft } from "../outlook-host/begin-draft";
import { MailboxHost } from "../outlook-host/mailbox/mailbox-host";
import { TimerScope } from "../outlook-host/mailbox/timer-scope";
import { type ClientName, failing, type Fault, silent } from "../outlook-host/press-send";
import { SkippingTime } from "../outlook-host/realm/time";
import type { OpeningEvent } from "../outlook-host/send-result";
import { builtFile } from "../support/bundles";
import { ordinary, profiles } from "./press";

const bundle = builtFile("dist/launchevent.js");

/** What each event before Send asks of Outlook; another one must be added. */
const calls: Readonly<Record<OpeningEvent, readonly string[]>> = {
  OnNewMessageCompose: [
    "sessionData.getAsync",
    "to.getAsync",
    "cc.getAsync",
    "bcc.getAsync",
    "getComposeTypeAsync",
    "sessionData.setAsync",
  ],
  OnMessageAttachmentsChanged: [
    "sessionData.getAsync",
    "to.getAsync",
    "cc.getAsync",
    "bcc.getAsync",
    "from.getAsync",
    "getAttachmentsAsync",
    "getAttachmentContentAsync",
    "sessionData.setAsync",
  ],
};

const draft = {
  ...ordinary,
  attachments: [{ name: "list.csv", content: Buffer.from("Name,Born").toString("base64") }],
};

/** Fires an event before Send, and listens for long after it is completed. */
async function fire(event: OpeningEvent, profile: ClientName, faults: readonly Fault[] = []) {
  const time = new SkippingTime();
  const clock = new TimerScope((error) => {
    throw error;
  }, time);
  const mailbox = new MailboxHost({ draft, profile, faults, clock });
  const result = await beginDraft({ mailbox, clock, time, bundle, event, graceMs: 15_000 });
  clock.dispose();
  return result;
}

const events = Object.keys(calls) as OpeningEvent[];
const faults = [silent, (api: string) => failing(api, 5001)];

test.each(events)("these are all the calls of %s", async (event) => {
  const made = (await fire(event, "web")).calls.map(({ api }) => api);
  expect([...new Set(made)].sort()).toEqual([...calls[event]].sort());
});

test.each(
  profiles.flatMap((profile) =>
    events.flatMap((event) =>
      [...calls[event], "*"].flatMap((api) =>
        faults.map((fault) => ({ profile, event, fault: fault(api) })),
      ),
    ),
  ),
)(
  "on $profile, $event is completed once and in time with $fault",
  async ({ profile, event, fault }) => {
    const { completions, elapsedMs, errors } = await fire(event, profile, [fault]);
    expect({ completions, errors }).toEqual({ completions: 1, errors: [] });
    // A send that begins while an event still runs may be stopped (office-js issues #4669, #5093).
    expect(elapsedMs).toBeLessThan(4700);
  },
);
