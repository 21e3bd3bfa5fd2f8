import fc from "fast-check";

import { restoreRecipients } from "../../src/outlook/recipient-restoring";
import { replyToSender } from "../../src/outlook/reply-to-sender";
import {
  contactList,
  eachCall,
  exchangeName,
  FakeRecipients,
  type Fault,
  faultKinds,
  keys,
  type Lists,
  missing,
  officers,
  residents,
} from "../support/fake-recipients";

const modern = { readLimit: 1000, fieldLimit: undefined };
const olderClassic = { readLimit: 500, fieldLimit: 500 };
const [sender] = officers(1);
const address = sender!.emailAddress;

function reply(fields: FakeRecipients, limits = modern) {
  return replyToSender(fields, address, limits);
}

const everywhere: Lists = {
  to: [sender!, ...residents(150)],
  cc: [...residents(20, 151), ...officers(5, 2)],
  bcc: residents(110, 171),
};

/** Drafts that between them take every path. */
const situations: readonly (readonly [name: string, lists: Lists])[] = [
  ["418 people in To", { to: [sender!, ...residents(418)], cc: [], bcc: [] }],
  ["people in every field", everywhere],
  ["a sender in Cc", { to: residents(3), cc: [sender!, ...residents(2, 4)], bcc: [] }],
  ["a sender in every field", { to: [sender!], cc: [sender!, ...residents(2)], bcc: [sender!] }],
];

describe("replyToSender", () => {
  test.each(situations)("leaves the sender alone in To, of %s", async (_name, lists) => {
    const fields = new FakeRecipients(lists);
    const count = fields.everyone().size - 1;
    expect(await reply(fields)).toEqual({ outcome: "alone", count, before: lists });
    expect(fields.lists).toEqual({ to: [sender], cc: [], bcc: [] });
  });

  test("is undone", async () => {
    const fields = new FakeRecipients(everywhere);
    await reply(fields);
    const options = { ...modern, onProgress: () => {} };
    expect(await restoreRecipients(fields, everywhere, options)).toMatchObject({
      outcome: "restored",
    });
    expect(keys(fields.lists.to)).toEqual(keys(everywhere.to));
    expect(keys(fields.lists.cc)).toEqual(keys(everywhere.cc));
    expect(keys(fields.lists.bcc)).toEqual(keys(everywhere.bcc));
  });

  test("sees the sender in another field before it writes one", async () => {
    const fields = new FakeRecipients(everywhere);
    await reply(fields);
    const written = fields.calls.filter((call) => !call.endsWith(".read"));
    expect(written).toEqual(["cc.add 1", "to.set 1", "cc.set 0", "bcc.set 0"]);
    const at = (call: string) => fields.calls.indexOf(call);
    expect(fields.calls.slice(at("cc.add 1"), at("to.set 1"))).toContain("cc.read");
    expect(fields.calls.slice(at("to.set 1"), at("cc.set 0"))).toContain("to.read");
  });

  test("writes nothing on a draft that goes to the sender alone, but what it takes back", async () => {
    const fields = new FakeRecipients({ to: [sender!] });
    expect(await reply(fields)).toMatchObject({ outcome: "alone", count: 0 });
    expect(fields.lists).toEqual({ to: [sender], cc: [], bcc: [] });
  });

  test("finds the sender however the address is written", async () => {
    const fields = new FakeRecipients({ to: [...residents(2), sender!] });
    const written = ` ${address.toUpperCase()}.`;
    expect(await replyToSender(fields, written, modern)).toMatchObject({ outcome: "alone" });
    expect(fields.lists.to).toEqual([sender]);
  });

  test("leaves somebody who was typed meanwhile, and says so", async () => {
    const typed = { displayName: "", emailAddress: "late@mail.example.net" };
    const meanwhile = {
      call: 6,
      run: (now: FakeRecipients) => {
        now.lists.to = [...now.lists.to, typed];
      },
    };
    const fields = new FakeRecipients({ to: [sender!, ...residents(3)] }, { meanwhile });
    expect(await reply(fields)).toMatchObject({ outcome: "stopped", left: 1 });
    expect(fields.lists.to).toEqual([sender, typed]);
  });

  test.each<[why: string, lists: Partial<Lists>, limits: object, refusal: object]>([
    ["the sender is not there", { to: residents(3) }, modern, { reason: "unreadable" }],
    [
      "To holds a contact list",
      { to: [sender!, contactList] },
      modern,
      { reason: "not-writable", field: "to" },
    ],
    [
      "Cc holds an Exchange name",
      { to: [sender!], cc: [exchangeName] },
      modern,
      { reason: "not-writable", field: "cc" },
    ],
    [
      "Bcc holds a contact list",
      { to: [sender!], bcc: [contactList] },
      modern,
      { reason: "not-writable", field: "bcc" },
    ],
    [
      "Cc is as long as Outlook tells",
      { to: [sender!], cc: residents(500) },
      olderClassic,
      { reason: "perhaps-more", field: "cc" },
    ],
  ])("refuses, and changes nothing, where %s", async (_why, lists, limits, refusal) => {
    const fields = new FakeRecipients(lists);
    const result = await replyToSender(fields, address, { ...modern, ...limits });
    expect(result).toEqual({ outcome: "refused", refusal });
    expect(fields.calls).toEqual(["to.read", "cc.read", "bcc.read"]);
  });

  test("refuses where Outlook does not say who is there", async () => {
    const fields = new FakeRecipients(everywhere, { fault: { call: 1, kind: "is silent" } });
    expect(await reply(fields)).toEqual({
      outcome: "refused",
      refusal: { reason: "unreadable" },
    });
  });
});

