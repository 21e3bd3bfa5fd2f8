import { languageFor } from "../../../src/core/policy/language";

describe("languageFor", () => {
  test.each([["cy-GB"], ["cy-gb"], ["CY-GB"], ["cy"], ["cy_GB"], ["cy-Latn-GB"]])(
    "follows an Outlook that is shown in %s: Welsh",
    (displayLanguage) => {
      expect(languageFor(displayLanguage, "outlook")).toBe("cy-GB");
    },
  );

  test.each([
    ["en-GB"],
    ["en-US"],
    ["pl-PL"],
    ["ga-IE"],
    ["gd-GB"],
    ["cym"],
    ["xcy-GB"],
    ["en-CY"],
    [" cy"],
    [""],
    [undefined],
  ])("follows an Outlook that is shown in %j: English", (displayLanguage) => {
    expect(languageFor(displayLanguage, "outlook")).toBe("en-GB");
  });

  test.each([["cy-GB"], ["en-GB"], ["pl-PL"], [undefined]])(
    "speaks what the policy says, whatever Outlook (%j) is shown in",
    (displayLanguage) => {
      expect(languageFor(displayLanguage, "cy-GB")).toBe("cy-GB");
      expect(languageFor(displayLanguage, "en-GB")).toBe("en-GB");
    },
  );
});
