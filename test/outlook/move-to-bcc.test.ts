import fc from "fast-check";

import type { Organisation } from "../../src/core/mail/organisation";
import { moveToBcc, type MoveOptions } from "../../src/outlook/move-to-bcc";
import type { Recipients } from "../../src/outlook/recipient-fields";
import { keysOf } from "../../src/outlook/recipient-lists";
import {
  contactList,
  eachCall,
  exchangeName,
  FakeRecipients,
  type Fault,
  type FaultKind,
  faultKinds,
  keys,
  type Lists,
  missing,
  officers,
  isResident,
  residents,
  situations,
} from "../support/fake-recipients";
import { listOf, today } from "../support/builders";

const organisation: Organisation = {
  name: "the force",
  domains: listOf("force.example"),
  allow: listOf("council.example"),
  deny: listOf(),
  today,
};

const partner = { displayName: "Partner", emailAddress: "partner@council.example" };
const modern = { readLimit: 1000, fieldLimit: undefined };
const olderClassic = { readLimit: 500, fieldLimit: 500 };

function move(fields: FakeRecipients, options: Partial<MoveOptions> = {}) {
  return moveToBcc(fields, { organisation, onProgress: () => {}, ...modern, ...options });
}

function outsideIn(people: Recipients): number {
  return people.filter(({ emailAddress }) => isResident(emailAddress)).length;
}

