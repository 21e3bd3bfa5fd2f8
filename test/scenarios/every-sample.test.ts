import { sampleDraft, sampleNames } from "../support/sample-drafts";
import { press, profiles } from "./press";

type Answer = "goes" | "is asked about" | "is stopped";

/** What becomes of each sample, in whatever Outlook. A new sample must be added. */
const expected: Readonly<Record<string, Answer>> = {
  "dyfed-powys-eight-people.eml": "is stopped",
  "foi-hidden-sheet.eml": "is stopped",
  "gwent-418-residents.eml": "is stopped",
  "gwent-reply-to-all.eml": "is stopped",
  "internal.eml": "goes",
  "meeting-60-residents.eml": "is stopped",
  "meeting-case-conference.eml": "is stopped",
  "meeting-internal.eml": "goes",
  "meeting-partner.eml": "goes",
  "newsletter-bcc.eml": "goes",
  "trusted-partner.eml": "goes",
};

test("every sample is expected to come to something", () => {
  expect([...sampleNames].sort()).toEqual(Object.keys(expected));
});

describe.each(profiles)("on %s", (profile) => {
  test.each(Object.entries(expected))("%s %s", async (sample, becomes) => {
    const { answer, alert } = await press(await sampleDraft(sample), profile);
    expect(answer?.allowEvent).toBe(becomes === "goes");
    expect(answer?.sendModeOverride).toBe(becomes === "is asked about" ? "promptUser" : undefined);
    expect(alert.outcome).toBe(becomes === "goes" ? "sent" : "alert");
    // Before Mailbox 1.14 there is no override, so a question is a stop (docs/adr/0001).
    const mayGo = becomes === "is asked about" && profile !== "classic-2206";
    expect(alert.buttons.includes("Send Anyway")).toBe(mayGo);
  });
});
