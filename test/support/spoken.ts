import { levels } from "../../src/core/content/words/level";
import type { DraftPart } from "../../src/core/mail/draft";
import type { RuleId } from "../../src/core/rules";
import { ruleIds } from "../../src/core/rules";
import type { Names } from "../../src/messages/names";
import type { PaneMessages } from "../../src/messages/pane-messages";
import type { SentMessages } from "../../src/messages/sent-messages";
import { sampleEvidence } from "./sample-evidence";
import { sentSamples } from "./spoken-sent";

/** One text of a catalogue, and by which key it says it. */
export interface Spoken {
  /** Such as `shared.rule.batch.sentence`. */
  readonly from: string;
  readonly text: string;
}

/** Everything that a language says, in the same order for each language: texts can be compared by it. */
export function spokenIn(messages: PaneMessages): Spoken[] {
  return speak(messages, "");
}

/** The same of the pane beside a message that has been sent. */
export function spokenInSent(messages: SentMessages): Spoken[] {
  return speak(messages, "sent");
}

/** The texts that speak of each rule, and under `undefined` those that speak of none. */
export function byRule(spoken: readonly Spoken[]): Map<RuleId | undefined, Spoken[]> {
  const rules = new Map<string, RuleId | undefined>(); // A few keys say a great many texts.
  const grouped = new Map<RuleId | undefined, Spoken[]>();
  for (const one of spoken) {
    if (!rules.has(one.from)) rules.set(one.from, ruleOf(one.from));
    const rule = rules.get(one.from);
    const group = grouped.get(rule) ?? [];
    group.push(one);
    grouped.set(rule, group);
  }
  return grouped;
}

function ruleOf(key: string): RuleId | undefined {
  return ruleIds.find(
    (id) => key.startsWith(`shared.rule.${id}.`) || key.startsWith(`rule.${id}.`),
  );
}

function speak(value: unknown, path: string): Spoken[] {
  if (typeof value === "string") return [{ from: path, text: value }];
  if (typeof value === "function") {
    const say = value as (...given: readonly unknown[]) => string; // All of a catalogue's are.
    return argumentsOf(path).map((given) => ({ from: path, text: say(...given) }));
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    speak(inner, path === "" ? key : `${path}.${key}`),
  );
}

function argumentsOf(path: string): readonly (readonly unknown[])[] {
  const rule = ruleIds.find((id) => [`shared.rule.${id}.sentence`, `outcome.${id}`].includes(path));
  if (rule !== undefined) {
    return neutralNames.flatMap((names) => sampleEvidence[rule].map((one) => [one, names]));
  }
  const given = path.startsWith("people.trusted.")
    ? atOrganisation
    : (samples[path] ?? sentSamples[path]);
  if (given === undefined) throw new Error(`Say in spoken.ts with what ${path} is to be spoken.`);
  return given;
}

/** Names of one short word each, so that a sentence is measured by its own words. */
export const neutralNames: readonly Names[] = [
  { organisation: "Kent", isOrganisationKnown: true },
  { organisation: "", isOrganisationKnown: true },
  { organisation: "", isOrganisationKnown: false },
  { organisation: "Kent", isOrganisationKnown: true, isMeeting: true },
].map((organisation) => ({
  isMeeting: false,
  ...organisation,
  address: (position) => ["Ann", "Bob", "Dai", "Jo", "Sue", "Tom"][position] ?? "Jack",
  person: String,
  place: (position) => ({ field: "bcc", number: position + 1 }),
  file: (position) => ["“Form”", "“List”"][position] ?? "“Page”",
  hiddenPlace: () => "Raw",
  words: ({ start }) => ["Jill", "Kate"][start] ?? "Ben",
}));

const counts = [[1], [2], [1234]];
const fields = [["to"], ["cc"], ["bcc"]];
const atOrganisation = [["Kent", 1234]];
const toWhom = [["Ann", "to"]];
const parts: readonly DraftPart[] = [
  "from",
  "to",
  "cc",
  "bcc",
  "subject",
  "body",
  "attachments",
  "location",
  "compose-type",
];
const ofMessage = parts.filter((part) => part !== "location");
const ofMeeting = parts.filter((part) => part !== "bcc" && part !== "compose-type");
const unread = [...parts.map((part) => [[part]]), [ofMessage], [ofMeeting]];
const progress = [
  [0, 1],
  [1000, 1234],
];
const partKinds = ["sheet", "text", "slide", "page", "margin", "notes", "properties", "message"];
const partsOfFiles = partKinds.flatMap((kind) =>
  ["", "Raw"].flatMap((name) => [false, true].map((isHidden) => [{ kind, name, isHidden }, 12])),
);

/** What each function of a catalogue but those of the rules is spoken with. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "shared.unread.failed": unread,
  "shared.unread.no-answer": unread,
  "shared.unread.cut-short": unread,
  "shared.more": counts,
  more: counts,
  observed: [[0], ...counts],
  observedSoFar: [[12, 1234]],
  "crowd.picture": [[2], [1234]],
  "people.press": counts,
  "people.private": counts,
  "people.outside": atOrganisation,
  "people.unknown": atOrganisation,
  "people.expired": atOrganisation,
  "people.elsewhere": counts,
  "people.lists": counts,
  "people.noAddress": counts,
  "people.inside": counts,
  "shared.advice.crowd": [[2], [1234]],
  "shared.advice.detailsInText": [[0], ...counts],
  "shared.advice.detailsInFile": [[0], ...counts],
  "shared.closing.review": [["Look", "Look"]],
  "shared.closing.ribbon": [["Look"]],
  "finding.inText": [
    [12, false],
    [12, true],
  ],
  "finding.inPart": partsOfFiles,
  "finding.showAll": counts,
  "attachments.reading": progress,
  "acknowledge.file": [["“Form”"]],
  "policy.name": [["Kent"]],
  "policy.version": [["3"]],
  "policy.age": [[0], ...counts],
  "policy.overdue": [["31/3/2027"]],
  "acknowledge.everyone": counts,
  "file.removeFile": [["“Form”"]],
  "file.removed": [["“Form”"]],
  "file.notRemoved": [["“Form”"]],
  "repair.removeFrom": toWhom,
  "repair.moving": progress,
  "repair.undoing": progress,
  "repair.moved": [[0], ...counts],
  "repair.moveNotBegun": counts,
  "repair.moveHalfDone": counts,
  "repair.removed": toWhom,
  "repair.notRemoved": toWhom,
  "repair.alone": counts,
  "repair.notAlone": counts,
  "repair.undone": [[0], ...counts],
  "replace.openFor": toWhom,
  "replace.label": [["Ann"]],
  "replace.use": [["Ann"]],
  "replace.useFor": [["Ann", "Bob"]],
  "replace.replaced": [["Ann", "Bob"]],
  "replace.both": [["Ann", "Bob"]],
  "replace.notReplaced": [["Ann"]],
  "marking.mark": levels.map((level) => [level]),
  "marking.tooLong": [[255]],
  "apart.copyAddress": [["Ann"]],
  "apart.copied": [["Ann"]],
  "apart.keepOnly": [["Ann"]],
  "apart.kept": counts,
  "apart.notKept": counts,
  "repair.refused.notWritable": fields,
  "repair.refused.perhapsMore": fields,
  "repair.refused.bccFull": counts,
  "repair.refused.bccTooLong": counts,
};
