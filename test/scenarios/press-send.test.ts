import { failing } from "../outlook-host/press-send";
import { residents } from "../support/builders";
import { sampleDraft } from "../support/sample-drafts";
import { ordinary, press, profiles, readCalls } from "./press";

describe.each(profiles)("pressing Send in the built bundle, on %s", (profile) => {
  test.each<[sample: string, said: readonly RegExp[]]>([
    [
      "gwent-418-residents.eml",
      [/^418 people .* each learns the other 417 addresses\./, /Second Look on the ribbon\.$/],
    ],
    [
      "dyfed-powys-eight-people.eml",
      [
        /^8 people's names, addresses, phone numbers and other details are going to .* Words nearby speak of sex offenders\. Look in the quoted message\./,
        / is alone among 4 colleagues/,
        /Second Look on the ribbon\.$/,
      ],
    ],
  ])("stops %s and says why", async (sample, said) => {
    const { alert, answer } = await press(await sampleDraft(sample), profile);
    expect(alert.outcome).toBe("alert");
    expect(answer?.allowEvent).toBe(false);
    said.forEach((words) => {
      expect(answer?.errorMessage).toMatch(words);
    });
  });

  test.each(["internal.eml", "trusted-partner.eml", "newsletter-bcc.eml"])(
    "sends %s without a word",
    async (sample) => {
      const { alert, answer } = await press(await sampleDraft(sample), profile);
      expect(alert.outcome).toBe("sent");
      expect(answer).toEqual({ allowEvent: true });
    },
  );

  test("changes nothing in the draft, and asks one thing at a time", async () => {
    const draft = await sampleDraft("gwent-418-residents.eml");
    const { calls, maxInFlight, draft: afterwards } = await press(draft, profile);
    expect(calls.filter(({ api }) => !/[.]get|^get/.test(api))).toEqual([]);
    expect(maxInFlight).toBe(1);
    expect(afterwards.to).toHaveLength(418);
  });

  test.each(readCalls)("asks, and names what is missing, when %s fails", async (api) => {
    const fault = failing(api, 5000);
    const { answer } = await press(ordinary, profile, [fault]);
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(answer?.errorMessage).toMatch(/Second Look could not check /);
  });

  test("says at least, where Outlook tells no more", async () => {
    if (profile === "mac") return; // It tells of everyone: see below.
    const cap = /^classic-(?!2602)/.test(profile) ? 500 : 1000;
    const to = residents(cap + 200).map((emailAddress) => ({ emailAddress }));
    const { answer } = await press({ ...ordinary, to }, profile);
    const said = cap === 1000 ? "At least 1,000 people" : "At least 500 people";
    expect(answer?.errorMessage?.startsWith(said)).toBe(true);
    expect(answer?.errorMessage).toContain("Second Look did not check everyone in To.");
  });
});

test("on Mac, which tells of everyone, says how many there are", async () => {
  const to = residents(1200).map((emailAddress) => ({ emailAddress }));
  const { answer } = await press({ ...ordinary, to }, "mac");
  expect(answer?.errorMessage).toMatch(/^1,200 people /);
  expect(answer?.errorMessage).not.toContain("Not wholly checked");
});
