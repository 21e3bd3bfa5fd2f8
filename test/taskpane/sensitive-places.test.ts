import { sensitivePlaces } from "../../src/taskpane/sensitive-places";
import { draftTo } from "../support/builders";

const draft = draftTo(
  { to: ["ann@mail.example"] },
  {
    subject: "Call 07700 900123",
    body: { text: "Dear Ann\n\nBen lives at SA31 1AA\nand Cat too", html: "" },
  },
);

function evidence(...ranges: Parameters<typeof sensitivePlaces>[0]["ranges"]) {
  return { count: 1, tier: "identity", kinds: {}, ranges, outside: [] } as const;
}

describe("sensitivePlaces", () => {
  test("shows a place in the subject, masked", () => {
    const range = { part: "subject", kind: "telephone", start: 5, end: 17 } as const;
    expect(sensitivePlaces(evidence(range), draft)).toEqual([
      { kind: "telephone", masked: "07••• ••••••", line: undefined },
    ]);
  });

  test("shows the line of a place in the text, masked", () => {
    const start = draft.body.text.indexOf("SA31");
    const range = { part: "body", kind: "postcode", start, end: start + 8 } as const;
    expect(sensitivePlaces(evidence(range), draft)).toEqual([
      { kind: "postcode", masked: "SA3• •••", line: 3 },
    ]);
  });
});
