import type { RecipientField } from "../../src/core/mail/draft";
import { keysOf } from "../../src/outlook/recipient-lists";
import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import { removeRecipient } from "../../src/outlook/remove-recipient";
import {
  contactList,
  exchangeName,
  FakeRecipients,
  faultKinds,
  officers,
  resident,
  residents,
} from "../support/fake-recipients";

const modern = { readLimit: 1000, fieldLimit: undefined };
const olderClassic = { readLimit: 500, fieldLimit: 500 };

function remove(fields: FakeRecipients, number: number, field: RecipientField = "to", limits = {}) {
  const address = resident(number).emailAddress;
  return removeRecipient(fields, { field, address }, { ...modern, ...limits });
}

describe("removeRecipient", () => {
  test("removes one person from one field, and leaves the others in their order", async () => {
    const fields = new FakeRecipients({ to: residents(3), cc: residents(3) });
    const result = await remove(fields, 2);
    expect(result).toEqual({
      outcome: "removed",
      before: { to: residents(3), cc: residents(3), bcc: [] },
    });
    expect(fields.lists.to).toEqual([...residents(1), ...residents(1, 3)]);
    expect(fields.lists.cc).toEqual(residents(3));
  });

  test("knows the person however the address is written", async () => {
    const again = { displayName: "", emailAddress: " Resident1@mail.EXAMPLE.org" };
    const fields = new FakeRecipients({ to: [again, ...residents(2)] });
    await remove(fields, 1);
    expect(fields.lists.to).toEqual(residents(1, 2));
  });

  test("says that somebody is removed who is no longer there, and writes nothing", async () => {
    const fields = new FakeRecipients({ to: residents(2) });
    expect(await remove(fields, 3)).toMatchObject({ outcome: "removed" });
    expect(fields.calls).toEqual(["to.read", "cc.read", "bcc.read"]);
  });

  test("removes one of 418, by way of Bcc", async () => {
    const fields = new FakeRecipients({ to: residents(418), bcc: officers(3) });
    expect(await remove(fields, 200)).toMatchObject({ outcome: "removed" });
    expect(fields.lists.to).toEqual([...residents(199), ...residents(218, 201)]);
    expect(fields.lists.bcc).toEqual(officers(3));
  });

  test("removes one of a Bcc that one call can write", async () => {
    const fields = new FakeRecipients({ bcc: residents(101) });
    expect(await remove(fields, 101, "bcc")).toMatchObject({ outcome: "removed" });
    expect(fields.lists.bcc).toEqual(residents(100));
  });

  test("can be undone", async () => {
    const fields = new FakeRecipients({ to: residents(3), bcc: officers(1) });
    const result = await remove(fields, 2);
    const before = result.outcome === "removed" ? result.before : undefined;
    const options = { onProgress: () => {}, ...modern };
    await restoreRecipients(fields, before!, options);
    expect(keysOf(fields.lists.to)).toEqual(keysOf(residents(3)));
    expect(fields.lists.bcc).toEqual(officers(1));
  });
});

describe("removeRecipient refuses, and changes nothing,", () => {
  test.each<[why: string, lists: object, field: RecipientField, limits: object, refusal: object]>([
    [
      "where the field holds a contact list",
      { to: [...residents(3), contactList] },
      "to",
      modern,
      { reason: "not-writable", field: "to" },
    ],
    [
      "where the field holds an Exchange name",
      { cc: [...residents(3), exchangeName] },
      "cc",
      modern,
      { reason: "not-writable", field: "cc" },
    ],
    [
      "where the field is as long as Outlook tells",
      { to: residents(500) },
      "to",
      olderClassic,
      { reason: "perhaps-more", field: "to" },
    ],
    [
      "where more than one call would stay in Bcc",
      { bcc: residents(102) },
      "bcc",
      modern,
      { reason: "bcc-too-long", limit: 100 },
    ],
    [
      "where people would be parked in a Bcc that could not be freed of them",
      { to: residents(102), bcc: officers(101) },
      "to",
      modern,
      { reason: "bcc-too-long", limit: 100 },
    ],
    [
      "where people would be parked beside a contact list",
      { to: residents(102), bcc: [contactList] },
      "to",
      modern,
      { reason: "not-writable", field: "bcc" },
    ],
    [
      "where Bcc has no room to park people in",
      { to: residents(499), bcc: officers(100) },
      "to",
      { readLimit: 500, fieldLimit: 450 },
      { reason: "bcc-full", limit: 450 },
    ],
  ])("%s", async (_why, lists, field, limits, refusal) => {
    const fields = new FakeRecipients(lists);
    expect(await remove(fields, 1, field, limits)).toEqual({ outcome: "refused", refusal });
    expect(fields.calls).toEqual(["to.read", "cc.read", "bcc.read"]);
  });

  test("where Outlook does not say who is there", async () => {
    const fault = { call: 2, kind: "fails" } as const;
    const fields = new FakeRecipients({ to: residents(3) }, { fault });
    const refusal = { reason: "unreadable" };
    expect(await remove(fields, 1)).toEqual({ outcome: "refused", refusal });
  });
});

describe("removeRecipient, when one call", () => {
  const situations = [
    { to: residents(3), bcc: residents(3) },
    { to: [...residents(150), ...officers(2)], cc: officers(3) },
  ];

  test.each(faultKinds)("%s, loses nobody else, and says what is so", async (kind) => {
    for (const lists of situations) {
      for (let call = 0; call < 20; call += 1) {
        const fields = new FakeRecipients(lists, { fault: { call, kind } });
        const before = fields.everyone();
        const result = await remove(fields, 2);
        const lost = [...before].filter((key) => !fields.everyone().has(key));
        expect(lost.filter((key) => key !== "resident2@web.example.com")).toEqual([]);
        if (result.outcome === "stopped") {
          expect(keysOf(fields.lists.to)).toContain("resident2@web.example.com");
        }
        const again = fields.mended();
        await remove(again, 2);
        expect(keysOf(again.lists.to)).not.toContain("resident2@web.example.com");
        expect(keysOf(again.lists.to).size).toBe(lists.to.length - 1);
      }
    }
  });
});
