import type { RepairOutcome } from "../../src/taskpane/repair";
import { takenOffAfter } from "../../src/taskpane/taken-off";

const [ann, bob, cat] = ["ann@mail.example", "bob@mail.example", "cat@mail.example"] as const;
const lists = (...addresses: readonly string[]) => ({
  to: addresses.map((emailAddress) => ({ displayName: "", emailAddress })),
  cc: [],
  bcc: [],
});
const before = lists(ann, bob, cat);

type Result = Extract<RepairOutcome, { kind: "keep-only" }>["result"];

const keeping = (result: Result, address: string = ann, others: readonly string[] = [bob, cat]) =>
  ({ kind: "keep-only", keeping: { address, others }, result }) as const;
const undo = (addresses: readonly string[], outcome: "restored" | "stopped"): RepairOutcome => ({
  kind: "undo",
  before: lists(...addresses),
  result: outcome === "restored" ? { outcome, leftInBcc: 0 } : { outcome },
});

describe("who is still to be written to", () => {
  test.each<[situation: string, listed: readonly string[], outcome: RepairOutcome, now: string[]]>([
    ["the others were taken off", [], keeping({ outcome: "kept", count: 2, before }), [bob, cat]],
    [
      "some of them are still there",
      [],
      keeping({ outcome: "stopped", left: 1, count: 2, before }),
      [bob, cat],
    ],
    ["nobody knows who is off", [], keeping({ outcome: "unknown", before }), [bob, cat]],
    [
      "nothing was begun",
      [],
      keeping({ outcome: "refused", refusal: { reason: "unreadable" } }),
      [],
    ],
    [
      "another is kept afterwards",
      [bob],
      keeping({ outcome: "kept", count: 1, before }, cat, ["ANN@mail.example", bob]),
      ["ANN@mail.example", bob].sort().reverse(),
    ],
    ["it was undone", [bob, cat], undo([ann, bob, cat], "restored"), []],
    ["half of it was undone", [bob, cat], undo([ann, bob], "restored"), [cat]],
    ["the undo stopped", [bob, cat], undo([ann, bob, cat], "stopped"), [bob, cat]],
    ["something else was done", [bob], { kind: "settle", isDone: true }, [bob]],
  ])("where %s", (_situation, listed, outcome, now) => {
    expect([...takenOffAfter(listed, outcome)].sort()).toEqual([...now].sort());
  });
});
