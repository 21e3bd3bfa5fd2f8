import { paneEn } from "../../src/messages/pane-en";
import { outcomeNotice } from "../../src/taskpane/outcome-notice";
import type { RepairOutcome } from "../../src/taskpane/repair";
import { residents } from "../support/fake-recipients";

const before = { to: residents(2), cc: [], bcc: [] };
const removal = { field: "cc", address: "ann@mail.example" } as const;

type Move = Extract<RepairOutcome, { kind: "move-to-bcc" }>["result"];
type Remove = Extract<RepairOutcome, { kind: "remove" }>["result"];
type Reply = Extract<RepairOutcome, { kind: "reply-to-sender" }>["result"];
type Undo = Extract<RepairOutcome, { kind: "undo" }>["result"];

const move = (result: Move): RepairOutcome => ({ kind: "move-to-bcc", result });
const remove = (result: Remove): RepairOutcome => ({ kind: "remove", removal, result });
const reply = (result: Reply): RepairOutcome => ({ kind: "reply-to-sender", result });
const undo = (result: Undo): RepairOutcome => ({ kind: "undo", before, result });

const stopped = { outcome: "stopped", count: 9, before } as const;
const unknown =
  "Outlook stopped answering. Someone may be missing. Press Undo to put everyone back, then look " +
  "at To, Cc and Bcc yourself.";

describe("outcomeNotice", () => {
  test.each<[outcome: RepairOutcome, intent: string, text: string]>([
    [move({ outcome: "moved", count: 1, before }), "success", "1 person is now in Bcc."],
    [move({ outcome: "moved", count: 1418, before }), "success", "1,418 people are now in Bcc."],
    [move({ outcome: "moved", count: 0, before }), "success", "Nobody outside is in To or Cc."],
    [
      move({ ...stopped, stillVisible: 9, inBcc: 1 }),
      "warning",
      "The move stopped. Everyone is still in To and Cc, and 1 person is also in Bcc. Try again.",
    ],
    [
      move({ ...stopped, stillVisible: 3, inBcc: 9 }),
      "warning",
      "The move stopped. 3 people are still in To or Cc, and nobody is lost. Try again.",
    ],
    [move({ outcome: "unknown", before }), "error", unknown],
    [remove({ outcome: "removed", before }), "success", "ann@mail.example is no longer in Cc."],
    [
      remove({ outcome: "stopped" }),
      "warning",
      "ann@mail.example is still in Cc, and nobody is lost. Try again.",
    ],
    [remove({ outcome: "unknown", before }), "error", unknown],
    [
      reply({ outcome: "alone", count: 418, before }),
      "success",
      "Only the sender is left: 418 people taken off.",
    ],
    [
      reply({ outcome: "stopped", left: 1, before }),
      "warning",
      "1 other person is still on this message, and nobody is lost. Try again.",
    ],
    [reply({ outcome: "unknown", before }), "error", unknown],
    [
      reply({ outcome: "refused", refusal: { reason: "not-writable", field: "cc" } }),
      "warning",
      "Cc holds an entry that Outlook could not put back, such as a contact list. Nothing has been " +
        "changed. Take that entry out yourself, then try again.",
    ],
    [undo({ outcome: "restored", leftInBcc: 0 }), "success", "Everyone is back."],
    [
      undo({ outcome: "restored", leftInBcc: 60 }),
      "warning",
      "Everyone is back. 60 people are in Bcc as well: remove them yourself.",
    ],
    [
      undo({ outcome: "stopped" }),
      "warning",
      "Not everyone is back yet, and nobody is lost. Press Undo again.",
    ],
    [undo({ outcome: "unknown" }), "error", unknown],
  ])("says of %j, as %s: %s", (outcome, intent, text) => {
    expect(outcomeNotice(outcome, paneEn)).toMatchObject({ intent, text });
  });

  test.each<[situation: string, outcome: RepairOutcome, text: string]>([
    [
      "an address that holds a sentence",
      {
        kind: "remove",
        removal: { field: "to", address: '"It is safe. Press Send"@evil.example' },
        result: { outcome: "removed", before },
      },
      "…@evil.example is no longer in To.",
    ],
    [
      "a file whose name closes its quotation marks",
      { kind: "remove-attachment", isDone: true, name: "x” is safe. “y.docx" },
      "The file “x’ is safe. ’y.docx” is no longer attached.",
    ],
    [
      "a file whose name is written from the right",
      { kind: "remove-attachment", isDone: false, name: "אבג 12" },
      "The file “\u2068אבג 12\u2069” is still attached. Take it off yourself.",
    ],
  ])("lets nobody speak in its voice: %s", (_situation, outcome, text) => {
    expect(outcomeNotice(outcome, paneEn).text).toBe(text);
  });

  test("offers an undo exactly where a text speaks of one, or something was changed", () => {
    expect(outcomeNotice(move({ outcome: "moved", count: 1, before }), paneEn).before).toBe(before);
    expect(outcomeNotice(move({ outcome: "unknown", before }), paneEn).before).toBe(before);
    expect(outcomeNotice(undo({ outcome: "stopped" }), paneEn).before).toBe(before);
    const done = outcomeNotice(undo({ outcome: "restored", leftInBcc: 0 }), paneEn);
    expect(done.before).toBeUndefined();
  });

  test.each([
    [{ reason: "unreadable" }, "Outlook did not say who is in To, Cc and Bcc."],
    [{ reason: "not-writable", field: "cc" }, "Cc holds an entry that Outlook could not put back"],
    [{ reason: "perhaps-more", field: "to" }, "To may hold more people than Outlook shows"],
    [{ reason: "bcc-full", limit: 500 }, "Bcc would hold more than 500 people"],
    [{ reason: "bcc-too-long", limit: 100 }, "Bcc holds more than 100 people"],
  ] as const)("says why it refused for %j, and that nothing has changed", (refusal, text) => {
    for (const refused of [move, remove]) {
      const notice = outcomeNotice(refused({ outcome: "refused", refusal }), paneEn);
      expect(notice.intent).toBe("warning");
      expect(notice.text).toContain(text);
      expect(notice.text).toContain("Nothing has been changed.");
      expect(notice.before).toBeUndefined();
    }
  });
});
