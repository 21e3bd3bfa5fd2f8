import fc from "fast-check";

import { addedTo, batchesOf, isAtLeast, reachedBy } from "../../../src/core/assessment/reached";
import type { Recipient } from "../../../src/core/mail/draft";
import { type Addressed, draftTo, mailbox, residents } from "../../support/builders";

const own = [mailbox("pc@force.example")];

function reached(addressed: Addressed, cut: readonly "to"[] = []) {
  return reachedBy(draftTo(addressed), own, cut);
}

const addressesOf = (people: readonly { readonly address: string }[]) =>
  people.map(({ address }) => address);

describe("whom a message reached", () => {
  test("everyone in To, Cc and Bcc, in the order of the message", () => {
    const { people, visible, hidden } = reached({
      to: ["b@mail.example", "a@mail.example"],
      cc: ["c@mail.example"],
      bcc: ["d@mail.example"],
    });
    expect(addressesOf(people)).toEqual([
      "b@mail.example",
      "a@mail.example",
      "c@mail.example",
      "d@mail.example",
    ]);
    expect([visible, hidden]).toEqual([3, 1]);
  });

  test("somebody named twice is one, however the address is written", () => {
    const { people, visible, hidden } = reached({
      to: ["ann@mail.example"],
      cc: ["ANN@mail.example"],
      bcc: ["ann@MAIL.example"],
    });
    expect(addressesOf(people)).toEqual(["ann@mail.example"]);
    expect([visible, hidden]).toEqual([1, 0]);
  });

  test("not the one it came from, who knows of it", () => {
    expect(addressesOf(reached({ to: ["PC@force.example", "a@mail.example"] }).people)).toEqual([
      "a@mail.example",
    ]);
  });

  test("a list is addressed, and said to be one", () => {
    const { people, lists, byHand } = reached({
      to: [{ address: "watch@force.example", isList: true }],
    });
    expect(addressesOf(people)).toEqual(["watch@force.example"]);
    expect([lists.length, byHand.length]).toEqual([1, 0]);
  });

  test.each<[situation: string, entry: Partial<Recipient>]>([
    ["a contact list without an address", { displayName: "My contacts" }],
    ["a name of the own mail system", { address: "/o=Labs/ou=Group/cn=Recipients/cn=beth" }],
    ["several addresses in the place of one", { address: "a@mail.example; b@mail.example" }],
    ["an address that is none", { address: "nobody" }],
  ])("%s is left to the officer, and never dropped", (_situation, entry) => {
    const { people, byHand, visible } = reached({ to: [entry, "a@mail.example"] });
    expect(addressesOf(people)).toEqual(["a@mail.example"]);
    expect(byHand).toHaveLength(1);
    expect(visible).toBe(2);
  });

  test("two entries without an address are two", () => {
    expect(reached({ to: [{ displayName: "One" }, { displayName: "Two" }] }).byHand).toHaveLength(
      2,
    );
  });

  test("every number is exact where everybody can be seen", () => {
    expect(isAtLeast(reached({ to: residents(418) }))).toBe(false);
  });

  test.each<[situation: string, addressed: Addressed, cut: readonly "to"[]]>([
    ["a list", { to: [{ address: "watch@force.example", isList: true }] }, []],
    ["an entry without an address", { cc: [{ displayName: "My contacts" }] }, []],
    ["a field that Outlook may have cut", { to: residents(20) }, ["to"]],
  ])("every number is the least there is with %s", (_situation, addressed, cut) => {
    expect(isAtLeast(reached(addressed, cut))).toBe(true);
  });
});

describe("who is added by hand", () => {
  const { people } = reached({ to: ["a@mail.example"] });

  test("comes once, and only who is not addressed already", () => {
    const more = ["b@mail.example", "B@mail.example", "a@mail.example", "pc@force.example"];
    const added = addedTo(
      { people },
      own,
      more.map((one) => mailbox(one)),
    );
    expect(addressesOf(added)).toEqual(["b@mail.example"]);
  });

  test("is nobody where what was written is no address", () => {
    expect(addedTo({ people }, own, [mailbox("nobody")])).toEqual([]);
  });
});

describe("batches", () => {
  test("418 go into five, of which the last has 18", () => {
    const sizes = batchesOf(residents(418), 100).map(({ length }) => length);
    expect(sizes).toEqual([100, 100, 100, 100, 18]);
  });

  test.each([
    [0, []],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
  ])("%d go into as few as can be", (count, sizes) => {
    expect(batchesOf(residents(count), 100).map(({ length }) => length)).toEqual(sizes);
  });

  test("hold everyone it reached exactly once, in order, and none more than the host takes", () => {
    const entry = fc.oneof(
      fc.nat(400).map((at) => `p${at}@mail.example`),
      fc.constantFrom("", "/o=Labs/cn=beth", "pc@force.example", "nobody", "P1@MAIL.example"),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 600 }), fc.array(entry), (to, more) => {
        const everyone = reached({ to });
        const added = addedTo(
          everyone,
          own,
          more.map((one) => mailbox(one)),
        );
        const batches = [everyone.people, added].flatMap((one) => batchesOf(one, 100));
        const written = addressesOf(batches.flat()).map((one) => one.toLowerCase());
        const meant = [...to, ...more]
          .map((one) => one.toLowerCase())
          .filter((one) => one.endsWith("@mail.example"));
        expect(new Set(written)).toEqual(new Set(meant));
        expect(new Set(written).size).toBe(written.length);
        expect(addressesOf(batches.flat())).toEqual(addressesOf([...everyone.people, ...added]));
        expect(batches.every(({ length }) => length > 0 && length <= 100)).toBe(true);
        const lost = to.filter((one) => !one.includes("@"));
        expect(everyone.byHand).toHaveLength(lost.length);
      }),
    );
  });
});
