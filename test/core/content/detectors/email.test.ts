import { keysIn } from "../reading";

describe("email", () => {
  test.each<[situation: string, text: string]>([
    ["a domain of one word", "a@b, user@localhost"],
    ["a handle", "@handle"],
    ["a picture in a signature", "cid:image001.png@01DA1234.5678ABCD"],
    ["a price each", "3 @ 4.50"],
    ["a domain with an empty label", "a@b..example"],
    ["a label that ends with a hyphen", "a@b-.example"],
    ["nothing before it", " @post.example"],
  ])("does not see %s", (_situation, text) => {
    expect(keysIn(text, "email")).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in a sentence", "Write to A.N.Other@Post.Example.", "a.n.other@post.example"],
    ["in brackets", "<a.n.other@example.org>", "a.n.other@example.org"],
    ["in a link", "mailto:a.n.other@example.org?subject=x", "a.n.other@example.org"],
    ["in quotation marks", "'a.n.other@example.org'", "a.n.other@example.org"],
    ["with an apostrophe", "o'madeup@example.org", "o'madeup@example.org"],
    ["with a tag", "a+list@example.org", "a+list@example.org"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keysIn(text, "email")).toEqual([key]);
  });
});
