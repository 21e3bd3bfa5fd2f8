import { keysIn } from "../reading";

describe("telephone", () => {
  test.each<[situation: string, text: string]>([
    ["a forwarding service", "07070 123456"],
    ["a number cut short", "0207 946 00"],
    ["a code that is not in use", "0400 123 4567"],
    ["a mobile that lacks a digit", "0772345678"],
    ["an American number", "+1 202 555 0104, (202) 555-0104, 1-202-555-0104"],
    ["an Irish number", "+353 086 123 4567"],
    ["a date and a time", "01 02 2024 10:30"],
    ["an order number of ten digits", "Order 0163296012"],
    ["the end of a longer reference", "12-07700900123"],
    ["part of a word", "REF07700900123"],
    ["a local part", "07700900123@post.example"],
    ["police and emergency numbers", "101, 999 or 111"],
    ["hours of a shift", "0700-1500 and 0800-1600"],
  ])("does not see %s", (_situation, text) => {
    expect(keysIn(text, "telephone")).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in London", "020 7946 0018", "02079460018"],
    ["in Sheffield", "0114 496 0123", "01144960123"],
    ["in Cardiff", "029 2018 0123", "02920180123"],
    ["nowhere in particular", "01632 960123", "01632960123"],
    ["of a mobile", "07700 900123", "07700900123"],
    ["of a business", "03069 990123", "03069990123"],
    ["that is free", "0808 157 0123", "08081570123"],
    ["on the Isle of Man", "07624 900123", "07624900123"],
    ["with a country code", "+44 7700 900123", "07700900123"],
    ["with a country code and a nought", "+44 (0)20 7946 0018", "02079460018"],
    ["with a country code dialled", "0044 7700 900123", "07700900123"],
    ["with brackets", "(01632) 960123", "01632960123"],
    ["with hyphens that do not break", "07700\u2011900\u2011123", "07700900123"],
    ["with a character of no width", "07700\u200b900123", "07700900123"],
    ["before an age", "07700 900123 34", "07700900123"],
    ["of ten digits, with a label", "Tel 0163296012", "0163296012"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keysIn(text, "telephone")).toEqual([key]);
  });

  test("reads two that only a space sets apart", () => {
    const keys = keysIn("01632 960123 07700 900123/07700 900124", "telephone");
    expect(keys).toEqual(["01632960123", "07700900123", "07700900124"]);
  });
});
