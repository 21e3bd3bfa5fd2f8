import { parseAddressPattern } from "../../../src/core/mail/address-pattern";

describe("parseAddressPattern", () => {
  test.each<[text: string, pattern: object]>([
    ["b.example", { kind: "domain", domain: "b.example" }],
    [" B.Example. ", { kind: "domain", domain: "b.example" }],
    ["*.b.example", { kind: "subdomains", domain: "b.example" }],
    [".b.example", { kind: "domain-and-subdomains", domain: "b.example" }],
    [" .B.Example. ", { kind: "domain-and-subdomains", domain: "b.example" }],
    ["@b.example", { kind: "domain", domain: "b.example" }],
    ["*@b.example", { kind: "domain", domain: "b.example" }],
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
    ["@"],
    ["."],
    ["..b.example"],
    [".uk"],
    ["@*.b.example"],
    ["@.b.example"],
    ["?.b.example"],
    ["-b.example"],
    ["#b.example"],
    ["b.*"],
    ["a*c@b.example"],
    ["*.a@b.example"],
    ["a@"],
    ["a@uk"],
    ["a@*.b.example"],
    ["a b@c.example"],
    ["a@b@c.example"],
    ["Ann <a@b.example>"],
    ["b..example"],
    ["https://b.example"],
    ["b.example, c.example"],
  ])("refuses %p", (text) => {
    expect(parseAddressPattern(text)).toBeUndefined();
  });
});
