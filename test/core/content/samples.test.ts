import type { DetailKind } from "../../../src/core/content/detector";
import { isSample, isSampleName } from "../../../src/core/content/samples";

describe("isSample", () => {
  test.each<[situation: string, kind: DetailKind, key: string]>([
    ["QQ 12 34 56 C", "national-insurance", "QQ123456"],
    ["AB 12 34 56 C", "national-insurance", "AB123456"],
    ["943 476 5919", "nhs-number", "9434765919"],
    ["123 456 7890", "nhs-number", "1234567890"],
    ["SW1A 1AA", "postcode", "SW1A1AA"],
    ["4111 1111 1111 1111", "payment-card", "4111111111111111"],
    ["4242 4242 4242 4242", "payment-card", "4242424242424242"],
    ["the first of RFC 5737", "ip-address", "192.0.2.7"],
    ["the second", "ip-address", "198.51.100.255"],
    ["the third", "ip-address", "203.0.113.0"],
    ["RFC 3849", "ip-address", "2001:db8::1"],
    ["RFC 3849 in capitals and in full", "ip-address", "2001:0DB8:0:0:0:0:0:1"],
  ])("knows %s", (_situation, kind, key) => {
    expect(isSample(kind, key)).toBe(true);
  });

  test.each<[situation: string, kind: DetailKind, key: string]>([
    ["another National Insurance number", "national-insurance", "AB123457"],
    ["a sample of another kind", "telephone", "1234567890"],
    ["an NHS number for tests", "nhs-number", "9990000018"],
    ["the postcode beside it", "postcode", "SW1A1AB"],
    ["another card", "payment-card", "4111111111111129"],
    ["a number for drama, mobile", "telephone", "07700900123"],
    ["a number for drama, landline", "telephone", "01632960123"],
    ["an address at a reserved domain", "email", "a.n.other@example.org"],
    ["an address of a network nearby", "ip-address", "192.0.20.7"],
    ["one that only begins alike", "ip-address", "203.0.1137.1"],
    ["one that only ends alike", "ip-address", "10.192.0.2.7"],
    ["a dot that is none", "ip-address", "192.012.7"],
    ["a version 6 address nearby", "ip-address", "2001:db80::1"],
    ["what every object has", "postcode", "constructor"],
    ["a date", "date-of-birth", "1970-01-01"],
  ])("counts %s", (_situation, kind, key) => {
    expect(isSample(kind, key)).toBe(false);
  });
});

describe("isSampleName", () => {
  test.each<[words: readonly string[]]>([
    [["joe", "bloggs"]],
    [["bloggs", "joe"]],
    [["john", "doe"]],
    [["doe", "jane"]],
    [["an", "other"]],
    [["a", "n", "other"]],
    [["other", "a", "n"]],
  ])("knows %j", (words) => {
    expect(isSampleName(words)).toBe(true);
  });

  test.each<[words: readonly string[]]>([
    [[]],
    [["joe"]],
    [["doe"]],
    [["joe", "doe"]],
    [["fred", "bloggs"]],
    [["john", "paul", "doe"]],
    [["ann", "other"]],
  ])("counts %j", (words) => {
    expect(isSampleName(words)).toBe(false);
  });

  test("leaves the order of the words alone", () => {
    const words = ["joe", "bloggs"];
    isSampleName(words);
    expect(words).toEqual(["joe", "bloggs"]);
  });
});
