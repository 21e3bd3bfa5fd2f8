import { ruleIds } from "../../src/core/rules";
import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import { meetingCy } from "../../src/messages/meeting-cy";
import { meetingEn } from "../../src/messages/meeting-en";
import type { Messages } from "../../src/messages/messages";
import type { Names } from "../../src/messages/names";
import { maxAlertLength } from "../../src/outlook/alert-text";
import { sampleEvidence } from "../support/sample-evidence";

/** Names as long as `names.ts` lets them be, and words as long as a marking is. */
const longNames: Names = {
  organisation: "o".repeat(64),
  isOrganisationKnown: false,
  isMeeting: false,
  address: (position) => ("abcdef"[position] ?? "g").repeat(64),
  person: String,
  place: (position) => ({ field: "bcc", number: position + 1 }),
  file: () => `“${"f".repeat(64)}”`,
  hiddenPlace: () => "h".repeat(64),
  words: () => "OFFICIAL-SENSITIVE",
};

type Say = (evidence: unknown, names: Names) => string;

/** The longest thing that a rule can say. */
function longest(messages: Messages, rule: (typeof ruleIds)[number]): string {
  const say = messages.rule[rule].sentence as Say; // Its own evidence: sampleEvidence ties them.
  const said = sampleEvidence[rule].flatMap((one) =>
    [true, false].flatMap((isOrganisationKnown) =>
      [true, false].map((isMeeting) => say(one, { ...longNames, isOrganisationKnown, isMeeting })),
    ),
  );
  return said.reduce((one, other) => (other.length > one.length ? other : one), "");
}

describe.each([
  ["English", en],
  ["Welsh", cy],
  ["English on a meeting", meetingEn],
  ["Welsh on a meeting", meetingCy],
])("an alert in %s about the longest of names", (_language, messages) => {
  const { closing, reviewButton, ribbonButton, more } = messages;
  const last = [more(12), closing.review(reviewButton, ribbonButton), closing.sendAnyway].join(" ");

  test.each(ruleIds)("has room for what it says of %s, and for its closing words", (rule) => {
    const whole = `${longest(messages, rule)} ${last}`;
    expect([whole.length <= maxAlertLength, whole]).toEqual([true, whole]);
  });
});