describe.each(situations)("replyToSender of %s, when one call", (_name, lists) => {
  test.each(faultKinds)(
    "%s, keeps the sender, and finishes when it is tried again",
    async (kind) => {
      await eachCall(lists, { kind }, replyTwice);
    },
  );

  // Where every reading is a lie, nothing true can be said.
  const lasting = faultKinds.filter((kind) => kind !== "does half and says it did");

  test.each(lasting)("%s, and every call after it, keeps the sender", async (kind) => {
    await eachCall(lists, { kind, forGood: true }, async (fields) => {
      const result = await reply(fields);
      expect(fields.everyone()).toContain(address);
      expect(saidTruly(result, fields)).toBe(true);
    });
  });

  test.each(faultKinds)("%s, can be undone", async (kind) => {
    await eachCall(lists, { kind }, async (fields) => {
      const everyone = fields.everyone();
      const result = await reply(fields);
      const again = fields.mended();
      // A first reading that lies tells less than there was, and takes nobody off whom it does not tell.
      const before = "before" in result ? result.before : lists;
      await restoreRecipients(again, before, { ...modern, onProgress: () => {} });
      expect(missing(everyone, again)).toEqual([]);
    });
  });
});

describe("whatever the draft and whichever call goes wrong", () => {
  const anyone = fc.integer({ min: 1, max: 200 }).map((number) => residents(1, number)[0]!);
  const people = fc.array(anyone, { maxLength: 150, size: "max" });
  const draft = fc.record({ to: people, cc: people, bcc: people });
  const fault: fc.Arbitrary<Fault> = fc.record({
    call: fc.integer({ min: 0, max: 25 }),
    kind: fc.constantFrom(...faultKinds),
  });

  test("the sender stays, and trying again reaches the goal", async () => {
    await fc.assert(
      fc.asyncProperty(draft, fault, async ({ to, cc, bcc }, oneFault) => {
        await replyTwice(
          new FakeRecipients({ to: [...to, sender!], cc, bcc }, { fault: oneFault }),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** With a fault, and then without. */
async function replyTwice(fields: FakeRecipients): Promise<void> {
  const result = await reply(fields);
  expect(fields.everyone()).toContain(address);
  expect(saidTruly(result, fields)).toBe(true);
  const again = fields.mended();
  expect(await reply(again)).toMatchObject({ outcome: "alone" });
  expect(keys(again.lists.to)).toEqual([address]);
  expect([...again.lists.cc, ...again.lists.bcc]).toEqual([]);
}

/** Whether the result says no more than what is so. */
function saidTruly(result: Awaited<ReturnType<typeof reply>>, fields: FakeRecipients): boolean {
  const others = fields.everyone().size - 1;
  switch (result.outcome) {
    case "alone":
      return others === 0;
    case "stopped":
      return others === result.left;
    case "refused":
    case "unknown":
      return true;
  }
}
