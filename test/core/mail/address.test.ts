import { addressKey, domainOf } from "../../../src/core/mail/address";

describe("domainOf", () => {
  test.each<[situation: string, address: string, domain: string]>([
    ["an ordinary address", "ann@mockshire.police.example", "mockshire.police.example"],
    ["capitals", "Ann@Mockshire.POLICE.example", "mockshire.police.example"],
    ["a dot at the end", "ann@police.example.", "police.example"],
    ["white space around it", "  ann@police.example \t", "police.example"],
    ["white space after the @", "ann@ police.example", "police.example"],
    ["a dot, then white space", "ann@police.example. ", "police.example"],
    ["a second @", "ann@police.example@evil.example", "evil.example"],
    ["a quoted address before the @", '"ann@police.example"@evil.example', "evil.example"],
    [
      "our domain in front of another",
      "ann@police.example.evil.example",
      "police.example.evil.example",
    ],
    ["a Welsh name", "siân.ŵyn@heddlu.example", "heddlu.example"],
    ["a local part that is a quoted list", '"a; b, c"@police.example', "police.example"],
  ])("reads the domain of %s", (_situation, address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });

  test.each<[situation: string, address: string]>([
    ["a blank address, as a contact list has", ""],
    ["white space", "   "],
    ["an X.500 name", "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=ann"],
    ["a name without a domain", "ann"],
    ["a domain of one word, which only the own system knows", "Ann Taylor@Gwent"],
    ["two addresses", "ann@police.example; bob@police.example"],
    ["two addresses with a comma", "ann@police.example,bob@police.example"],
    ["the syntax of a group", "Team: ann@police.example, bob@police.example"],
    ["an address behind a scheme", "mailto:ann@police.example"],
    ["two addresses with white space between", "ann@police.example bob@police.example"],
    ["nothing after the @", "ann@"],
    ["nothing before the @", "@police.example"],
    ["a comment after the domain", "evil@evil.example (ann@police.example)"],
    ["an angle bracket after the domain", "evil@evil.example <ann@police.example>"],
    ["two dots in a row", "ann@police..example"],
    ["a dot at the start", "ann@.police.example"],
    ["white space within the domain", "ann@police .example"],
    ["a domain longer than any there is", `ann@${"a".repeat(250)}.example`],
  ])("says there is none in %s", (_situation, address) => {
    expect(domainOf(address)).toBeUndefined();
  });
});

describe("addressKey", () => {
  test("is one for all spellings of an address", () => {
    const spellings = [
      "ann@b.example",
      "Ann@B.Example",
      " ann@b.example. ",
      '"ann"@b.example',
      "ann @b.example",
    ];
    expect(new Set(spellings.map(addressKey)).size).toBe(1);
  });

  test("keeps different people apart", () => {
    expect(addressKey("ann@b.example")).not.toBe(addressKey("anne@b.example"));
  });

  test("is one for an accent that is written in two ways", () => {
    expect(addressKey("sia\u0302n@b.example")).toBe(addressKey("si\u00e2n@b.example"));
    expect(domainOf("a@sia\u0302n.example")).toBe(domainOf("a@si\u00e2n.example"));
  });

  test.each(['"ann b"@b.example', '"a@b"@b.example', "an.n@b.example", "anne@b.example"])(
    "is another for %p",
    (address) => {
      expect(addressKey(address)).not.toBe("ann@b.example");
    },
  );
});