describe("moveToBcc", () => {
  test.each([60, 100, 101, 418, 501])("moves %i people", async (count) => {
    const fields = new FakeRecipients({ to: residents(count) });
    const result = await move(fields);
    expect(result).toEqual({
      outcome: "moved",
      count,
      before: { to: residents(count), cc: [], bcc: [] },
    });
    expect(fields.lists).toEqual({ to: [], cc: [], bcc: residents(count) });
  });

  test("adds 418 people in five calls, and empties To only when Bcc was read back", async () => {
    const fields = new FakeRecipients({ to: residents(418) });
    await move(fields);
    const wanted = ["bcc.add 100", "bcc.add 100", "bcc.add 100", "bcc.add 100", "bcc.add 18"];
    const firstAdd = fields.calls.indexOf("bcc.add 100");
    expect(fields.calls.slice(firstAdd, firstAdd + 7)).toEqual([...wanted, "bcc.read", "to.read"]);
    expect(fields.calls.indexOf("to.set 0")).toBeGreaterThan(firstAdd + 5);
  });

  test("tells how far it is", async () => {
    const progress: string[] = [];
    const fields = new FakeRecipients({ to: residents(250), bcc: residents(10) });
    await move(fields, { onProgress: ({ done, of }) => progress.push(`${done} of ${of}`) });
    expect(progress).toEqual(["0 of 250", "110 of 250", "210 of 250", "250 of 250"]);
  });

  test("leaves colleagues and trusted partners where everyone sees them", async () => {
    const fields = new FakeRecipients({
      to: [...officers(2), ...residents(60), partner],
      cc: [...residents(5, 61), ...officers(1, 3)],
    });
    await move(fields);
    expect(fields.lists.to).toEqual([...officers(2), partner]);
    expect(fields.lists.cc).toEqual(officers(1, 3));
    expect(fields.lists.bcc).toEqual(residents(65));
  });

  test("moves a person who stands in To, Cc and Bcc once, however the address is written", async () => {
    const [one] = residents(1);
    const again = { displayName: "Someone", emailAddress: "Resident1@MAIL.example.org." };
    const fields = new FakeRecipients({ to: [one!, again], cc: [again], bcc: [one!] });
    expect(await move(fields)).toMatchObject({ outcome: "moved", count: 1 });
    expect(fields.lists).toEqual({ to: [], cc: [], bcc: [one] });
  });

  test("does nothing when nobody outside is visible", async () => {
    const fields = new FakeRecipients({ to: officers(3), bcc: residents(3) });
    expect(await move(fields)).toMatchObject({ outcome: "moved", count: 0 });
    expect(fields.calls.every((call) => call.endsWith(".read"))).toBe(true);
  });

  test.each([130, 250])("brings %i colleagues back to To, and frees Bcc of them", async (count) => {
    const fields = new FakeRecipients({ to: [...residents(60), ...officers(count)] });
    expect(await move(fields)).toMatchObject({ outcome: "moved", count: 60 });
    expect(keys(fields.lists.to)).toEqual(keys(officers(count)));
    expect(fields.lists.bcc).toEqual(residents(60));
    const seenBack = fields.calls.indexOf("to.read", fields.calls.indexOf("to.set 100"));
    expect(fields.calls.indexOf("bcc.set 60")).toBeGreaterThan(seenBack);
    expect(seenBack).toBeGreaterThan(0);
  });

  test("leaves a parked colleague in Bcc who stood there before", async () => {
    const both = officers(1, 130);
    const fields = new FakeRecipients({ to: [...residents(5), ...officers(130)], bcc: both });
    await move(fields);
    expect(keys(fields.lists.bcc)).toEqual(keys([...residents(5), ...both]));
  });

  test("leaves colleagues in Bcc as well where Bcc has grown too long to write anew", async () => {
    const fields = new FakeRecipients({ to: [...residents(150), ...officers(130)] });
    expect(await move(fields)).toMatchObject({ outcome: "moved", count: 150 });
    expect(keys(fields.lists.to)).toEqual(keys(officers(130)));
    expect(keys(fields.lists.bcc)).toEqual(keys([...residents(150), ...officers(30, 101)]));
  });

  test("keeps somebody who was typed meanwhile, inside or outside", async () => {
    const typed = { displayName: "", emailAddress: "late@mail.example.net" };
    const meanwhile = {
      call: 5,
      run: (now: FakeRecipients) => {
        now.lists.to = [...now.lists.to, typed, ...officers(1, 9)];
      },
    };
    const fields = new FakeRecipients({ to: residents(60) }, { meanwhile });
    expect(await move(fields)).toMatchObject({ outcome: "moved", count: 60 });
    expect(fields.lists.to).toEqual([typed, ...officers(1, 9)]);
  });

  test.each([7, 8, 9, 10])(
    "keeps somebody who was typed while colleagues were parked, at call %d",
    async (call) => {
      const typed = { displayName: "", emailAddress: "late@mail.example.net" };
      const meanwhile = {
        call,
        run: (now: FakeRecipients) => {
          now.lists.to = [...now.lists.to, typed];
        },
      };
      const to = [...officers(130), ...residents(60)];
      const fields = new FakeRecipients({ to }, { meanwhile });
      expect(await move(fields)).toMatchObject({ outcome: "moved", count: 60 });
      expect(keys(fields.lists.to)).toEqual(keys([...officers(130), typed]));
    },
  );

  test("does not say that nobody is visible after a first look that saw nobody", async () => {
    const fields = new FakeRecipients({ to: residents(60) });
    const real = fields.read.bind(fields);
    jest.spyOn(fields, "read").mockResolvedValueOnce([]).mockImplementation(real);
    expect(await move(fields)).toMatchObject({
      outcome: "refused",
      refusal: { reason: "unreadable" },
    });
  });

  test("stops when somebody typed a contact list meanwhile, with everyone in two places", async () => {
    const meanwhile = {
      call: 5,
      run: (now: FakeRecipients) => {
        now.lists.to = [...now.lists.to, contactList];
      },
    };
    const fields = new FakeRecipients({ to: residents(60) }, { meanwhile });
    expect(await move(fields)).toMatchObject({ outcome: "stopped", stillVisible: 60, inBcc: 60 });
    expect(fields.lists.to).toEqual([...residents(60), contactList]);
    expect(fields.calls).not.toContain("to.set 1");
  });

  test("stops when To has meanwhile become as long as Outlook tells", async () => {
    const meanwhile = {
      call: 10,
      run: (now: FakeRecipients) => {
        now.lists.to = [...now.lists.to, ...residents(1, 500)];
      },
    };
    const fields = new FakeRecipients({ to: residents(499) }, { meanwhile });
    const limits = { readLimit: 500, fieldLimit: undefined };
    expect(await move(fields, limits)).toMatchObject({ outcome: "stopped", stillVisible: 499 });
    expect(fields.lists.to).toEqual(residents(500));
  });

  test("does not miss a contact list that the officer took out meanwhile", async () => {
    const meanwhile = {
      call: 5,
      run: (now: FakeRecipients) => {
        now.lists.cc = [];
      },
    };
    const fields = new FakeRecipients({ to: residents(60), cc: [contactList] }, { meanwhile });
    expect(await move(fields)).toMatchObject({ outcome: "moved" });
  });

  test.each<FaultKind>([
    "fails",
    "is silent",
    "does nothing and says it did",
    "does half and says it did",
  ])("leaves To and Cc untouched when adding to Bcc %s", async (kind) => {
    const to = residents(150);
    const cc = residents(50, 151);
    const fields = new FakeRecipients({ to, cc }, { fault: { call: 5, kind } });
    const inBcc = kind === "does half and says it did" ? 150 : 100;
    expect(await move(fields)).toMatchObject({ outcome: "stopped", stillVisible: 200, inBcc });
    expect(fields.calls[5]).toBe("bcc.add 100");
    expect(fields.calls.filter((call) => /^(to|cc)\.(set|add)/.test(call))).toEqual([]);
    expect(fields.lists).toMatchObject({ to, cc });
  });
});

