import { paneEn } from "../../src/messages/pane-en";
import { policyNote } from "../../src/taskpane/policy-note";
import { policyFrom } from "../support/policies";

/** What the foot of the pane says on 23 November 2026. */
function note(about: object) {
  const policy = policyFrom({ organisation: {}, ...about });
  return policyNote(policy.about, "2026-11-23", paneEn.policy);
}

test.each<[situation: string, about: object, said: string]>([
  ["a policy that says nothing of itself", {}, ""],
  ["a name", { name: " Mockshire " }, "Policy: Mockshire."],
  ["a version", { version: "2026.3+1f2e3d4c" }, "Version 2026.3+1f2e3d4c."],
  ["a change of today", { updated: "2026-11-23" }, "Changed today."],
  ["a change of yesterday", { updated: "2026-11-22" }, "Changed 1 day ago."],
  [
    "a change of long ago, over the end of summer time",
    { updated: "2023-02-28" },
    "Changed 1,364 days ago.",
  ],
  ["a change to come, by a clock that is wrong", { updated: "2026-11-24" }, ""],
  ["a day of review to come", { reviewBy: "2026-11-24" }, ""],
  ["the day of review itself", { reviewBy: "2026-11-23" }, ""],
  [
    "a day of review that is over",
    { reviewBy: "2026-11-02" },
    "The policy was due for review by 2/11/2026. Please tell your IT service desk.",
  ],
])("of %s the pane says as much", (_situation, about, said) => {
  expect(note(about).sentences.join(" ")).toBe(said);
  expect(note(about).isOverdue).toBe(said.startsWith("The policy was due"));
});
