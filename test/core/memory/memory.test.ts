import { hasWrittenTo, isLearning, newMemory, remember } from "../../../src/core/memory/memory";
import { type Addressed, residents } from "../../support/builders";
import { day, memoryOf, now, type Sending, sent } from "../../support/memories";

const subject = "Residents' survey";

describe("contacts", () => {
  const ann = "ann@mail.example";

  test.each<[situation: string, addressed: Addressed, rest: Sending]>([
    ["nobody was written to", {}, {}],
    ["somebody else was", { to: ["bob@mail.example"] }, {}],
    ["the mail was asked about", { to: [ann] }, { isLetThrough: false }],
    ["somebody of that name elsewhere was", { to: ["ann@post.example"] }, {}],
    ["her name is in the subject", { to: ["bob@mail.example"] }, { subject: ann }],
  ])("are not made when %s", (_situation, addressed, rest) => {
    expect(hasWrittenTo(memoryOf(sent(addressed, rest)), ann)).toBe(false);
  });

  test.each<[situation: string, addressed: Addressed]>([
    ["in To", { to: [ann] }],
    ["in Cc", { cc: [ann] }],
    ["in Bcc", { bcc: [ann] }],
    ["among others", { to: [...residents(30), ann] }],
    ["in other letters and with a dot", { to: [" Ann@MAIL.example."] }],
  ])("are made of whoever stood %s", (_situation, addressed) => {
    expect(hasWrittenTo(memoryOf(sent(addressed)), ann)).toBe(true);
  });

  test("are made of trusted partners too: they may be none one day", () => {
    const memory = memoryOf(sent({ to: ["p@cjs.example"] }));
    expect(hasWrittenTo(memory, "p@cjs.example")).toBe(true);
  });

  test("are not made of colleagues", () => {
    const to = ["pc@mockshire.police.example"];
    const memory = memoryOf();
    expect(remember(memory, sent({ to }))).toBe(memory);
  });

  test("are 500 of one mail at most, so that a newsletter drives out nobody", () => {
    const readers = residents(3000, "reader");
    const memory = memoryOf(sent({ to: [ann] }), sent({ bcc: readers }), sent({ bcc: readers }));
    expect(hasWrittenTo(memory, ann)).toBe(true);
    const known = readers.filter((reader) => hasWrittenTo(memory, reader)).length;
    expect(known).toBeGreaterThanOrEqual(500);
    expect(known).toBeLessThan(550);
  });
});

describe("shapes", () => {
  test.each<[situation: string, addressed: Addressed, rest: Sending]>([
    ["a mail to nobody", {}, { subject }],
    ["a mail to two outside", { to: residents(2) }, { subject }],
    ["two in view and two in Bcc", { to: residents(2), bcc: residents(2, "b") }, { subject }],
    ["a mail to many colleagues", { to: ["a", "b", "c", "d"].map(colleague) }, { subject }],
    ["a mail to many partners", { to: ["a", "b", "c", "d"].map(partner) }, { subject }],
    ["a group without a subject", { to: residents(9) }, { subject: "" }],
    ["a group and a subject that many mails have", { to: residents(9) }, { subject: "RE: Update" }],
    ["one person written three ways", { to: ["a@b.example", "A@b.example"] }, { subject }],
  ])("are not kept of %s", (_situation, addressed, rest) => {
    expect(memoryOf(sent(addressed, rest)).shapes).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed, visible: number, hidden: number]>([
    ["three in view", { to: residents(3) }, 3, 0],
    ["three in Bcc", { bcc: residents(3) }, 0, 3],
    ["To and Cc together", { to: residents(2), cc: residents(2, "c") }, 4, 0],
    ["one in To and 90 in Bcc", { to: residents(1), bcc: residents(90, "b") }, 1, 90],
    ["people named twice", { to: residents(4), cc: residents(4) }, 4, 0],
    ["colleagues, who do not count", { to: ["a", "b"].map(colleague), bcc: residents(5) }, 0, 5],
  ])("are kept of %s", (_situation, addressed, visible, hidden) => {
    const [shape, ...others] = memoryOf(sent(addressed, { subject })).shapes;
    expect(others).toEqual([]);
    expect(shape).toMatchObject({ visible, hidden, minute: now / 60, draft: "" });
  });

  test("are kept of a mail that was asked about: the sender may have sent it", () => {
    const mail = sent({ to: residents(6) }, { subject, isLetThrough: false });
    expect(memoryOf(mail).shapes).toHaveLength(1);
  });

  test("tell one draft from another, and not what its mark is", () => {
    const group = { to: residents(6) };
    const marked = (mark: string) => sent(group, { subject, mark });
    const [one, other] = memoryOf(marked("m1"), marked("m2")).shapes;
    const [again] = memoryOf(marked("m1")).shapes;
    expect(one?.draft).toHaveLength(4);
    expect(one?.draft).toBe(again?.draft);
    expect(one?.draft).not.toBe(other?.draft);
  });
});

test("a draft that is tried forty times drives out no other mail", () => {
  const first = sent({ bcc: residents(6) }, { subject });
  const again = sent({ to: residents(6) }, { subject, mark: "m1" });
  const { shapes } = memoryOf(first, ...Array.from({ length: 40 }, () => again));
  expect(shapes.map(({ hidden }) => hidden)).toEqual([6, 0]);
});

describe("a memory", () => {
  test("is the same object when a mail teaches nothing new", () => {
    const memory = memoryOf(sent({ to: ["ann@mail.example"] }));
    expect(remember(memory, sent({ cc: ["ann@mail.example"] }))).toBe(memory);
    expect(remember(memory, sent({}))).toBe(memory);
  });

  test("keeps its salt and its age", () => {
    const { salt, since } = memoryOf(sent({ to: residents(9) }, { subject }));
    expect({ salt, since }).toEqual({ salt: "AbCdEfGhIjKlMnOp", since: now - 100 * day });
  });

  test("is the same after mails whose recipients stood in another order", () => {
    const people = residents(20);
    const turned = [...people].reverse();
    expect(memoryOf(sent({ to: turned }, { subject }))).toEqual(
      memoryOf(sent({ to: people }, { subject })),
    );
  });

  test("has nothing in common with that of another mailbox", () => {
    const mail = sent({ to: residents(6) }, { subject, mark: "m1" });
    const [one] = remember(newMemory("one-one-one-one-", now), mail).shapes;
    const [other] = remember(newMemory("two-two-two-two-", now), mail).shapes;
    expect(one?.subject).not.toBe(other?.subject);
    expect(one?.draft).not.toBe(other?.draft);
    expect(one?.crowd.filter((person) => other?.crowd.includes(person))).toEqual([]);
  });

  test.each<[situation: string, age: number, expected: boolean]>([
    ["at its beginning", 0, true],
    ["one second before two weeks", 14 * day - 1, true],
    ["after two weeks", 14 * day, false],
    ["by a clock that went back", -100, true],
  ])("is learning %s: %j %j", (_situation, age, expected) => {
    expect(isLearning(newMemory("", now - age), now)).toBe(expected);
  });
});

function colleague(name: string): string {
  return `${name}@mockshire.police.example`;
}

function partner(name: string): string {
  return `${name}@cjs.example`;
}
