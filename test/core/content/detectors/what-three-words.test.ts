import { wordsPlacesIn } from "../../../../src/core/content/detectors/what-three-words";

function seen(text: string): string[] {
  return wordsPlacesIn(text).map(({ start, end }) => text.slice(start, end));
}

describe("what-three-words", () => {
  test.each<[situation: string, text: string]>([
    ["three words without their mark", "filled.count.soap"],
    ["a file", "file:///filled.count.soap, C:///x"],
    ["two words", "///filled.count"],
    ["four words", "///filled.count.soap.more"],
    ["a word with a digit", "///filled.count.soap2"],
    ["one letter", "///a.b.c"],
    ["the name of the scheme alone", "Use what3words. It is free.of.charge"],
    ["a link", "https://www.example.org"],
  ])("does not see %s", (_situation, text) => {
    expect(seen(text)).toEqual([]);
  });

  test.each<[situation: string, text: string]>([
    ["with its mark", "at ///filled.count.soap."],
    ["with the name of the scheme", "what3words: filled.count.soap"],
    ["with its name in words", "What three words is filled.count.soap"],
    ["with its name in short", "W3W filled.count.soap"],
    ["with name and mark", "what3words ///filled.count.soap"],
    ["in a link", "https://what3words.com/filled.count.soap"],
    ["in a short link", "https://w3w.co/filled.count.soap"],
  ])("sees one %s", (_situation, text) => {
    expect(seen(text)).toEqual(["filled.count.soap"]);
  });

  test("sees one in Welsh", () => {
    expect(seen("///tŷ.gwyn.môr")).toEqual(["tŷ.gwyn.môr"]);
  });

  test("takes linear time", () => {
    const text = "///aa.bb.".repeat(40_000);
    const start = performance.now();
    wordsPlacesIn(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
