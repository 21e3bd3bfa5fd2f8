import { keepOnly } from "../../src/outlook/keep-only";
import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import {
  contactList,
  FakeRecipients,
  faultKinds,
  keys,
  type Lists,
  missing,
  officers,
  resident,
  residents,
} from "../support/fake-recipients";

const modern = { readLimit: 1000, fieldLimit: undefined };
const address = resident(1).emailAddress;
const others = residents(4, 2).map(({ emailAddress }) => emailAddress);

function keep(fields: FakeRecipients, limits = modern) {
  return keepOnly(fields, { address, others }, limits);
}

describe("keepOnly", () => {
  test("takes the others of the group off, and leaves colleagues", async () => {
    const lists = { to: [...officers(2), ...residents(3)], cc: residents(2, 4), bcc: [] };
    const fields = new FakeRecipients(lists);
    expect(await keep(fields)).toEqual({ outcome: "kept", count: 4, before: lists });
    expect(fields.lists).toEqual({ to: [...officers(2), ...residents(1)], cc: [], bcc: [] });
  });

  test("takes somebody of the group off every field", async () => {
    const fields = new FakeRecipients({ to: residents(5), bcc: residents(2, 2) });
    await keep(fields);
    expect(fields.lists).toEqual({ to: residents(1), cc: [], bcc: [] });
  });

  test("moves nobody from Bcc to where they are seen", async () => {
    const fields = new FakeRecipients({ to: residents(4, 2), bcc: residents(1) });
    await keep(fields);
    expect(fields.lists).toEqual({ to: [], cc: [], bcc: residents(1) });
  });

  test("leaves who is not of the group, such as those hidden in Bcc", async () => {
    const fields = new FakeRecipients({ to: residents(5), bcc: residents(3, 9) });
    await keep(fields);
    expect(fields.lists.bcc).toEqual(residents(3, 9));
  });

  test("knows people however their addresses are written", async () => {
    const written = others.map((one) => ` ${one.toUpperCase()}`);
    const fields = new FakeRecipients({ to: residents(5) });
    await keepOnly(fields, { address, others: written }, modern);
    expect(fields.lists.to).toEqual(residents(1));
  });

  test("does nothing where the others have gone already", async () => {
    const fields = new FakeRecipients({ to: residents(1) });
    expect(await keep(fields)).toMatchObject({ outcome: "kept", count: 0 });
    expect(fields.calls.filter((call) => !call.endsWith(".read"))).toEqual([]);
  });

  test("is undone", async () => {
    const lists = { to: [...officers(120), ...residents(5)], cc: [], bcc: [] };
    const fields = new FakeRecipients(lists);
    await keep(fields);
    expect(fields.everyone().size).toBe(121);
    await restoreRecipients(fields, lists, { ...modern, onProgress: () => {} });
    expect(keys(fields.lists.to)).toEqual(keys(lists.to));
  });

  test.each<[why: string, lists: Partial<Lists>, refusal: object]>([
    [
      "a field that somebody leaves holds a contact list",
      { to: [...residents(5), contactList] },
      { reason: "not-writable", field: "to" },
    ],
    [
      "a field that somebody leaves may hold more people",
      { to: residents(1), cc: residents(1000, 2) },
      { reason: "perhaps-more", field: "cc" },
    ],
    [
      "more would stay in Bcc than one call writes",
      { bcc: [...residents(5), ...officers(101)] },
      { reason: "bcc-too-long", limit: 100 },
    ],
    ["who is to stay has gone", { to: residents(4, 2) }, { reason: "unreadable" }],
  ])("refuses where %s, and changes nothing", async (_why, lists, refusal) => {
    const fields = new FakeRecipients(lists);
    expect(await keep(fields)).toEqual({ outcome: "refused", refusal });
    expect(fields.calls).toEqual(["to.read", "cc.read", "bcc.read"]);
  });

  test("refuses to take off whom it is to keep", async () => {
    const fields = new FakeRecipients({ to: residents(5) });
    const result = await keepOnly(fields, { address, others: [...others, address] }, modern);
    expect(result).toMatchObject({ outcome: "refused" });
  });

  test("does not mind a contact list in a field that nobody leaves", async () => {
    const fields = new FakeRecipients({ to: residents(5), bcc: [contactList] });
    expect(await keep(fields)).toMatchObject({ outcome: "kept" });
  });
});

describe("keepOnly, when one call", () => {
  const situations: readonly Partial<Lists>[] = [
    { to: [...officers(2), ...residents(3)], cc: residents(2, 4) },
    { to: [...officers(130), ...residents(5)], bcc: officers(2, 200) },
  ];

  test.each(faultKinds)(
    "%s, loses nobody who stays, says what is so, and ends well",
    async (kind) => {
      for (const lists of situations) {
        for (let call = 0; call < 24; call += 1) {
          const fields = new FakeRecipients(lists, { fault: { call, kind } });
          const before = fields.everyone();
          const result = await keep(fields);
          const staying = missing(before, fields).filter((key) => !others.includes(key));
          expect(staying).toEqual([]);
          const left = others.filter((one) => fields.everyone().has(one)).length;
          if (result.outcome === "kept") expect(left).toBe(0);
          if (result.outcome === "stopped") expect(left).toBe(result.left);
          const again = fields.mended();
          expect(await keep(again)).toMatchObject({ outcome: "kept" });
          expect(missing(before, again).sort()).toEqual([...others].sort());
        }
      }
    },
  );
});
