import { iban } from "../../../../src/core/content/detectors/iban";
import { keys, sure } from "./seen";

describe("iban", () => {
  test.each<[situation: string, text: string]>([
    ["a wrong check", "GB29 NWBK 6016 1331 9268 31"],
    ["another wrong check", "GB83WEST12345698765432"],
    ["a country that has none", "US82 WEST 1234 5698 7654 32"],
    ["a length that its country does not have", "GB82 WEST 1234 5698 7654"],
    ["a postcode", "SA31 2PF"],
    ["a vehicle registration", "BD51 SMR"],
    ["part of a longer code", "XGB82WEST12345698765432"],
  ])("does not see %s", (_situation, text) => {
    expect(sure(iban, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in groups", "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432"],
    ["in one word", "IBAN GB29NWBK60161331926819.", "GB29NWBK60161331926819"],
    ["that only a bank can refuse", "GB24 BARC 2020 1630 0934 59", "GB24BARC20201630093459"],
    ["of Germany", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"],
    ["of Germany in one word", "DE89370400440532013000", "DE89370400440532013000"],
    ["of France", "FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"],
    [
      "of whole groups before a word",
      "ES91 2100 0418 4502 0005 1332 BIC",
      "ES9121000418450200051332",
    ],
    ["cut by a line end", "GB82 WEST 1234\n5698 7654 32", "GB82WEST12345698765432"],
    ["of Poland in one word", "PL61109010140000071219812874", "PL61109010140000071219812874"],
    ["of Hungary in one word", "HU42117730161111101800000000", "HU42117730161111101800000000"],
    ["before a sentence", "GB82 WEST 1234 5698 7654 32 and so on", "GB82WEST12345698765432"],
  ])("sees one %s", (_situation, text, key) => {
    expect(keys(iban, text)).toEqual([key]);
  });

  test("sees none with one digit changed", () => {
    const right = "GB82WEST12345698765432";
    for (let at = 8; at < right.length; at += 1) {
      const digit = (Number(right.charAt(at)) + 1) % 10;
      expect(sure(iban, `${right.slice(0, at)}${digit}${right.slice(at + 1)}`)).toEqual([]);
    }
  });
});
