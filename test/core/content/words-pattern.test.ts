import { wordsPattern } from "../../../src/core/content/words-pattern";

const isFound = (words: readonly string[], text: string) => wordsPattern(words)?.test(text);

describe("wordsPattern", () => {
  test("is none without words", () => {
    expect(wordsPattern([])).toBeUndefined();
  });

  test.each<[situation: string, word: string, text: string]>([
    ["at the start", "custody", "custody record"],
    ["at the end", "custody", "in custody"],
    ["on a line of its own", "custody", "a\ncustody\nb"],
    ["in capitals", "occ no", "OCC NO"],
    ["over a line end", "crime ref", "crime\r\n ref 1"],
    ["before a colon", "crime ref", "Crime ref:12"],
    ["in brackets", "dp", "(DP)"],
    ["with its own full stop", "occ. no.", "occ. no. 12"],
    ["with signs of patterns in it", "ref (crime) [a|b]+", "ref (crime) [a|b]+"],
    ["in Welsh", "cyfeirnod tŷ", "Cyfeirnod Tŷ 12"],
    ["beside a dash", "log", "CAD-log-12"],
  ])("finds a word %s", (_situation, word, text) => {
    expect(isFound(["something else", word], text)).toBe(true);
  });

  test.each<[situation: string, word: string, text: string]>([
    ["at the start of a longer one", "log", "logistics"],
    ["at the end of a longer one", "log", "catalog"],
    ["behind a Welsh letter", "y", "tŷy"],
    ["before a Welsh letter", "t", "tŷ"],
    ["before a digit", "log", "log4"],
    ["beside an underscore", "log", "log_file"],
    ["without the space in it", "crime ref", "crimeref"],
    ["with another sign for its full stop", "occ.no", "occ-no"],
    ["that is cut short", "occurrence", "occ"],
  ])("passes over a word %s", (_situation, word, text) => {
    expect(isFound(["something else", word], text)).toBe(false);
  });
});
