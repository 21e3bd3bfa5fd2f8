import fc from "fast-check";

import {
  readShapes,
  type SentShape,
  stillMattering,
  withShape,
  writeShapes,
} from "../../../src/core/memory/sent-shapes";

const now = 29_000_000;
const hour = 60;
const day = 24 * hour;

function shape(rest: Partial<SentShape> = {}): SentShape {
  const counts = { visible: 5, hidden: 0, crowd: [1, 2, 3] };
  return { subject: "AbCdEfGh", minute: now, ...counts, draft: "", ...rest };
}

describe("shapes", () => {
  test.each<[situation: string, rest: Partial<SentShape>]>([
    ["a visible group of a moment ago", {}],
    ["a visible group of a day ago", { minute: now - day }],
    ["a hidden group of yesterday", { hidden: 3, minute: now - 2 * day }],
    ["a hidden group of a fortnight ago", { hidden: 90, minute: now - 14 * day }],
    ["one by a clock that is five minutes ahead", { minute: now + 5 }],
  ])("can still matter: %s", (_situation, rest) => {
    expect(stillMattering([shape(rest)], now)).toEqual([shape(rest)]);
  });

  test.each<[situation: string, rest: Partial<SentShape>]>([
    ["a visible group of more than a day ago", { minute: now - day - 1 }],
    ["a visible group of then, with two in Bcc", { minute: now - day - 1, hidden: 2 }],
    ["a hidden group of more than a fortnight ago", { hidden: 90, minute: now - 14 * day - 1 }],
    ["one of a time to come", { minute: now + 6 }],
  ])("no longer matter: %s", (_situation, rest) => {
    expect(stillMattering([shape(rest)], now)).toEqual([]);
  });

  test("go when they are too many, the oldest first", () => {
    let shapes: readonly SentShape[] = [];
    for (let at = 0; at < 50; at += 1) shapes = withShape(shapes, shape({ minute: now + at }));
    expect(shapes.map(({ minute }) => minute - now)).toEqual(
      Array.from({ length: 40 }, (_, at) => at + 10),
    );
  });

  test("go when they are too old, as a new one comes", () => {
    const old = shape({ minute: now - 2 * day });
    expect(withShape([old], shape())).toEqual([shape()]);
  });

  const anyShape = fc.record({
    subject: fc.stringMatching(/^[\w-]{8}$/),
    minute: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
    visible: fc.integer({ min: 0, max: 100_000 }),
    hidden: fc.integer({ min: 0, max: 100_000 }),
    crowd: fc
      .uniqueArray(fc.integer({ min: 1, max: 2 ** 18 - 1 }), { maxLength: 8 })
      .map((crowd) => crowd.sort((one, other) => one - other)),
    draft: fc.constantFrom("", "AbCd", "x_-9"),
  });

  test("come back from their text", () => {
    fc.assert(
      fc.property(fc.array(anyShape, { maxLength: 40 }), (shapes) => {
        expect(readShapes(writeShapes(shapes))).toEqual(shapes);
      }),
    );
  });

  test("stay within 47 characters each", () => {
    expect(writeShapes([shape(), shape()])).toHaveLength(94);
  });

  test.each<[situation: string, text: string]>([
    ["a text that is cut off", writeShapes([shape(), shape()]).slice(0, -1)],
    ["more than are kept", writeShapes(Array.from({ length: 41 }, () => shape()))],
    ["a character that is no digit", writeShapes([shape()]).replace(/.{20}$/, " ".repeat(20))],
    ["a minute that is none", `AbCdEfGh!!!!!${"A".repeat(34)}`],
    ["a visible count that is none", `AbCdEfGhAAAAA!AA${"A".repeat(31)}`],
    ["a hidden count that is none", `AbCdEfGhAAAAAAAA!AA${"A".repeat(28)}`],
  ])("are not read from %s", (_situation, text) => {
    expect(readShapes(text)).toBeUndefined();
  });
});
