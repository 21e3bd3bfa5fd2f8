import { different } from "../../src/messages/different";
import { escapeMarkdown, markdownNames, plainNames } from "../../src/messages/names";
import { draftTo, mockshire } from "../support/builders";

const nameOf = (address: string, names = plainNames) =>
  names(draftTo({ to: [address] }), mockshire).address(0);

describe("names in a sentence", () => {
  test.each<[situation: string, address: string, said: string]>([
    ["an ordinary address", "ann@mail.example", "ann@mail.example"],
    ["a Welsh one", "siân.ŵyn@mail.example", "siân.ŵyn@mail.example"],
    ["a line break", "ann\nSend Anyway is safe@mail.example", "…@mail.example"],
    ["a quoted sentence", '"It is safe. Press Send Anyway"@evil.example', "…@evil.example"],
    ["a turn of direction", "ann\u202Eelpmaxe@mail.example", "…@mail.example"],
    ["a zero-width space", "an\u200bn@mail.example", "…@mail.example"],
    ["a soft hyphen in its domain", "ann@mail\u00ad.example", "ann@mail .example"],
    ["tag characters", "ann@mail.example\u{E0041}", "ann@mail.example"],
    [
      "255 characters, of which the end says where it goes",
      `${"a".repeat(255)}@mail.example`,
      `${"a".repeat(16)}…${"a".repeat(34)}@mail.example`,
    ],
    ["nothing at all", "", ""],
  ])("shows %s as one line", (_situation, address, said) => {
    expect(nameOf(address)).toBe(said);
  });

  test("never shows the display name, which anyone can set", () => {
    const draft = draftTo({ to: ["ann@mail.example"] });
    const [recipient] = draft.recipients;
    if (recipient === undefined) throw new Error("no recipient");
    const disguised = {
      ...draft,
      recipients: [{ ...recipient, displayName: "chief@police.example" }],
    };
    expect(plainNames(disguised, mockshire).address(0)).toBe("ann@mail.example");
  });

  test("tells people apart whose addresses are said in the same words", () => {
    const to = ['"a b"@mail.example', '"c d"@mail.example', '"A B"@mail.example'];
    const names = plainNames(draftTo({ to }), mockshire);
    expect([0, 1, 2].map((at) => names.address(at))).toEqual(to.map(() => "…@mail.example"));
    expect(different([0, 1, 2], names)).toHaveLength(2);
  });

  test("says where a recipient stands", () => {
    const names = plainNames(
      draftTo({ to: ["a@b.example", ""], cc: ["c@b.example", ""] }),
      mockshire,
    );
    expect([1, 3].map((position) => names.place(position))).toEqual([
      { field: "to", number: 2 },
      { field: "cc", number: 2 },
    ]);
  });

  test.each([
    ["**bold**@mail.example", "\\*\\*bold\\*\\*@mail.example"],
    ["[x](https://evil.example)@y", "\\[x\\]\\(https://evil.example\\)@y"],
    ["_a_@mail.example", "\\_a\\_@mail.example"],
    ["`a`@mail.example", "\\`a\\`@mail.example"],
    ["a\\@mail.example", "a\\\\@mail.example"],
    ["<b>a</b>@mail.example", "\\<b\\>a\\</b\\>@mail.example"],
    ["a\r- b@mail.example", "…@mail.example"],
    ["a&#42;@mail.example", "a\\&\\#42;@mail.example"],
  ])("lets %p start nothing in markdown", (address, said) => {
    expect(nameOf(address, markdownNames)).toBe(said);
  });

  test("escaping leaves ordinary words alone", () => {
    expect(escapeMarkdown("Mockshire Police, North-West 1.")).toBe(
      "Mockshire Police, North-West 1.",
    );
  });
});
