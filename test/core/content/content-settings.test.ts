import { ownKey } from "../../../src/core/content/content-settings";

describe("ownKey", () => {
  test.each<[situation: string, text: string, key: string]>([
    ["a number as it is dialled", "01632 960000", "01632960000"],
    ["one with its area in brackets", "(01632) 960000", "01632960000"],
    ["one from abroad", "+44 1632 960000", "01632960000"],
    ["one from abroad, with the 0 in brackets", "+44 (0)1632 960000", "01632960000"],
    ["one from abroad, all in brackets", "(+44) 1632-960000", "01632960000"],
    ["one from abroad without a plus", "0044 1632 960000", "01632960000"],
    ["a short number", "101", "101"],
    ["a number that only begins with 44", "4412 3456", "44123456"],
    ["a postcode", "sa31 2pf", "SA312PF"],
    ["an address over two lines", "Police Station,\r\n High Street", "POLICESTATIONHIGHSTREET"],
    ["a Welsh address", "Tŷ Heddlu, Heol Fictif", "TŶHEDDLUHEOLFICTIF"],
    ["the same with its accent apart", "Ty\u0302 Heddlu, Heol Fictif", "TŶHEDDLUHEOLFICTIF"],
    ["a mailbox", "Front.Desk@mockshire.police.example", "FRONTDESKMOCKSHIREPOLICEEXAMPLE"],
    ["a mailbox with a plus", "desk+night@b.example", "DESKNIGHTBEXAMPLE"],
  ])("writes %s as one", (_situation, text, key) => {
    expect(ownKey(text)).toBe(key);
  });
});
