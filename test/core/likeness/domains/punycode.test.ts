import { domainToASCII, domainToUnicode } from "node:url";

import fc from "fast-check";

import { decodePunycode } from "../../../../src/core/likeness/domains/punycode";

describe("a domain label in Punycode", () => {
  // The first two are from RFC 3492 section 7.1, (S) and (B); the others from common use.
  test.each([
    ["xn--ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
    ["xn--ihqwctvzc91f659drss3x8bo0yb", "他們爲什麽不說中文"],
    ["xn--mller-kva", "müller"],
    ["xn--80ak6aa92e", "аррӏе"],
    ["xn--pple-43d", "аpple"],
    ["xn--n3h", "☃"],
    ["xn--i-7iq", "i❤"],
  ])("reads %s as %s", (label, text) => {
    expect(decodePunycode(label)).toBe(text);
  });

  test.each([
    ["a plain label", "mockshire"],
    ["nothing behind the mark", "xn--"],
    ["a number that does not end", "xn--99999999"],
    ["a number beyond all characters", "xn--99999b"],
    ["half a surrogate pair", "xn--0-rc4g"],
    ["a label longer than a label can be", `xn--${"a".repeat(60)}`],
    ["a letter that is no digit of it", "xn--mül-kva"],
    ["capitals, which a domain here has none of", "xn--MLLER-KVA"],
  ])("is not read where it is %s", (_situation, label) => {
    expect(decodePunycode(label)).toBeUndefined();
  });

  test("is read as Node reads it", () => {
    const letter = fc.constantFrom(..."abcxyz019-éñŵŷßяжшλω中文字字한글अ".split(""));
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 20 }), (text) => {
        const [label = ""] = domainToASCII(`${text}.example`).split(".");
        fc.pre(label.startsWith("xn--"));
        const [read] = domainToUnicode(`${label}.example`).split(".");
        expect(decodePunycode(label)).toBe(read);
      }),
    );
  });

  test("is read or refused, whatever stands in it", () => {
    const digits = fc.string({
      unit: fc.constantFrom(..."a b c x y z 0 1 8 9 -".split(" ")),
      maxLength: 59,
    });
    fc.assert(
      fc.property(digits, (text) => {
        const read = decodePunycode(`xn--${text}`);
        expect(read === undefined || Array.from(read).length <= 59).toBe(true);
      }),
    );
  });
});
