import fc from "fast-check";

import { printOf } from "../../../src/core/documents/bytes/print-of";
import { rowsOfPeople, workbook } from "../../support/workbooks";

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) & 255);

describe("the print of a file", () => {
  test("is the same for the same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        expect(printOf(file.slice())).toBe(printOf(file));
      }),
    );
  });

  test("is another where one byte is another, wherever it stands", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(), (file, place) => {
        const other = file.slice();
        const at = place % file.length;
        other[at] = (other[at] ?? 0) ^ 1;
        expect(printOf(other)).not.toBe(printOf(file));
      }),
    );
  });

  test.each([
    ["two bytes have changed places", [1, 2, 3], [2, 1, 3]],
    ["a zero is added", [1, 0], [1, 0, 0]],
    ["it is empty", [], [0]],
  ])("is another where %s", (_situation, one, other) => {
    expect(printOf(Uint8Array.from(other))).not.toBe(printOf(Uint8Array.from(one)));
  });

  test("tells a workbook from one with another name in a cell", () => {
    const rows = rowsOfPeople(40);
    const others = rows.map((row, at) => (at === 20 ? ["Zoe Otherwoman", ...row.slice(1)] : row));
    const [one, other] = [rows, others].map((each) =>
      printOf(workbook([{ name: "A", rows: each }])),
    );
    expect(other).not.toBe(one);
  });

  test("looks at the end of a file of 25 MB", () => {
    const file = bytes(25_000_000);
    const other = file.slice();
    other[24_999_000] = 255 & ~(other[24_999_000] ?? 0);
    expect(printOf(other)).not.toBe(printOf(file));
  });
});
