import { moveToBcc } from "../../src/outlook/move-to-bcc";
import { keysOf } from "../../src/outlook/recipient-lists";
import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import {
  eachCall,
  FakeRecipients,
  faultKinds,
  keys,
  type Lists,
  missing,
  officers,
  residents,
  situations,
} from "../support/fake-recipients";
import { listOf, today } from "../support/builders";

const limits = { readLimit: 1000, fieldLimit: undefined, onProgress: () => {} };

/** Everyone but colleagues is outside. */
async function moved(before: Lists): Promise<FakeRecipients> {
  const fields = new FakeRecipients(before);
  const lists = { domains: listOf("force.example"), allow: listOf(), deny: listOf() };
  const organisation = { name: "", today, ...lists };
  await moveToBcc(fields, { ...limits, organisation });
  return fields;
}

function restore(fields: FakeRecipients, before: Lists) {
  return restoreRecipients(fields, before, limits);
}

describe("restoreRecipients", () => {
  test.each(situations)("puts %s back", async (_name, lists) => {
    const fields = await moved(lists);
    expect(await restore(fields, lists)).toEqual({ outcome: "restored", leftInBcc: 0 });
    expect(keys(fields.lists.to)).toEqual(keys(lists.to));
    expect(keys(fields.lists.cc)).toEqual(keys(lists.cc));
    expect(keys(fields.lists.bcc)).toEqual(keys(lists.bcc));
  });

  test("keeps somebody who was typed after the move", async () => {
    const lists = { to: residents(60), cc: [], bcc: [] };
    const fields = await moved(lists);
    fields.lists.bcc = [...fields.lists.bcc, ...residents(1, 61)];
    await restore(fields, lists);
    expect(fields.lists.to).toEqual(residents(60));
    expect(fields.lists.bcc).toEqual(residents(1, 61));
  });

  test("says how many stay in Bcc as well, where Bcc is too long to write anew", async () => {
    const lists = { to: residents(60), cc: [], bcc: residents(101, 61) };
    const fields = await moved(lists);
    expect(await restore(fields, lists)).toEqual({ outcome: "restored", leftInBcc: 60 });
    expect(keys(fields.lists.to)).toEqual(keys(residents(60)));
    expect(keys(fields.lists.bcc)).toEqual(keys(residents(161)));
  });

  test("leaves somebody in Bcc who stood both there and in To before", async () => {
    const lists = { to: residents(60), cc: [], bcc: residents(1) };
    const fields = await moved(lists);
    await restore(fields, lists);
    expect(fields.lists.bcc).toEqual(residents(1));
  });

  test("brings back somebody who is in no field any more", async () => {
    const fields = new FakeRecipients({ to: officers(1) });
    await restore(fields, { to: [...residents(2), ...officers(1)], cc: [], bcc: residents(1, 3) });
    expect(keys(fields.lists.to)).toEqual(keys([...residents(2), ...officers(1)]));
    expect(fields.lists.bcc).toEqual(residents(1, 3));
  });

  test("does not say that all is well when it could not bring somebody back", async () => {
    const fields = new FakeRecipients({}, { fault: { call: 4, kind: "fails" } });
    expect(await restore(fields, { to: residents(2), cc: [], bcc: [] })).toEqual({
      outcome: "unknown",
    });
  });

  test.each(faultKinds)("loses nobody when one call %s, and can be tried again", async (kind) => {
    for (const [, lists] of situations) {
      const after = await moved(lists);
      await eachCall(after.lists, { kind }, (fields) => restoreTwice(fields, lists));
    }
  });
});

async function restoreTwice(fields: FakeRecipients, lists: Lists): Promise<void> {
  const before = fields.everyone();
  const result = await restore(fields, lists);
  expect(missing(before, fields)).toEqual([]);
  if (result.outcome === "restored") {
    expect(missing(keysOf(lists.to), new FakeRecipients({ to: fields.lists.to }))).toEqual([]);
    expect(missing(keysOf(lists.cc), new FakeRecipients({ cc: fields.lists.cc }))).toEqual([]);
  }
  const again = fields.mended();
  expect(await restore(again, lists)).toMatchObject({ outcome: "restored" });
  expect(missing(before, again)).toEqual([]);
  expect(keys(again.lists.to)).toEqual(keys(lists.to));
}
