import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import { meetingCy } from "../../src/messages/meeting-cy";
import type { Messages } from "../../src/messages/messages";
import { maxAlertLength } from "../../src/outlook/alert-text";
import { pressSend } from "../outlook-host/press-send";
import { builtFile } from "../support/bundles";
import { sampleDraft, sampleNames } from "../support/sample-drafts";
import { profiles } from "./press";

const bundle = builtFile("dist/launchevent.js");

/** With or without the alert's own button: that is the client's. */
function closing({ closing, reviewButton, ribbonButton }: Messages): RegExp {
  const escaped = [closing.review(reviewButton, ribbonButton), closing.ribbon(ribbonButton)].map(
    (one) => one.replace(/[.()]/g, "\\$&"),
  );
  return new RegExp(escaped.join("|"));
}

describe.each(profiles)("the alert, on %s", (profile) => {
  const alertIn = async (displayLanguage: string) => {
    const draft = await sampleDraft("gwent-418-residents.eml");
    const { completions, errors } = await pressSend({ draft, bundle, profile, displayLanguage });
    expect(errors).toEqual([]);
    return completions[0];
  };

  test("is Welsh where Outlook is", async () => {
    const answer = await alertIn("cy-GB");
    expect(answer).toMatchObject({ allowEvent: false, cancelLabel: cy.reviewButton });
    expect(answer?.errorMessage).toMatch(closing(cy));
    expect(answer?.errorMessage).toContain("418");
  });

  test.each(sampleNames)("has room for all that it says of %s in Welsh", async (name) => {
    const draft = await sampleDraft(name);
    const { completions } = await pressSend({ draft, bundle, profile, displayLanguage: "cy-GB" });
    const [answer] = completions;
    const said = answer?.errorMessage ?? "";
    expect(said.length).toBeLessThanOrEqual(maxAlertLength);
    expect(
      answer?.allowEvent === true ||
        closing(name.startsWith("meeting-") ? meetingCy : cy).test(said),
    ).toBe(true);
    expect(said).not.toMatch(/\b(the|and|people|message|outside)\b/);
    expect(said).not.toMatch(/^I weld pam/); // What it found has room before its closing words.
  });

  test.each(["en-GB", "en-US", "fr-FR"])("is English where Outlook is shown in %s", async (one) => {
    const answer = await alertIn(one);
    expect(answer).toMatchObject({ allowEvent: false, cancelLabel: en.reviewButton });
    expect(answer?.errorMessage).toMatch(closing(en));
  });
});
