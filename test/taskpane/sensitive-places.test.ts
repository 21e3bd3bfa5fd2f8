import type { DetailKind } from "../../src/core/content/detector";
import type { DetailRange, Reason } from "../../src/core/content/personal-details";
import type { Draft } from "../../src/core/mail/draft";
import { sensitivePlaces } from "../../src/taskpane/sensitive-places";
import { draftTo } from "../support/builders";

function draftOf(text: string, subject = "Rota"): Draft {
  return draftTo({ to: ["ann@mail.example"] }, { subject, body: { text, html: "" } });
}

/** The first place of `value` in the subject or the text, as the engine would point at it. */
function at(draft: Draft, value: string, rest: Partial<DetailRange> = {}): DetailRange {
  const part = rest.part ?? "body";
  const location = draft.meeting?.location ?? "";
  const texts = { subject: draft.subject, location, body: draft.body.text };
  const start = texts[part].indexOf(value);
  const end = start + value.length;
  return { part, kind: "postcode", why: "shape", record: 0, ...rest, start, end };
}

type Kinds = readonly [why: Reason, kinds: readonly DetailKind[]][];

function kindsIn(draft: Draft, ranges: readonly DetailRange[]): Kinds[] {
  return sensitivePlaces(ranges, draft).map(({ kinds }) =>
    Array.from(kinds, ([why, found]) => [why, [...found]] as const),
  );
}

describe("sensitivePlaces", () => {
  const list = draftOf(
    "Dear Ann\n\nAlan Testperson, 12/03/1975, LD9 9AA\nBeth Sampleton, LD9 9AB, 07700 900123\n",
    "Call 07700 900123",
  );
  const alan = [
    at(list, "Alan Testperson", { kind: "name", why: "list" }),
    at(list, "12/03/1975", { kind: "date-of-birth", why: "list" }),
    at(list, "LD9 9AA"),
  ];
  const beth = [
    at(list, "Beth Sampleton", { kind: "name", record: 1 }),
    at(list, "LD9 9AB", { record: 1 }),
  ];

  test("makes one row of each record, masked, in the order in which it stands", () => {
    expect(sensitivePlaces([...alan, ...beth], list)).toMatchObject([
      { masked: ["A••• T•••••••••", "12/••/••••", "LD9 •••"], line: 3, isQuoted: false },
      { masked: ["B••• S••••••••", "LD9 •••"], line: 4, isQuoted: false },
    ]);
  });

  test("keeps records apart that stand among each other", () => {
    const mixed = [alan[0]!, beth[0]!, alan[1]!, beth[1]!];
    expect(sensitivePlaces(mixed, list).map(({ masked }) => masked.length)).toEqual([2, 2]);
  });

  test("says why each kind counts, and each kind once for a reason", () => {
    const again = at(list, "LD9 9AB");
    expect(kindsIn(list, [...alan, again])).toEqual([
      [
        ["list", ["name", "date-of-birth"]],
        ["shape", ["postcode"]],
      ],
    ]);
  });

  test("gives no line for the subject", () => {
    const range = at(list, "07700 900123", { part: "subject", kind: "telephone" });
    expect(sensitivePlaces([range], list)).toMatchObject([
      { masked: ["07••• ••••••"], line: undefined, isQuoted: false },
    ]);
  });

  test("has none without ranges", () => {
    expect(sensitivePlaces([], list)).toEqual([]);
  });

  test.each<[situation: string, start: number, line: number]>([
    ["the first line", 0, 1],
    ["a place just before a line break", 8, 1],
    ["a place just behind one", 9, 2],
    ["the last line", list.body.text.length - 1, 4],
  ])("counts lines from 1: %s", (_situation, start, line) => {
    const range = { ...at(list, "LD9"), start, end: start + 1 };
    expect(sensitivePlaces([range], list)).toMatchObject([{ line }]);
  });

  test("shows a value that a line break cuts in two in one row", () => {
    const cut = draftOf("Ring 07700\n900123 now");
    const range = at(cut, "07700\n900123", { kind: "telephone" });
    expect(sensitivePlaces([range], cut)).toMatchObject([{ masked: ["07••• ••••••"] }]);
  });

  test("lets nothing of a value through but what is masked", () => {
    const shown = JSON.stringify(sensitivePlaces([...alan, ...beth], list));
    expect(shown).not.toMatch(/Testperson|Sampleton|1975|9AA/);
  });
});

describe("whether a place is in a quoted message", () => {
  const head = "From: Carys Mockridge <carys@mail.example>\nSent: 02 March 2015 16:48\n";
  const quoted = `${head}To: Rhian <rhian@mail.example>\nSubject: Visits\n\n`;

  test.each<[situation: string, text: string, isQuoted: boolean]>([
    ["below the head of one", `Thanks\n\n${quoted}He lives at LD9 9AA`, true],
    ["above the head of one", `He lives at LD9 9AA\n\n${quoted}Thanks`, false],
    ["in a line with a mark", "Thanks\n> He lives at LD9 9AA", true],
    ["in a line with two marks", "Thanks\n> > He lives at LD9 9AA", true],
    ["in an answer between lines with marks", "> Where?\nHe lives at LD9 9AA\n> When?", false],
    ["where nothing is quoted", "He lives at LD9 9AA", false],
    ["behind a mark within a line", "Rota > LD9 9AA", false],
  ])("%s", (_situation, text, isQuoted) => {
    const draft = draftOf(text);
    expect(sensitivePlaces([at(draft, "LD9 9AA")], draft)).toMatchObject([{ isQuoted }]);
  });
});
