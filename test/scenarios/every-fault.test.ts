import {
  type DraftSetup,
  failing,
  type Fault,
  late,
  silent,
  slow,
} from "../outlook-host/press-send";
import { residents } from "../support/builders";
import { rowsOfPeople } from "../support/workbooks";
import { ordinary, pressWith, profiles, readCalls } from "./press";

/** What the handler asks of Outlook beside the draft itself. */
const file = "getAttachmentContentAsync";
const notes = ["sessionData.getAsync", "roamingSettings.saveAsync"];
const calls = [...readCalls, file, ...notes];

/** How an alert names what was not read. What the notes hold only helps, and nothing is said of them. */
const names: Readonly<Record<string, RegExp>> = {
  "to.getAsync": /(?:did|could) not check To\b/,
  "cc.getAsync": /(?:did|could) not check Cc\b/,
  "bcc.getAsync": /(?:did|could) not check Bcc\b/,
  "from.getAsync": /(?:did|could) not check the sender/,
  "subject.getAsync": /(?:did|could) not check the subject/,
  "body.getAsync": /(?:did|could) not check the text/,
  getAttachmentsAsync: /(?:did|could) not check the attachments/,
  getComposeTypeAsync: /(?:did|could) not check whether this is a reply/,
  [file]: /“list\.csv”, so Second Look has not checked it/,
};

type FaultOf = (api: string) => Fault;

/** How a call goes wrong so that what it was asked for is not known when Send is answered. */
const losing: Readonly<Record<string, FaultOf>> = {
  "is silent": silent,
  fails: (api) => failing(api, 5001),
  "answers when all is over": late,
  "answers after five seconds": (api) => slow(api, 5000),
};

/** How it goes wrong so that it is known in time. */
const delaying: Readonly<Record<string, FaultOf>> = {
  "answers after 400 milliseconds": (api) => slow(api, 400),
};

const crossed = (faults: Readonly<Record<string, FaultOf>>, apis: readonly string[]) =>
  profiles.flatMap((profile) =>
    Object.entries(faults).flatMap(([how, fault]) =>
      apis.map((api) => ({ profile, api, how, fault: fault(api) })),
    ),
  );

const people = rowsOfPeople(12).map((row) => row.join(","));
const list = { name: "list.csv", content: Buffer.from(people.join("\r\n")).toString("base64") };

/** Stopped for two reasons: who is in To, and what is in the file. */
const held: DraftSetup = {
  ...ordinary,
  to: residents(60).map((emailAddress) => ({ emailAddress })),
  attachments: [list],
};

test("these are all the calls that the handler makes", async () => {
  const made = new Set<string>();
  for (const draft of [held, ordinary]) {
    const { calls } = await pressWith({ draft, profile: "web" });
    calls.forEach(({ api }) => made.add(api));
  }
  expect([...made].sort()).toEqual([...calls].sort());
});

describe("a list of people, to 60 residents in view,", () => {
  test.each(crossed({ ...losing, ...delaying }, calls))(
    "is not let go on $profile when $api $how",
    async ({ profile, api, how, fault }) => {
      const { answer, alert } = await pressWith({ draft: held, profile, faults: [fault] });
      expect(answer?.allowEvent).toBe(false);
      expect(alert.outcome).toBe("alert");
      if (how in losing) expect(answer?.errorMessage).toMatch(names[api] ?? /./);
      // Where nobody knows who is in To, there is no reason to stop it, and one to ask.
      const isKnown = api !== "to.getAsync" || how in delaying;
      expect(answer?.sendModeOverride).toBe(isKnown ? undefined : "promptUser");
    },
  );
});

describe("a mail to a colleague", () => {
  test.each(crossed(losing, [...readCalls, "*"]))(
    "does not go unasked on $profile when $api $how",
    async ({ profile, api, fault }) => {
      const { answer } = await pressWith({ draft: ordinary, profile, faults: [fault] });
      expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
      expect(answer?.errorMessage).toMatch(names[api] ?? /could not check all of this message/);
    },
  );

  test.each([...crossed(losing, notes), ...crossed(delaying, [...readCalls, ...notes])])(
    "goes without a word on $profile when $api $how",
    async ({ profile, fault }) => {
      const { answer, alert } = await pressWith({ draft: ordinary, profile, faults: [fault] });
      expect(answer).toEqual({ allowEvent: true });
      expect(alert.outcome).toBe("sent");
    },
  );
});
