import { isServiceNumber, telephone } from "../../../../src/core/content/detectors/telephone";
import { counted, keys, sure } from "./seen";

describe("telephone", () => {
  test.each<[situation: string, text: string]>([
    ["a forwarding service", "tel 07070 123456"],
    ["a pager", "tel 07600 123456"],
    ["a number cut short", "tel 0207 946 00"],
    ["a number too long", "tel 07700 9001234"],
    ["a code that is not in use", "tel 0400 123 4567, 0600 123 4567"],
    ["codes of no town", "tel 021 7946 0018, 025 7946 0018"],
    ["a mobile that lacks a digit", "tel 0772345678"],
    ["an American number that nothing names", "+1 202 555 0104, (202) 555-0104, 1-202-555-0104"],
    ["an Irish number that nothing names", "+353 086 123 4567, 00353 86 123 4567"],
    ["a date and a time", "ring on 01 02 2024 10:30"],
    ["an order number of ten digits", "Order 0163296012"],
    ["the end of a longer reference", "tel 12-07700900123"],
    ["part of a word", "REF07700900123"],
    ["a local part", "07700900123@post.example"],
    ["police and emergency numbers", "call 101, 999 or 111"],
    ["hours of a shift", "ring 0700-1500, 0800 - 1600 12 officers, 0100-0900 12"],
    ["a number that lacks its 0", "call 7700900123"],
    ["a wrong number of Britain", "call +44 400 123 4567"],
    ["a part of a number", "call 0.0770090012"],
    ["twelve digits that begin like a town's", "order 441632960123"],
  ])("does not see %s", (_situation, text) => {
    expect(counted(telephone, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in London", "020 7946 0018", "02079460018"],
    ["in Sheffield", "0114 496 0123", "01144960123"],
    ["in Cardiff", "029 2018 0123", "02920180123"],
    ["nowhere in particular", "01632 960123", "01632960123"],
    ["of a mobile", "07700 900123", "07700900123"],
    ["of a business", "03069 990123", "03069990123"],
    ["that is free", "0808 157 0123", "08081570123"],
    ["that is free and short", "0800 555 111", "0800555111"],
    ["that is corporate", "05600 123456", "05600123456"],
    ["on the Isle of Man", "07624 900123", "07624900123"],
    ["of nine digits behind its 0", "01204 96012", "0120496012"],
    ["with a country code", "+44 7700 900123", "07700900123"],
    ["with a country code and a nought", "+44 (0)20 7946 0018", "02079460018"],
    ["with a country code and its 0", "+44 07700 900123", "07700900123"],
    ["with a country code in brackets", "(+44) 7700 900123", "07700900123"],
    ["with a country code dialled", "0044 7700 900123", "07700900123"],
    ["with a country code dialled in one go", "00447700900123", "07700900123"],
    ["with a country code without its plus sign", "447700900123", "07700900123"],
    ["with brackets", "(01632) 960123", "01632960123"],
    ["with its 0 in brackets", "(0)1632 960123", "01632960123"],
    ["with hyphens", "07700-900-123", "07700900123"],
    ["with full stops", "07700.900.123", "07700900123"],
    ["over the end of a line", "07700\n900123", "07700900123"],
    ["in one go", "mine is 07700900123, his is not", "07700900123"],
    ["before an age", "07700 900123 34", "07700900123"],
    ["with an extension", "01632 960123 ext. 45", "01632960123"],
    ["with an extension right behind", "01632 960123x45", "01632960123"],
  ])("is sure of one %s", (_situation, text, key) => {
    expect(sure(telephone, text)).toHaveLength(1);
    expect(keys(telephone, text)).toEqual([key]);
  });

  test("reads two that only a space sets apart", () => {
    const found = keys(telephone, "01632 960123 07700 900123/07700 900124");
    expect(found).toEqual(["01632960123", "07700900123", "07700900124"]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["of ten digits in one go", "Tel 0163296012", "0163296012"],
    ["of a town without its plus sign", "tel 441632960123", "01632960123"],
    ["of America", "phone +1 202 555 0104", "12025550104"],
    ["of Ireland, dialled", "ring 00353 86 123 4567", "00353861234567"],
    ["in Welsh", "Ffôn: 0163296012", "0163296012"],
    ["with one letter", "T: 0163296012", "0163296012"],
  ])("counts one %s where a word names it", (_situation, text, key) => {
    expect(keys(telephone, text)).toEqual([key]);
    expect(sure(telephone, text)).toEqual([]);
  });

  test.each<[key: string, isService: boolean]>([
    ["03001234567", true],
    ["0800555111", true],
    ["09098790123", true],
    ["01632960123", false],
    ["07700900123", false],
    ["02920180123", false],
  ])("tells whether %s reaches an organisation: %s", (key, isService) => {
    expect(isServiceNumber(key)).toBe(isService);
  });

  test.each([
    "Tel",
    "Tel (home)",
    "Home phone",
    "Mob",
    "Mobile No.",
    "Contact number",
    "Telephone 2",
    "Emergency contact no",
    "Rhif ffôn",
    "Ffôn symudol",
  ])("knows a column %s", (head) => {
    expect(telephone.column?.test(head)).toBe(true);
  });

  test.each(["Number", "Telephoned by", "Method of contact with us"])(
    "does not know a column %s",
    (head) => {
      expect(telephone.column?.test(head)).toBe(false);
    },
  );

  test.each<[value: string, isNumber: boolean]>([
    ["(555) 555-0100", true],
    ["7700900123", true],
    ["+353 86 123 4567 ext 2", true],
    ["960123", false],
    ["none", false],
    ["not known, see 01632 960123", false],
  ])("takes %s in its column: %s", (value, isNumber) => {
    expect(telephone.loose?.test(value)).toBe(isNumber);
  });
});
