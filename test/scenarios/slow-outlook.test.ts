import { failing, type Fault, silent, slow } from "../outlook-host/press-send";
import { residents } from "../support/builders";
import { ordinary, press, profiles, readCalls } from "./press";

const cases: readonly (readonly [situation: string, fault: Fault, said: RegExp])[] = [
  [
    "is silent",
    silent("*"),
    /did not check To, Cc, Bcc, the sender, the subject, the text, the attachments and whether this is a reply/,
  ],
  [
    "fails",
    failing("*", 5000),
    /could not check To, Cc, Bcc, the sender, the subject, the text, the attachments and whether this is a reply/,
  ],
  ["takes five seconds a call", slow("*", 5000), /did not check To, Cc, Bcc, the sender/],
  [
    "takes over two seconds a call",
    slow("*", 2250),
    /did not check the sender, the subject, the text, the attachments and whether this is a reply/,
  ],
  ...readCalls.map(
    (api) => [`is silent on ${api}`, silent(api), /Second Look did not check /] as const,
  ),
];

const everywhere = profiles.flatMap((profile) => cases.map((one) => [profile, ...one] as const));

test.each(everywhere)(
  "on %s, the handler completes in time when Outlook %s",
  async (profile, _situation, fault, said) => {
    const { answer } = await press(ordinary, profile, [fault]);
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toMatch(said);
  },
);

test.each(profiles)(
  "on %s, 418 residents are stopped though nothing else can be read",
  async (profile) => {
    const faults = readCalls.slice(1).map((api) => silent(api));
    const draft = { ...ordinary, to: residents(418).map((emailAddress) => ({ emailAddress })) };
    const { answer } = await press(draft, profile, faults);
    expect(answer).not.toHaveProperty("sendModeOverride");
    expect(answer?.errorMessage).toMatch(
      /^418 people .* did not check .* Second Look on the ribbon\.$/,
    );
  },
);

test("on the web, the handler completes in time where the timers of a hidden page are throttled", async () => {
  const { answer } = await press(ordinary, "web", [silent("*")], 1000);
  expect(answer?.allowEvent).toBe(false);
});
