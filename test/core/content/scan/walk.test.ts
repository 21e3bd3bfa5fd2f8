import fc from "fast-check";

import type { Confidence, DetailKind, Detector } from "../../../../src/core/content/detector";
import { detectors } from "../../../../src/core/content/detectors";
import { planFor } from "../../../../src/core/content/scan/plan";
import { walk } from "../../../../src/core/content/scan/walk";

/** A detector of no use, by what a case says of it. */
function detectorOf(begins: string, more: Partial<Detector> = {}): Detector {
  return { kind: "vehicle", begins, pattern: /[+\w][\w/ .-]*/y, alone: 2, ...more };
}

/** What some detectors see in a text. */
function seen(text: string, ...some: readonly Detector[]): string[] {
  return walk(text, planFor(some)).map(({ start, end }) => text.slice(start, end));
}

describe("a detector is tried", () => {
  test.each<[situation: string, begins: string, text: string, tried: string[]]>([
    ["at a digit", "d:2", "a 12 b", ["12"]],
    ["at a 0 if it says so", "0:2", "02, 12", ["02"]],
    ["at any digit but 0", "d:2", "02, 12", ["12"]],
    ["at a plus sign", "+:2", "+12, 12", ["+12"]],
    ["at so many letters", "2:2", "A12, AB12, ABC12", ["AB12"]],
    ["at any of several numbers of letters", "13:2", "A12, AB12, ABC12", ["A12", "ABC12"]],
    [
      "at two capitals and a gap",
      "C:2",
      "AB 12, ab 12, A 12, AB-12, AB.12",
      ["AB 12", "AB-12", "AB.12"],
    ],
    ["at so many digits", "d:2", "1, 12, 123", ["12"]],
    ["at some more or less", "d:2-3", "1, 12, 123, 1234", ["12", "123"]],
    ["before a stroke", "d:2:/", "12/a, 12-a", ["12/a"]],
    ["before one of several characters", "d:2:/-", "12/a, 12-a, 12.a", ["12/a", "12-a"]],
    ["before a letter", "d:2:a", "12a, 12", ["12a"]],
    ["before anything else", "d:2:$", "12:, 12a", ["12"]],
    ["before the end of the text", "d:2:$", "x 12", ["12"]],
    ["before a digit behind a stroke", "d:2:/:1", "12/3, 12/a", ["12/3"]],
    ["before a letter behind a stroke", "d:2:/:a", "12/3, 12/a", ["12/a"]],
    ["before anything else behind a space", "d:2: :$", "12 -, 12 a, 12 3", ["12 -"]],
    ["wherever it says", "d:2:/|2:2", "12/3, 12-3, AB12", ["12/3", "AB12"]],
    ["behind white space of any kind", "d:2", "\t12\n12\n", ["12", "12"]],
    ["nowhere if it says so", "", "12, AB12", []],
  ])("%s", (_situation, begins, text, tried) => {
    expect(
      seen(text, detectorOf(begins, { pattern: /(?:[A-Z]+[ .-]?|\+)?\d+(?:[/ -][\d-a]|a)?/y })),
    ).toEqual(tried);
  });

  test.each<[situation: string, text: string]>([
    ["in the middle of a word", "abcdef12"],
    ["behind a digit and letters", "3ab12"],
    ["behind a low line", "_12, a_12"],
    ["behind a number and a stroke", "9/12"],
    ["behind a number and a colon", "9:12"],
    ["before a low line", "12_"],
    ["in a number of more digits than any", "1".repeat(33)],
  ])("never %s", (_situation, text) => {
    expect(seen(text, detectorOf("d12345:1-32", { pattern: /[a-z]*(?:12|1+)/iy }))).toEqual([]);
  });

  test("behind what another has read", () => {
    const date = detectorOf("d:2:/", { pattern: /\d\d\/\d\d/y });
    const number = detectorOf("d:4", { pattern: /\d{4}/y });
    expect(seen("12/03/1975 12/03 1975", date, number)).toEqual(["12/03", "1975", "12/03", "1975"]);
  });
});

describe("of what several read at one place", () => {
  const one = (kind: DetailKind, alone: Confidence, more: Partial<Detector> = {}) =>
    detectorOf("d:2", { kind, alone, pattern: /\d\d/y, ...more });
  const kinds = (...some: readonly Detector[]) =>
    walk("12", planFor(some)).map(({ detector }) => detector.kind);

  test.each<[situation: string, kinds: string[], expected: string[]]>([
    [
      "unsure ones are all given",
      kinds(one("passport", 1), one("vehicle", 1)),
      ["passport", "vehicle"],
    ],
    [
      "the first sure one is given alone",
      kinds(one("passport", 1), one("vehicle", 2), one("iban", 3)),
      ["vehicle"],
    ],
    [
      "none follows one that reads nothing else",
      kinds(one("vehicle", 1, { isOnly: true }), one("iban", 3)),
      ["vehicle"],
    ],
    [
      "none is given whose check fails",
      kinds(one("iban", 3, { check: () => 0 }), one("vehicle", 1)),
      ["vehicle"],
    ],
    ["none is given that ends inside a word", kinds(one("iban", 3, { pattern: /\d/y })), []],
  ])("%s", (_situation, given, expected) => {
    expect(given).toEqual(expected);
  });
});

/** Pieces that detectors read, almost read, or trip over. */
const piece = fc.constantFrom(
  ...[
    "AB123456C",
    "AB 12 34 56 C",
    "AB 12 34 56 ",
    "999 123 4578",
    "07700 900123",
    "+44 (0)20 7946 0018",
    "SA31 2PF",
  ],
  ...[
    "12/03/1975",
    "3 March 1975",
    "a.n.other@example.org",
    "12 Station Road",
    "2099/1234567B",
    "01632",
  ],
  ...[
    ",",
    "\t",
    "|",
    "\n",
    " ",
    "> ",
    "-",
    "(",
    ")",
    ":",
    "@",
    "_",
    "é",
    "😀",
    "x",
    "7",
    "66374958",
  ],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const plan = planFor(detectors);

test("places are in order, and none overlaps another unless both are unsure", () => {
  fc.assert(
    fc.property(text, (given) => {
      const sightings = walk(given, plan);
      sightings.forEach(({ start, end, confidence }, at) => {
        const before = sightings[at - 1] ?? { start: 0, end: 0, confidence: 0 };
        const areUnsure = confidence === 1 && before.confidence === 1;
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
        expect(start).toBeGreaterThanOrEqual(before.start);
        expect(start >= before.end || areUnsure).toBe(true);
      });
    }),
  );
});

test.each([
  "1",
  "a",
  "@",
  "a@",
  "1 ",
  "0 ",
  "A9",
  "12/",
  "1.",
  "Aa ",
  "AB 12 ",
  "SA31 2PF ",
  ".",
  "a.a@",
  "07",
])("patterns are asked at most twice as often about twice as many %j", (hostile) => {
  const asked = (length: number) => {
    let times = 0;
    const counting = detectors.map((detector) => {
      const { source, flags } = detector.pattern;
      const pattern = new RegExp(source, flags);
      const test = pattern.test.bind(pattern);
      pattern.test = (given) => {
        times += 1;
        return test(given);
      };
      return { ...detector, pattern };
    });
    walk(hostile.repeat(length), planFor(counting));
    return times;
  };
  expect(asked(1000)).toBeLessThanOrEqual(2 * asked(500) + 2);
});
