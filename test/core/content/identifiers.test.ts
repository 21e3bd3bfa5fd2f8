import fc from "fast-check";

import type { IdentifierKind } from "../../../src/core/content/detector";
import { detectors } from "../../../src/core/content/detectors";
import { findIdentifiers } from "../../../src/core/content/identifiers";

/** Pieces that detectors read, almost read, or trip over. */
const piece = fc.constantFrom(
  ...["AB123456C", "NHS 999 123 4578", "07700 900123", "+44 (0)20 7946 0018", "SA31 2PF"],
  ...["DOB 12/03/1975", "born 3 March 1975", "a.n.other@example.org", "12/03/2026", "01632"],
  ...["Name,DOB,NHS", ",", "\t", "|", "\n", "\r\n", "\n\n", " ", "> ", "-", "(", ")", ":", "@"],
  ...["\u00a0", "\u200b", "\u00ad", "\u2011", "\u2009", "９", "Siân", "😀", "<b>", "&amp;", "x"],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

/** What names each kind where it does not count by itself. */
const labels: Readonly<Record<IdentifierKind, string>> = {
  "national-insurance": "NI ",
  "nhs-number": "NHS ",
  "date-of-birth": "DOB ",
  postcode: "address ",
  telephone: "tel ",
  email: "",
};

describe("findIdentifiers", () => {
  test("gives places whose text says the same by itself", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { kind, key, start, end } of findIdentifiers(given)) {
          const named = `${labels[kind]}${given.slice(start, end)}`;
          expect(findIdentifiers(named).map((one) => one.key)).toContain(key);
        }
      }),
    );
  });

  test("gives places in order, none inside another", () => {
    fc.assert(
      fc.property(text, (given) => {
        let behind = 0;
        for (const { start, end } of findIdentifiers(given)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
        expect(behind).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  test.each<[situation: string, before: string]>([
    ["characters of no width", "a\u200bb\u00adc\ufeff "],
    ["a character of two code units", "😀 "],
    ["Windows line ends", "a\r\nb\r\n"],
    ["quote marks", "> a\n>> b\n> "],
  ])("points into the text as it was given, behind %s", (_situation, before) => {
    const given = `${before}07700\u200b900123 and so on`;
    expect(findIdentifiers(given)).toEqual([
      { kind: "telephone", key: "07700900123", start: before.length, end: before.length + 12 },
    ]);
  });

  test.each(["a", "@", "a@", "1 ", "0 ", "A9", "12/", "Aa ", "SA31 2PF ", ">", "\n", "a.a@"])(
    "asks its detectors at most twice as often about twice as many %j",
    (hostile) => {
      const asked = (length: number) => {
        const spies = detectors.map((detector) => jest.spyOn(detector, "read"));
        findIdentifiers(hostile.repeat(length));
        const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
        spies.forEach((spy) => spy.mockRestore());
        return calls;
      };
      const once = asked(500);
      expect(asked(1000)).toBeLessThanOrEqual(2 * once + 2);
    },
  );
});
