import { batchesOf } from "../../src/core/assessment/reached";
import { maxNewMessageBcc } from "../../src/outlook/new-message";
import { apologyHtml, apologyLanguages, firstApology } from "../../src/taskpane/sent/apology-text";
import { type DraftSetup, pressSend } from "../outlook-host/press-send";
import { builtFile } from "../support/bundles";
import { sampleDraft } from "../support/sample-drafts";

const bundle = builtFile("dist/launchevent.js");

/** The drafts of an apology to everyone whom the sample was sent to, as the page opens them. */
async function apologies(language: (typeof apologyLanguages)[number]): Promise<DraftSetup[]> {
  const { from, to = [] } = await sampleDraft("gwent-418-residents.eml");
  const { subject, text } = firstApology(language, new Date("2026-11-23T09:05:00Z"));
  return batchesOf(to, maxNewMessageBcc).map((people) => ({
    from,
    bcc: people.map(({ emailAddress }) => ({ emailAddress })),
    subject,
    bodyHtml: apologyHtml(text),
  }));
}

describe.each(apologyLanguages)("the apology in %s", (language) => {
  test("goes to all 418 without a question", async () => {
    const drafts = await apologies(language);
    expect(drafts.map(({ bcc = [] }) => bcc.length)).toEqual([100, 100, 100, 100, 18]);
    let roamingSettings: Readonly<Record<string, unknown>> = {}; // What the mailbox remembers of them.
    for (const draft of drafts) {
      const sent = await pressSend({
        draft: { ...draft, roamingSettings },
        bundle,
        profile: "web",
        time: "skipping",
      });
      expect(sent.alert).toMatchObject({ outcome: "sent" });
      roamingSettings = Object.fromEntries(
        Object.entries(sent.draft.roamingSettings).map(([name, text]): [string, unknown] => [
          name,
          JSON.parse(text),
        ]),
      );
      expect(roamingSettings).not.toEqual({});
    }
  });

  test("is held once somebody moves everyone to To", async () => {
    const [{ bcc, ...draft } = { from: { emailAddress: "" } }] = await apologies(language);
    const moved = { ...draft, to: bcc ?? [] };
    const { alert } = await pressSend({ draft: moved, bundle, profile: "web", time: "skipping" });
    expect(alert).toMatchObject({ outcome: "alert" });
  });
});