describe("moveToBcc refuses, and changes nothing,", () => {
  test.each<
    [why: string, lists: Partial<FakeRecipients["lists"]>, options: object, refusal: object]
  >([
    [
      "when To holds a contact list",
      { to: [...residents(60), contactList] },
      modern,
      { reason: "not-writable", field: "to" },
    ],
    [
      "when Cc holds an Exchange name",
      { to: residents(60), cc: [...residents(1, 61), exchangeName] },
      modern,
      { reason: "not-writable", field: "cc" },
    ],
    [
      "when To is as long as Outlook tells",
      { to: residents(500) },
      olderClassic,
      { reason: "perhaps-more", field: "to" },
    ],
    [
      "when Bcc would hold more than Outlook stores",
      { to: residents(400), bcc: residents(101, 401) },
      olderClassic,
      { reason: "bcc-full", limit: 500 },
    ],
    [
      "when Bcc would hold more than Outlook reads back",
      { to: residents(900), bcc: residents(101, 901) },
      modern,
      { reason: "bcc-full", limit: 1000 },
    ],
    [
      "when Bcc has no room to park colleagues in",
      { to: [...residents(250), ...officers(200)], bcc: residents(200, 251) },
      olderClassic,
      { reason: "bcc-full", limit: 500 },
    ],
  ])("%s", async (_why, lists, options, refusal) => {
    const fields = new FakeRecipients(lists);
    expect(await move(fields, options)).toEqual({ outcome: "refused", refusal });
    expect(fields.calls).toEqual(["to.read", "cc.read", "bcc.read"]);
  });

  test("when Outlook does not say who is there", async () => {
    const fields = new FakeRecipients(
      { to: residents(60) },
      { fault: { call: 1, kind: "is silent" } },
    );
    const refusal = { reason: "unreadable" };
    expect(await move(fields)).toEqual({ outcome: "refused", refusal });
  });

  test.each(["Cc", "Bcc"])("but not for a contact list in %s that nobody leaves", async (field) => {
    const untouched = { [field.toLowerCase()]: [contactList, exchangeName] };
    const fields = new FakeRecipients({ to: residents(60), ...untouched });
    expect(await move(fields)).toMatchObject({ outcome: "moved", count: 60 });
    expect(fields.lists).toMatchObject({ to: [], ...(field === "Cc" && untouched) });
    expect(fields.lists.bcc).toEqual([
      ...(field === "Bcc" ? untouched.bcc! : []),
      ...residents(60),
    ]);
  });
});

describe.each(situations)("moveToBcc of %s, when one call", (_name, lists) => {
  test.each(faultKinds)("%s, loses nobody, and finishes when it is tried again", async (kind) => {
    await eachCall(lists, { kind }, (fields) => moveTwice(fields, lists));
  });

  const lasting: readonly FaultKind[] = faultKinds.slice(0, 4);

  test.each(lasting)("%s, and every call after it, loses nobody", async (kind) => {
    await eachCall(lists, { kind, forGood: true }, async (fields) => {
      const before = fields.everyone();
      expect(saidTruly(await move(fields), fields)).toBe(true);
      expect(missing(before, fields)).toEqual([]);
    });
  });
});

describe("whatever the draft and whichever call goes wrong", () => {
  const anyone = fc.oneof(
    fc.integer({ min: 1, max: 400 }).map((number) => residents(1, number)[0]!),
    fc.integer({ min: 1, max: 300 }).map((number) => officers(1, number)[0]!),
  );
  const people = fc.array(anyone, { maxLength: 300, size: "max" });
  const draft = fc.record({ to: people, cc: people, bcc: people });
  const fault: fc.Arbitrary<Fault> = fc.record({
    call: fc.integer({ min: 0, max: 30 }),
    kind: fc.constantFrom(...faultKinds),
  });

  test("the move loses nobody, and trying again reaches its goal", async () => {
    await fc.assert(
      fc.asyncProperty(draft, fault, async (lists, oneFault) => {
        const fields = new FakeRecipients(lists, { fault: oneFault });
        await moveTwice(fields, lists);
      }),
      { numRuns: 150 },
    );
  });
});

/** With a fault, and then without. */
async function moveTwice(fields: FakeRecipients, lists: Lists): Promise<void> {
  const before = fields.everyone();
  const result = await move(fields);
  expect(missing(before, fields)).toEqual([]);
  expect(saidTruly(result, fields)).toBe(true);
  const again = fields.mended();
  expect(await move(again)).toMatchObject({ outcome: "moved" });
  expect(missing(before, again)).toEqual([]);
  expect(outsideIn([...again.lists.to, ...again.lists.cc])).toBe(0);
  expect(colleaguesSeen(again)).toEqual(colleaguesSeen(new FakeRecipients(lists)));
}

function colleaguesSeen({ lists: { to, cc } }: FakeRecipients): string[] {
  return keys([...to, ...cc].filter(({ emailAddress }) => emailAddress.endsWith("@force.example")));
}

/** Whether the result says no more than what is so. A lie of the first reading hides people from us. */
function saidTruly(result: Awaited<ReturnType<typeof move>>, { lists }: FakeRecipients): boolean {
  const { before } = "before" in result ? result : { before: undefined };
  const known = keysOf([...(before?.to ?? []), ...(before?.cc ?? [])]);
  const visible = keysOf([...lists.to, ...lists.cc]);
  const stillVisible = [...known].filter((key) => isResident(key) && visible.has(key)).length;
  switch (result.outcome) {
    case "moved":
      return stillVisible === 0;
    case "stopped":
      return stillVisible === result.stillVisible;
    case "refused":
    case "unknown":
      return true;
  }
}
