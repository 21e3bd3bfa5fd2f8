import { paymentCard } from "../../../../src/core/content/detectors/payment-card";
import { keys, sure } from "./seen";

describe("payment-card", () => {
  test.each<[situation: string, text: string]>([
    ["a wrong check digit", "4242424242424241"],
    ["no issuer", "card 1234567812345670"],
    ["the same digit", "card 0000 0000 0000 0000"],
    ["a length that its issuer does not have", "42424242424242"],
    ["years", "2024 2025 2026 2027"],
    ["a row for each group", "4242\n4242\n4242\n4242"],
    ["groups of other lengths", "42424 2424 2424 2424 2"],
    ["part of a longer number", "42424242424242420000"],
    ["part of a code", "X4242424242424242, 4242424242424242a"],
    ["a telephone", "+44 7700 900123, 07700 900123"],
  ])("does not see %s", (_situation, text) => {
    expect(sure(paymentCard, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["of Visa", "4242 4242 4242 4242", "4242424242424242"],
    ["in one word", "card 4242424242424242.", "4242424242424242"],
    ["with hyphens", "4242-4242-4242-4242", "4242424242424242"],
    ["of Mastercard", "5555 5555 5555 4444", "5555555555554444"],
    ["of Mastercard's newer range", "2223 0031 2200 3222", "2223003122003222"],
    ["of American Express", "3782 822463 10005", "378282246310005"],
    ["of Diners", "3056 930902 5904", "30569309025904"],
    ["of Discover", "6011111111111117", "6011111111111117"],
    ["of JCB", "3530111333300000", "3530111333300000"],
    ["before its security code", "4242 4242 4242 4242 123 12/27", "4242424242424242"],
    ["cut by a line end", "4242 4242\n4242 4242", "4242424242424242"],
  ])("sees one %s", (_situation, text, key) => {
    expect(keys(paymentCard, text)).toEqual([key]);
  });

  test("sees every number of a range with the right digit, and none with another", () => {
    const digits = "0123456789".split("");
    const right = digits.filter((last) => sure(paymentCard, `511111111111111${last}`).length > 0);
    expect(right).toEqual(["8"]);
  });

  test.each<[head: string, isOne: boolean]>([
    ["Card number", true],
    ["Debit card no.", true],
    ["PAN", true],
    ["Card holder", false],
  ])("below %s: %s", (head, isOne) => {
    expect(paymentCard.column?.test(head)).toBe(isOne);
  });
});
