import { bankAccount } from "../../../../src/core/content/detectors/bank-account";
import { counted, keys, sure } from "./seen";

describe("bank-account", () => {
  test.each<[situation: string, text: string]>([
    ["a date", "on 01-02-25 and 12-03-1975"],
    ["a date and a number", "01-02-25 invoice 20241234"],
    ["a sort code that nothing names", "08-99-99"],
    ["eight digits that nothing names", "66374958"],
    ["nine digits", "account no 663749581"],
    ["more pairs", "sort code 08-99-99-12"],
    ["six digits alone", "bank 089999"],
    ["digits between the two", "08-99-99 or 12 or 66374958"],
    ["the two far apart", `08-99-99 ${"and so on ".repeat(7)}66374958`],
  ])("does not count %s", (_situation, text) => {
    expect(counted(bankAccount, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["of a sort code and a number", "08-99-99 66374958", "08999966374958"],
    ["with labels", "Sort code: 10-79-99\nAccount number: 88837491", "10799988837491"],
    ["the other way round", "88837491 at 10-79-99", "88837491107999"],
    ["in a row", "08-99-99,66374958", "08999966374958"],
  ])("is sure of one %s", (_situation, text, key) => {
    expect(sure(bankAccount, text)).toHaveLength(1);
    expect(keys(bankAccount, text)).toEqual([key]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["whose sort code may be a date", "sort code 01-02-25 a/c 66374958", "01-02-25 a/c 66374958"],
    ["without hyphens", "Sort code 089999, account 66374958", "089999, account 66374958"],
    ["with spaces", "sort code 08 99 99 account 66374958", "08 99 99 account 66374958"],
    ["that is a sort code", "my sort code is 08-99-99", "08-99-99"],
    ["that is a number", "account no. 66374958", "66374958"],
    ["in Welsh", "rhif cyfrif 66374958", "66374958"],
  ])("counts one %s by a word", (_situation, text, seen) => {
    expect(sure(bankAccount, text)).toEqual([]);
    expect(counted(bankAccount, text)).toEqual([seen]);
  });

  test.each<[head: string, value: string, isOne: boolean]>([
    ["Sort code", "089999", true],
    ["Account no", "66374958", true],
    ["A/C No.", "6637 4958", true],
    ["Bank account", "08-99-99 66374958", true],
    ["Account number", "to follow", false],
  ])("below %s takes %s: %s", (head, value, isOne) => {
    expect(bankAccount.column?.test(head)).toBe(true);
    expect(bankAccount.loose?.test(value)).toBe(isOne);
  });
});
