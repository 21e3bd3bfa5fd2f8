import { readyMade } from "../../../src/core/content/ready-made";

describe("a pattern made ready before its first text", () => {
  test.each([
    ["searching", /b+/g],
    ["sticky", / */y],
    ["plain", /^$/],
  ])("is the same pattern, and begins at the beginning: %s", (_kind, pattern) => {
    expect(readyMade(pattern)).toBe(pattern);
    expect(pattern.lastIndex).toBe(0);
  });

  test("is left alone from then on, where somebody is in the middle of a text", () => {
    const pattern = readyMade(/b/g);
    pattern.lastIndex = 5;
    expect(readyMade(pattern).lastIndex).toBe(5);
  });
});
