import type { WrittenLine } from "../../../src/policy-editor/document/policy-json";
import { type LineNote, lineNotes } from "../../../src/policy-editor/lists/line-notes";

const organisation = { domains: [".mockshire.police.example"] };
const today = "2026-11-23";

function notesOf(allow: readonly WrittenLine[], deny: readonly WrittenLine[] = []) {
  return lineNotes({ organisation, allow, deny }, today).allow;
}

test.each<[situation: string, lines: readonly WrittenLine[]]>([
  ["lines of different domains", ["a.example", "b.example"]],
  ["a domain, and those below it", ["a.example", "*.a.example"]],
  ["a domain that only ends like another", ["fakea.example", ".a.example"]],
  [
    "a narrower line that counts longer",
    [{ match: ".a.example", expires: "2027-01-31" }, "b.a.example"],
  ],
  ["a line that ends in half a year", [{ match: "a.example", expires: "2027-05-31" }]],
  [
    "a line within one that has expired",
    [{ match: ".a.example", expires: "2026-01-31" }, "b.a.example"].slice(1),
  ],
])("nothing is to be said of %s", (_, lines) => {
  expect(notesOf(lines).flat()).toEqual([]);
});

test.each<[situation: string, lines: readonly WrittenLine[], notes: readonly LineNote[][]]>([
  [
    "a line that has expired",
    [{ match: "a.example", expires: "2026-11-22" }],
    [[{ kind: "expired", on: "2026-11-22" }]],
  ],
  [
    "its last day",
    [{ match: "a.example", expires: today }],
    [[{ kind: "expires-soon", on: today }]],
  ],
  [
    "the same domain in other letters",
    ["a.example", "@A.example"],
    [[{ kind: "duplicate", of: 1, counts: true }], [{ kind: "duplicate", of: 0, counts: false }]],
  ],
  [
    "the same domain, of which the second counts longer",
    [{ match: "a.example", expires: "2027-05-31" }, "a.example"],
    [[{ kind: "duplicate", of: 1, counts: false }], [{ kind: "duplicate", of: 0, counts: true }]],
  ],
  [
    "an address at a listed domain",
    ["a.example", "ann@a.example"],
    [[], [{ kind: "covered", by: 0 }]],
  ],
  [
    "a domain below a listed one",
    ["*.a.example", "b.a.example"],
    [[], [{ kind: "covered", by: 0 }]],
  ],
  [
    "a domain beside the form for both",
    [".a.example", "a.example"],
    [[], [{ kind: "covered", by: 0 }]],
  ],
  [
    "a narrower line of another role",
    [
      { match: ".a.example", role: "government" },
      { match: "press.a.example", role: "press" },
    ],
    [[], [{ kind: "overrides", wider: 0 }]],
  ],
  ["a domain of the organisation", ["mockshire.police.example"], [[{ kind: "own" }]]],
])("%s", (_, lines, notes) => {
  expect(notesOf(lines)).toEqual(notes);
});

test("a line of the deny-list wins over what it matches, and over nothing else", () => {
  expect(notesOf(["a.example", "b.example", "c@d.example"], [".a.example", "d.example"])).toEqual([
    [{ kind: "denied", by: 0 }],
    [],
    [{ kind: "denied", by: 1 }],
  ]);
});
