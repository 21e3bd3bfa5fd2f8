import { editedText } from "../../../src/policy-editor/document/edited-text";
import type { PolicyEdit } from "../../../src/policy-editor/document/policy-edit";

const policy = `{
  "organisation": { "name": "Mockshire Police", "domains": ["mockshire.police.example"] },
  "x-ours": {"a":   1},
  "allow": [
    "cjs.example",
    { "match": ".partner.example", "role": "supplier" },
    "gov.example"
  ],
  "rules": { "visible-recipients": { "caution": 5 } }
}
`;

/** The lines that an edit takes out, and those that it puts in. */
function difference(edit: PolicyEdit, text = policy) {
  const [before, after] = [text.split("\n"), editedText(text, edit).split("\n")];
  return {
    gone: before.filter((line) => !after.includes(line)).map((line) => line.trim()),
    come: after.filter((line) => !before.includes(line)).map((line) => line.trim()),
  };
}

describe("an edit changes its own place and nothing else", () => {
  test.each<[situation: string, edit: PolicyEdit, gone: string[], come: string[]]>([
    [
      "a threshold beside another",
      { kind: "set", path: ["rules", "visible-recipients", "demandBcc"], value: 8 },
      ['"rules": { "visible-recipients": { "caution": 5 } }'],
      ['"rules": { "visible-recipients": { "caution": 5, "demandBcc": 8 } }'],
    ],
    [
      "a line of the list that says more",
      { kind: "set", path: ["allow", 1], value: { match: ".partner.example", owner: "Desk" } },
      ['{ "match": ".partner.example", "role": "supplier" },'],
      ['{ "match": ".partner.example", "owner": "Desk" },'],
    ],
    [
      "the first line of a list taken out",
      { kind: "list", path: ["allow"], remove: [0], add: [] },
      ['"cjs.example",'],
      [],
    ],
    [
      "the last line of a list taken out",
      { kind: "list", path: ["allow"], remove: [2], add: [] },
      ['{ "match": ".partner.example", "role": "supplier" },', '"gov.example"'],
      ['{ "match": ".partner.example", "role": "supplier" }'],
    ],
    [
      "lines at the end, each on a line of its own",
      { kind: "list", path: ["allow"], remove: [], add: ["a.example", { match: "b.example" }] },
      ['"gov.example"'],
      ['"gov.example",', '"a.example",', '{ "match": "b.example" }'],
    ],
    [
      "one line for another",
      { kind: "list", path: ["allow"], remove: [2], add: ["a.example"] },
      ['"gov.example"'],
      ['"a.example"'],
    ],
    [
      "a list that was not there",
      { kind: "list", path: ["deny"], remove: [], add: ["a.example"] },
      ['"rules": { "visible-recipients": { "caution": 5 } }'],
      ['"rules": { "visible-recipients": { "caution": 5 } },', '"deny": ["a.example"]'],
    ],
    [
      "the last setting of the last rule taken out",
      { kind: "set", path: ["rules", "visible-recipients", "caution"], value: undefined },
      ["],", '"rules": { "visible-recipients": { "caution": 5 } }'],
      ["]"],
    ],
    [
      "what was not there taken out",
      { kind: "set", path: ["rules", "batch", "severity"], value: undefined },
      [],
      [],
    ],
  ])("%s", (_, edit, gone, come) => {
    expect(difference(edit)).toEqual({ gone, come });
  });

  test("a part that moves takes its own text along, and nothing around it changes", () => {
    const moved = editedText(policy, { kind: "move", path: ["allow"], from: 2, to: 0 });
    expect(moved).toBe(
      policy
        .replace('"cjs.example"', '"gov.example"!')
        .replace('{ "match": ".partner.example", "role": "supplier" }', '"cjs.example"')
        .replace(/"gov\.example"(?!!)/, '{ "match": ".partner.example", "role": "supplier" }')
        .replace("!", ""),
    );
    expect(editedText(moved, { kind: "move", path: ["allow"], from: 0, to: 2 })).toBe(policy);
  });

  test("days that no longer fit on one line get a line each", () => {
    const step = (month: number) => ({ from: `2027-0${month}-01`, mode: "observe" });
    const once = editedText(policy, { kind: "set", path: ["mode"], value: [step(1), step(2)] });
    const again = editedText(once, { kind: "list", path: ["mode"], remove: [], add: [step(3)] });
    expect(once).toContain('"mode": [{ "from": "2027-01-01", "mode": "observe" }, {');
    expect(again).toContain('"mode": [\n    { "from": "2027-01-01", "mode": "observe" },\n');
    expect(JSON.parse(again)).toMatchObject({ mode: [step(1), step(2), step(3)] });
  });

  test("an organisation without a name is still one", () => {
    const edit: PolicyEdit = { kind: "set", path: ["organisation", "name"], value: undefined };
    expect(JSON.parse(editedText('{ "organisation": { "name": "x" } }', edit))).toEqual({
      organisation: {},
    });
  });

  test("every line of a list can go, and come back", () => {
    const none = editedText(policy, { kind: "list", path: ["allow"], remove: [0, 1, 2], add: [] });
    expect(JSON.parse(none)).toMatchObject({ allow: [] });
    const some = editedText(none, {
      kind: "list",
      path: ["allow"],
      remove: [],
      add: ["a.example"],
    });
    expect(JSON.parse(some)).toMatchObject({ allow: ["a.example"] });
  });

  test("tabs stay tabs, and the line ends of Windows stay what they are", () => {
    const text = '{\r\n\t"organisation": {},\r\n\t"allow": [\r\n\t\t"a.example"\r\n\t]\r\n}\r\n';
    const edited = editedText(text, {
      kind: "list",
      path: ["allow"],
      remove: [],
      add: ["b.example"],
    });
    expect(edited).toBe(text.replace('"a.example"', '"a.example",\r\n\t\t"b.example"'));
  });

  test("a long value is broken into lines", () => {
    const words = Array.from({ length: 12 }, (_, at) => `Operation Example ${at}`);
    const text = editedText(policy, { kind: "set", path: ["content", "words"], value: words });
    expect(JSON.parse(text)).toMatchObject({ content: { words } });
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(101);
  });
});
