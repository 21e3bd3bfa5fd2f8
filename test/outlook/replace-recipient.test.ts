import type { RecipientField } from "../../src/core/mail/draft";
import { keysOf } from "../../src/outlook/recipient-lists";
import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import { replaceRecipient } from "../../src/outlook/replace-recipient";
import {
  contactList,
  eachCall,
  exchangeName,
  FakeRecipients,
  faultKinds,
  type Lists,
  officers,
  resident,
  residents,
} from "../support/fake-recipients";

const modern = { readLimit: 1000, fieldLimit: undefined };
const olderClassic = { readLimit: 500, fieldLimit: 500 };
const [rhys] = officers(1, 77);
const old = resident(2);

function replace(
  fields: FakeRecipients,
  field: RecipientField = "to",
  by = rhys!,
  limits: typeof modern | typeof olderClassic = modern,
) {
  return replaceRecipient(fields, { field, address: old.emailAddress, by }, limits);
}

describe("replaceRecipient", () => {
  test.each(["to", "cc", "bcc"] as const)(
    "puts somebody else in the place of one person in %s",
    async (field) => {
      const lists = { to: residents(3), cc: residents(3), bcc: residents(3) };
      const fields = new FakeRecipients(lists);
      expect(await replace(fields, field)).toMatchObject({ outcome: "replaced", before: lists });
      const changed = [...residents(1), ...residents(1, 3), rhys];
      expect(fields.lists).toEqual({ ...lists, [field]: changed });
    },
  );

  test("has seen the new one there before it takes the old one out", async () => {
    const fields = new FakeRecipients({ to: residents(3) });
    await replace(fields);
    const at = (call: string) => fields.calls.indexOf(call);
    expect(fields.calls.slice(at("to.add 1"), at("to.set 3"))).toContain("to.read");
  });

  test("does not put somebody in Cc who is in To already", async () => {
    const fields = new FakeRecipients({ to: [rhys!], cc: residents(3) });
    expect(await replace(fields, "cc")).toMatchObject({ outcome: "replaced" });
    expect(fields.lists).toMatchObject({ to: [rhys], cc: [...residents(1), ...residents(1, 3)] });
  });

  test("puts somebody in To who is hidden in Bcc: the old one was seen there", async () => {
    const fields = new FakeRecipients({ to: residents(3), bcc: [rhys!] });
    await replace(fields);
    expect(fields.lists.to).toContainEqual(rhys);
    expect(fields.lists.bcc).toEqual([rhys]);
  });

  test("adds the new one where the old one has gone already", async () => {
    const fields = new FakeRecipients({ to: residents(1) });
    expect(await replace(fields)).toMatchObject({ outcome: "replaced" });
    expect(fields.lists.to).toEqual([...residents(1), rhys]);
  });

  test("replaces one of 418, by way of Bcc", async () => {
    const fields = new FakeRecipients({ to: residents(418), bcc: officers(3) });
    expect(await replace(fields)).toMatchObject({ outcome: "replaced" });
    expect(fields.lists.to).toEqual([...residents(1), ...residents(416, 3), rhys]);
    expect(fields.lists.bcc).toEqual(officers(3));
  });

  test("keeps somebody who was typed meanwhile", async () => {
    const typed = { displayName: "", emailAddress: "late@mail.example.net" };
    const meanwhile = {
      call: 5,
      run: (now: FakeRecipients) => {
        now.lists.to = [...now.lists.to, typed];
      },
    };
    const fields = new FakeRecipients({ to: residents(3) }, { meanwhile });
    await replace(fields);
    expect(fields.lists.to).toEqual([...residents(1), ...residents(1, 3), rhys, typed]);
  });

  test("can be undone", async () => {
    const fields = new FakeRecipients({ to: residents(3) });
    const result = await replace(fields);
    if (result.outcome !== "replaced") throw new Error("not replaced");
    await restoreRecipients(fields, result.before, { onProgress: () => {}, ...modern });
    expect([...keysOf(residents(3))].every((key) => keysOf(fields.lists.to).has(key))).toBe(true);
  });
});

describe("replaceRecipient refuses, and changes nothing,", () => {
  test.each<
    [why: string, lists: Partial<Lists>, field: RecipientField, limits: object, is: object]
  >([
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
      "where it would be so long with one more",
      { to: residents(499) },
      "to",
      olderClassic,
      { reason: "perhaps-more", field: "to" },
    ],
    [
      "where more than one call would stay in Bcc",
      { bcc: residents(101) },
      "bcc",
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
  ])("%s", async (_why, lists, field, limits, refusal) => {
    const fields = new FakeRecipients(lists);
    const given = limits as typeof modern;
    expect(await replace(fields, field, rhys, given)).toEqual({ outcome: "refused", refusal });
    expect(fields.calls).toEqual(["to.read", "cc.read", "bcc.read"]);
  });

  test("where Outlook does not say who is there", async () => {
    const fields = new FakeRecipients({ to: residents(3) }, { fault: { call: 1, kind: "fails" } });
    const refusal = { reason: "unreadable" };
    expect(await replace(fields)).toEqual({ outcome: "refused", refusal });
  });
});

describe("replaceRecipient, when one call", () => {
  const situations: readonly Lists[] = [
    { to: residents(3), cc: [], bcc: residents(3) },
    { to: [...residents(150), ...officers(2)], cc: officers(3), bcc: [] },
  ];

  test.each(faultKinds)("%s, loses nobody, and says what is so", async (kind) => {
    for (const lists of situations) {
      await eachCall(lists, { kind }, async (fields) => {
        const before = fields.everyone();
        const result = await replace(fields);
        const lost = [...before].filter((key) => !fields.everyone().has(key));
        expect(lost.filter((key) => key !== old.emailAddress)).toEqual([]);
        const there = keysOf(fields.lists.to);
        const isOld = there.has(old.emailAddress);
        const isNew = there.has(rhys!.emailAddress);
        expect(isOld || isNew).toBe(true);
        if (result.outcome === "replaced") expect([isOld, isNew]).toEqual([false, true]);
        if (result.outcome === "both") expect([isOld, isNew]).toEqual([true, true]);
        if (result.outcome === "stopped") expect(isOld).toBe(true);
      });
    }
  });

  test.each(faultKinds)("%s for good, has the old one or the new one", async (kind) => {
    await eachCall(situations[0]!, { kind, forGood: true }, async (fields) => {
      const result = await replace(fields);
      const someone = [old, rhys!].some(({ emailAddress }) => fields.everyone().has(emailAddress));
      expect(someone || result.outcome === "unknown").toBe(true);
    });
  });
});
