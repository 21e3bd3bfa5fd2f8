import { sensitivePlaces } from "../../src/taskpane/sensitive-places";
import { draftTo } from "../support/builders";

const draft = draftTo(
  { to: ["ann@mail.example"] },
  {
    subject: "Call 07700 900123",
    body: { text: "Dear Ann\n\nBen lives at SA31 1AA\nand Cat too", html: "" },
  },
);

describe("sensitivePlaces", () => {
  test("shows a place in the subject, masked", () => {
    const range = { part: "subject", kind: "telephone", start: 5, end: 17 } as const;
    expect(sensitivePlaces([range], draft)).toEqual([
      { kind: "telephone", masked: "07••• ••••••", line: undefined },
    ]);
  });

  test.each([
    ["the first line", 0, 1],
    ["a place just behind a line break", 9, 2],
    ["a place just before one", 8, 1],
    ["the last line", draft.body.text.length - 1, 4],
  ])("counts lines from 1: %s", (_situation, start, line) => {
    const range = { part: "body", kind: "postcode", start, end: start + 1 } as const;
    expect(sensitivePlaces([range], draft)).toMatchObject([{ line }]);
  });

  test("shows the line of a place in the text, masked", () => {
    const start = draft.body.text.indexOf("SA31");
    const range = { part: "body", kind: "postcode", start, end: start + 8 } as const;
    expect(sensitivePlaces([range], draft)).toEqual([
      { kind: "postcode", masked: "SA3• •••", line: 3 },
    ]);
  });
});
