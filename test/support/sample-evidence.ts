import { levels } from "../../src/core/content/words/level";
import type { Evidence, RuleId } from "../../src/core/rules";
import { all, conflicts, fewPeople, mixed, people, troubles, word } from "./sample-choices";
import { sensitiveContents } from "./sample-details";
import { hiddenThings } from "./sample-hidden";

type Samples<Id extends RuleId> = readonly Evidence<Id>[];

/** Evidence of every rule in every case that has words of its own: each value of a choice, one and many. */
export const sampleEvidence: { readonly [Id in RuleId]: Samples<Id> } = {
  "visible-recipients": [
    ...mixed({ count: [2, 418], isAtLeast: [false, true], recipients: [[0, 1]] }),
    ...mixed({
      count: [2, 1000],
      isAtLeast: [false, true],
      why: all({ subject: 0, text: 0, "list-name": 0 }),
      recipients: [[0, 1]],
    }),
  ],
  "mixed-outsiders": mixed({
    count: [2, 1234],
    organisations: [2, 1234],
    conflict: [undefined, ...conflicts()],
    recipients: [[0, 1]],
  }),
  correction: mixed({
    count: [2, 1234],
    hidden: [1, 1234],
    minutes: [0, 1, 59, 60, 1439, 1440, 14_400],
    recipients: [[0, 1]],
  }),
  batch: mixed({
    count: [2, 1234],
    earlier: [2, 1234],
    minutes: [0, 1, 59, 60, 1439, 1440, 14_400],
    recipients: [[0, 1]],
  }),
  "exposed-thread": mixed({
    count: [2, 418],
    isAtLeast: [false, true],
    visible: [1, 418],
    recipients: [[0, 1]],
    keep: [undefined],
  }),
  "protective-marking": people().flatMap((who) =>
    mixed({
      level: levels,
      handling: [undefined],
      isQuoted: [false, true],
      because: all({ nobody: 0, private: 0, above: 0, outside: 0, unsaid: 0, unmarked: 0 }),
      words: [[], [word(0)], [word(0), word(1)]],
      files: [[], [0]],
    }).map((one) => ({ ...one, ...who })),
  ),
  "hidden-data": hiddenThings().flatMap((things) =>
    mixed({
      files: [[0]],
      recipients: [[0]],
      rowsSeen: [0, 1, 150],
      rowsInAll: [0, 1, 18_714],
      hiddenPeople: [0, 1, 9483],
      hidden: [things],
      isAtLeast: [false, true],
    }),
  ),
  "sensitive-content": sensitiveContents(),
  "similar-name": mixed({
    resembles: all({
      "shown-inside": 0,
      colleague: 0,
      listed: 0,
      "shown-elsewhere": 0,
      "shown-nearby": 0,
      sender: 0,
    }),
    like: [undefined, 1],
    recipients: [[0]],
  }),
  "look-alike-domain": people().flatMap((who) =>
    mixed({
      kind: all({ twin: 0, slip: 0, label: 0 }),
      listed: ["Mail"],
      like: [undefined, 0, 5],
    }).map((one) => ({ ...one, ...who })),
  ),
  "lone-outsider": fewPeople().flatMap((who) =>
    mixed({
      insiders: [1, 1234],
      because: [undefined, ...all({ details: 0, terms: 0, press: 0, "one-of-many": 0 })],
    }).map((one) => ({ ...one, ...who })),
  ),
  "greeting-mismatch": mixed({
    match: all({ nobody: 0, "in-cc": 0, "one-of-two": 0 }),
    words: [[word(0)], [word(0), word(1)]],
    recipients: [[0]],
  }),
  "new-in-thread": people().flatMap((who) =>
    mixed({ kind: all({ reply: 0, forward: 0 }) }).map((one) => ({ ...one, ...who })),
  ),
  "unclear-recipient": mixed({
    kind: all({ list: 0, "no-address": 0 }),
    count: [1, 1234],
    recipients: [[0], [0, 1], [0, 1, 2], [0, 1, 2, 3, 4]],
  }),
  "unreadable-attachment": mixed({
    because: ["password-beside", ...troubles()],
    files: [[0], [0, 1], [0, 1, 2]],
    recipients: [[0]],
  }),
  "attachment-missing": [{ words: [word(0)] }],
  "sending-as": people(),
  "personal-mailbox": people().flatMap((who) =>
    mixed({ isOwn: [false, true] }).map((one) => ({ ...one, ...who })),
  ),
  "first-contact": people(),
  "outside-recipient": people().flatMap((who) =>
    mixed({ expired: [0, 1, 2, 1234] })
      .filter(({ expired }) => expired <= who.count)
      .map((one) => ({ ...one, ...who })),
  ),
};
