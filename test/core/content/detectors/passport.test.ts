import { passport } from "../../../../src/core/content/detectors/passport";
import { keys, sure } from "./seen";

describe("passport", () => {
  test.each<[situation: string, text: string]>([
    ["nine digits that nothing names", "order 925076473"],
    ["eight digits", "passport 92507647"],
    ["ten digits", "passport 9250764733"],
    ["part of a longer number", "passport 12/925076473"],
    ["a word too far away", `passport ${"and so on ".repeat(6)}925076473`],
    ["part of a word", "passported benefits 925076473"],
    ["a local part", "passport 925076473@post.example"],
  ])("does not see %s", (_situation, text) => {
    expect(keys(passport, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["of the United Kingdom", "Passport 925076473", "925076473"],
    ["before its word", "925076473 (UK passport)", "925076473"],
    ["of the old kind", "passport no. c123456", "C123456"],
    ["of another old kind", "travel document 123456A", "123456A"],
    ["of another country", "ppt no AB1234567", "AB1234567"],
    ["in Welsh", "Rhif pasbort 925076473", "925076473"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keys(passport, text)).toEqual([key]);
  });

  test("is never sure", () => {
    expect(sure(passport, "passport 925076473")).toEqual([]);
  });

  test.each(["Passport", "Passport No.", "UK passport number", "Rhif pasbort"])(
    "knows a column %s",
    (head) => {
      expect(passport.column?.test(head)).toBe(true);
    },
  );

  test("takes other ways of writing it in its column, but no remark", () => {
    expect(passport.loose?.test("12AB 34567")).toBe(true);
    expect(passport.loose?.test("expired")).toBe(false);
  });
});
