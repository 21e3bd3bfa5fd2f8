import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import { pressSend } from "../outlook-host/press-send";
import { builtFile } from "../support/bundles";
import { sampleDraft } from "../support/sample-drafts";
import { profiles } from "./press";

const bundle = builtFile("dist/launchevent.js");

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
    expect(answer?.errorMessage).toContain(`${cy.openPane} ${cy.ribbonButton}`);
    expect(answer?.errorMessage).toContain("418");
  });

  test.each(["en-GB", "en-US", "fr-FR"])("is English where Outlook is shown in %s", async (one) => {
    const answer = await alertIn(one);
    expect(answer).toMatchObject({ allowEvent: false, cancelLabel: en.reviewButton });
    expect(answer?.errorMessage).toContain(`${en.openPane} ${en.ribbonButton}`);
  });
});
