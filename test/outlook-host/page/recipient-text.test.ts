import { typedRecipients } from "./recipient-text";

test.each([
  ["", []],
  ["ann@mail.example", [{ emailAddress: "ann@mail.example", resolved: true }]],
  ["Ann <ann@mail.example>", [{ emailAddress: "ann@mail.example", displayName: "Ann" }]],
  ['"A. Bee" <a@mail.example>', [{ emailAddress: "a@mail.example", displayName: "A. Bee" }]],
  ["<a@mail.example>", [{ emailAddress: "a@mail.example" }]],
  ["nobody", [{ emailAddress: "nobody", resolved: false }]],
  [
    "a@mail.example; b@mail.example,\nc@mail.example",
    ["a", "b", "c"].map((name) => ({ emailAddress: `${name}@mail.example`, resolved: true })),
  ],
])("%j", (typed, expected) => {
  expect(typedRecipients(typed)).toEqual(expected);
});
