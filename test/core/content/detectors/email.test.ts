import { email } from "../../../../src/core/content/detectors/email";
import { counted, sure } from "./seen";

/** The walk gives the detector of the registry, so none with its key taken off. */
function keysIn(text: string): string[] {
  return counted(email, text).map((written) => email.key?.(written) ?? written);
}

describe("email", () => {
  test.each<[situation: string, text: string]>([
    ["a domain of one word", "a@b, user@localhost"],
    ["a handle", "@handle"],
    ["a picture in a signature", "cid:image001.png@01DA1234.5678ABCD"],
    ["a price each", "3 @ 4.50"],
    ["a domain with an empty label", "a@b..example"],
    ["a label that ends with a hyphen", "a@b-.example"],
    ["nothing before it", " @post.example"],
    ["dots alone before it", "...@post.example"],
    ["a domain that goes on", "a@post.example@post.example2"],
  ])("does not see %s", (_situation, text) => {
    expect(keysIn(text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in a sentence", "Write to A.N.Other@Post.Example.", "a.n.other@post.example"],
    ["in brackets", "<a.n.other@example.org>", "a.n.other@example.org"],
    ["in a link", "mailto:a.n.other@example.org?subject=x", "a.n.other@example.org"],
    ["in quotation marks", "'a.n.other@example.org'", "a.n.other@example.org"],
    ["with an apostrophe", "o'madeup@example.org", "o'madeup@example.org"],
    ["with a tag", "a+list@example.org", "a+list@example.org"],
    ["with digits", "07700900123@post.example", "07700900123@post.example"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keysIn(text)).toEqual([key]);
  });

  test("is sure of it", () => {
    expect(sure(email, "alan@post.example")).toEqual(["alan@post.example 3"]);
  });

  test.each(["Email", "E-mail address", "e-bost"])("knows a column %s", (head) => {
    expect(email.column?.test(head)).toBe(true);
  });
});
