import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import type { Messages } from "../../src/messages/messages";
import { pressSend } from "../outlook-host/press-send";
import { builtFile } from "../support/bundles";
import { sampleDraft } from "../support/sample-drafts";
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

  test.each(["en-GB", "en-US", "fr-FR"])("is English where Outlook is shown in %s", async (one) => {
    const answer = await alertIn(one);
    expect(answer).toMatchObject({ allowEvent: false, cancelLabel: en.reviewButton });
    expect(answer?.errorMessage).toMatch(closing(en));
  });
});
