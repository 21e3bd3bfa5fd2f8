import { parseAddressPattern } from "../../../src/core/mail/address-pattern";

describe("parseAddressPattern", () => {
  test.each<[text: string, pattern: object]>([
    ["b.example", { kind: "domain", domain: "b.example" }],
    [" B.Example. ", { kind: "domain", domain: "b.example" }],
    ["*.b.example", { kind: "subdomains", parent: "b.example" }],
    ["A@B.example", { kind: "address", address: "a@b.example" }],
    ["siân@b.example", { kind: "address", address: "siân@b.example" }],
  ])("reads %p", (text, pattern) => {
    expect(parseAddressPattern(text)).toEqual(pattern);
  });

  test.each([
    [""],
    [" "],
    ["*"],
    ["*."],
    ["*.uk"],
    ["uk"],
    ["*police.example"],
    ["a.*.example"],
    ["*.*.example"],
    ["@b.example"],
    ["a@"],
    ["a@uk"],
    ["*@b.example"],
    ["a@*.b.example"],
    ["a b@c.example"],
    ["Ann <a@b.example>"],
    ["b..example"],
    ["https://b.example"],
    ["b.example, c.example"],
  ])("refuses %p", (text) => {
    expect(parseAddressPattern(text)).toBeUndefined();
  });
});
