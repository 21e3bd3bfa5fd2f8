import { wordsAbout } from "../../../src/core/content/words-about";
import { found } from "./reading";

describe("wordsAbout", () => {
  test.each<[situation: string, text: string, words: string]>([
    [
      "one address: its line and the one above",
      "first\nabove\nAlan Pugh, 1 Mill Lane, SA31 2PF\nbelow",
      "above\nAlan Pugh, 1 Mill Lane, SA31 2PF",
    ],
    [
      "an address over two lines",
      "first\nabove\nAlan Pugh\n1 Mill Lane, SA31 2PF, 07700 900111\nbelow\nlast",
      "above\nAlan Pugh\n1 Mill Lane, SA31 2PF, 07700 900111",
    ],
    [
      "an address and no more",
      "Alan Pugh, 1 Mill Lane, SA31 2PF",
      "Alan Pugh, 1 Mill Lane, SA31 2PF",
    ],
    ["a telephone and an e-mail address", "above\nAlan Pugh, 07700 900111, a@post.example", ""],
    ["nobody", "first\nlast", ""],
  ])("are of %s", (_situation, text, words) => {
    expect(wordsAbout(found(text), text)).toBe(words);
  });

  test.each<[situation: string, text: string]>([
    ["a date of birth", "first\n\nAlan Pugh, DOB 12/03/1975\n\n\nlast"],
    ["a number of theirs", "first\n\nAB123456C\n\n\nlast"],
    ["three people", "first\n\nA. Pugh, SA31 2PF\nB. Pugh, SA31 2PG\nC. Pugh, SA31 2PH\n\n\nlast"],
  ])("are all of a text with %s", (_situation, text) => {
    expect(wordsAbout(found(text), text)).toBe(text);
  });

  test("are none for two people's telephones", () => {
    const text =
      "first\nAlan Pugh, 07700 900111, a@x.example\nBeth Mock, 07700 900112, b@x.example";
    expect(wordsAbout(found(text), text)).toBe("");
  });
});
