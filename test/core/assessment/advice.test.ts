import { adviceStep, isShown, wasAdvised } from "../../../src/core/assessment/advice";
import type { ComingHold } from "../../../src/core/assessment/coming-holds";
import { type Advised, nothingAdvised } from "../../../src/core/memory/advised";
import { draftTo } from "../../support/builders";

const file = (name: string) => ({ id: "1", name, size: 9, kind: "file", isInline: false }) as const;
const draft = draftTo({}, { attachments: [file("list.csv"), file("other.csv")] });

const crowd: ComingHold = { what: "crowd", count: 12, file: undefined };
const text: ComingHold = { what: "details", count: 30, file: undefined };
const list: ComingHold = { what: "details", count: 30, file: 0 };
const other: ComingHold = { what: "details", count: 30, file: 1 };
const marking: ComingHold = { what: "marking", count: 0, file: undefined };

/** What is done at one event after the other, each with what Send would hold the draft for. */
function steps(...events: readonly (readonly ComingHold[])[]) {
  let advised: Advised = nothingAdvised("salt-of-this-draft");
  return events.map((holds) => {
    const step = adviceStep(holds, draft, advised);
    if (step.kind !== "leave") advised = step.advised;
    return step.kind === "show" ? step.hold : step.kind;
  });
}

const nothing: readonly ComingHold[] = [];
type Holds = readonly (readonly ComingHold[])[];

describe("advice before Send", () => {
  test.each<[situation: string, events: Holds, expected: ReturnType<typeof steps>]>([
    ["nothing is wrong", [nothing, nothing], ["leave", "leave"]],
    ["another name is typed", [[crowd], [{ ...crowd, count: 13 }]], [crowd, "leave"]],
    ["somebody is taken off", [[crowd], [{ ...crowd, count: 11 }]], [crowd, "leave"]],
    ["the cause is gone", [[crowd], nothing, nothing], [crowd, "remove", "leave"]],
    ["it comes back", [[crowd], nothing, [crowd]], [crowd, "remove", "leave"]],
    [
      "it goes and comes",
      [[crowd], nothing, [crowd], nothing],
      [crowd, "remove", "leave", "leave"],
    ],
    ["the cause is another", [[crowd], [text]], [crowd, text]],
    ["a second cause comes", [[text], [text, list]], [text, list]],
    ["the second of them goes", [[text], [text, list], [text]], [text, list, "remove"]],
    [
      "there are two at once",
      [
        [crowd, text],
        [crowd, text],
        [crowd, text],
      ],
      [crowd, text, "leave"],
    ],
    ["another file is attached", [[list], [list, other]], [list, other]],
    ["one file is taken for another", [[list], [other]], [list, other]],
    ["text and marking are two causes", [[text], [marking]], [text, marking]],
  ])("says each cause once, where %s", (_situation, events, expected) => {
    expect(steps(...events)).toEqual(expected);
  });

  test("knows what is shown, and of what it has told before", () => {
    const shown = adviceStep([crowd], draft, nothingAdvised("salt-of-this-draft"));
    if (shown.kind !== "show") throw new Error("It is shown.");
    expect(isShown(crowd, draft, shown.advised)).toBe(true);
    expect(wasAdvised(text, draft, shown.advised)).toBe(false);
    const later = adviceStep([], draft, shown.advised);
    if (later.kind !== "remove") throw new Error("It is taken away.");
    expect(isShown(crowd, draft, later.advised)).toBe(false);
    expect(wasAdvised(crowd, draft, later.advised)).toBe(true);
  });
});
