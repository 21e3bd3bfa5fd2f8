import type { DocumentPart } from "../../../src/core/documents/document";
import { gravestMarking } from "../../../src/core/documents/gravest-marking";

const part = (text: string): DocumentPart => ({
  kind: "text",
  name: "",
  text,
  rows: 1,
  isCut: false,
});

/** So many parts without a marking, and these behind them. */
const behind = (count: number, ...texts: readonly string[]) => [
  ...Array.from({ length: count }, () => part("some words")),
  ...texts.map(part),
];

describe("the gravest marking of a file", () => {
  test.each<[situation: string, parts: readonly DocumentPart[], level: string | undefined]>([
    ["none, where there is no part", [], undefined],
    ["none, where no part has one", behind(3), undefined],
    ["that of the last part", behind(5000, "SECRET"), "SECRET"],
    ["the gravest of several", behind(0, "OFFICIAL", "SECRET", "OFFICIAL-SENSITIVE"), "SECRET"],
    ["none, deep in a text", behind(0, `${"words\n".repeat(4000)}SECRET`), undefined],
  ])("is %s", (_situation, parts, level) => {
    expect(gravestMarking(parts, () => true)?.level).toBe(level);
  });

  test("is the first, of two as grave", () => {
    const parts = behind(0, "OFFICIAL-SENSITIVE", "RESTRICTED");
    const { isEveryday } = gravestMarking(parts, () => true)!;
    expect(isEveryday).toBe(false);
  });

  test("is looked for in the first parts even if the time is over, and in no more", () => {
    expect(gravestMarking(behind(19, "SECRET"), () => false)?.level).toBe("SECRET");
    expect(gravestMarking(behind(20, "SECRET"), () => false)).toBeUndefined();
  });

  test("is looked for as long as there is time", () => {
    let asked = 0;
    const hasTime = () => (asked += 1) <= 100;
    const texts = ["OFFICIAL-SENSITIVE", ...Array<string>(200).fill("SECRET")];
    expect(gravestMarking(behind(119, ...texts), hasTime)?.level).toBe("OFFICIAL-SENSITIVE");
    expect(asked).toBe(101);
  });
});
