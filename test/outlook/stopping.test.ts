import type { Organisation } from "../../src/core/mail/organisation";
import { moveToBcc } from "../../src/outlook/move-to-bcc";
import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import { listOf, today } from "../support/builders";
import { FakeRecipients, keys, type Lists, missing, residents } from "../support/fake-recipients";

const organisation: Organisation = {
  name: "the force",
  domains: listOf("force.example"),
  allow: listOf(),
  deny: listOf(),
  today,
};
const modern = { readLimit: 1001, fieldLimit: undefined };
const crowd: Lists = { to: residents(600), cc: residents(400, 601), bcc: [] };

/** Asked to stop as soon as so many calls have been made. */
function after(calls: number, fields: FakeRecipients) {
  return { ...modern, onProgress: () => {}, isStopAsked: () => fields.calls.length >= calls };
}

function move(fields: FakeRecipients, calls: number) {
  return moveToBcc(fields, { organisation, ...after(calls, fields) });
}

describe("a move of 1,000 people that is asked to stop", () => {
  test("stops between two calls, and says how many are in Bcc as well", async () => {
    const fields = new FakeRecipients(crowd);
    const result = await move(fields, 6); // Three readings, one more, two of ten batches.
    expect(result).toEqual({
      outcome: "stopped",
      count: 1000,
      stillVisible: 1000,
      inBcc: 200,
      before: crowd,
    });
    expect(fields.lists).toEqual({ ...crowd, bcc: residents(200) });
  });

  test("loses nobody and says what is so, whenever it is asked", async () => {
    for (let calls = 0; calls < 40; calls += 1) {
      const fields = new FakeRecipients(crowd);
      const result = await move(fields, calls);
      expect(missing(new Set(keys([...crowd.to, ...crowd.cc])), fields)).toEqual([]);
      const visible = new Set(keys([...fields.lists.to, ...fields.lists.cc])).size;
      if (result.outcome === "moved") expect(visible).toBe(0);
      if (result.outcome === "stopped") {
        expect(visible).toBe(result.stillVisible);
        expect(new Set(keys(fields.lists.bcc)).size).toBe(result.inBcc);
      }
      expect(["moved", "stopped"]).toContain(result.outcome);
    }
  });

  test("empties no field once it is asked, and never stops within one", async () => {
    const fields = new FakeRecipients(crowd);
    const isToEmpty = () => fields.calls.includes("to.set 0");
    const result = await moveToBcc(fields, {
      organisation,
      ...modern,
      onProgress: () => {},
      isStopAsked: isToEmpty,
    });
    expect(result).toMatchObject({ outcome: "stopped", stillVisible: 400, inBcc: 1000 });
    expect(fields.lists).toEqual({ to: [], cc: crowd.cc, bcc: expect.anything() as unknown });
  });

  test("is finished by moving again, and undone by Undo", async () => {
    const fields = new FakeRecipients(crowd);
    await move(fields, 8);
    const undone = await restoreRecipients(fields, crowd, { ...modern, onProgress: () => {} });
    // 400 in Bcc are more than one call writes only if more than 100 stay, and nobody does.
    expect(undone).toEqual({ outcome: "restored", leftInBcc: 0 });
    expect(fields.lists).toEqual(crowd);
    expect(await move(fields, Infinity)).toMatchObject({ outcome: "moved", count: 1000 });
  });
});

describe("an undo of 1,000 people that is asked to stop", () => {
  test("loses nobody, and goes on when it is asked again", async () => {
    for (let calls = 0; calls < 30; calls += 1) {
      const fields = new FakeRecipients({ bcc: residents(1000) });
      const result = await restoreRecipients(fields, crowd, after(calls, fields));
      expect(missing(new Set(keys(residents(1000))), fields)).toEqual([]);
      expect(["restored", "stopped"]).toContain(result.outcome);
      const again = await restoreRecipients(fields, crowd, { ...modern, onProgress: () => {} });
      expect(again).toEqual({ outcome: "restored", leftInBcc: 0 });
      expect(keys(fields.lists.to)).toEqual(keys(crowd.to));
      expect(keys(fields.lists.cc)).toEqual(keys(crowd.cc));
      expect(fields.lists.bcc).toEqual([]);
    }
  });
});
