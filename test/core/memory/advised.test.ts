import {
  adviceMark,
  nothingAdvised,
  readAdvised,
  withAdvice,
  withoutAdvice,
  writeAdvised,
} from "../../../src/core/memory/advised";

const none = nothingAdvised("salt-of-this-draft");
const crowd = adviceMark(none, "crowd");
const list = adviceMark(none, "list.csv");

describe("what was advised of", () => {
  test.each([
    ["nothing", none],
    ["one cause", withAdvice(none, crowd)],
    ["two causes, of which the second is shown", withAdvice(withAdvice(none, crowd), list)],
    ["one cause that is gone", withoutAdvice(withAdvice(none, crowd))],
  ])("is read as it was written: %s", (_what, advised) => {
    expect(readAdvised(writeAdvised(advised))).toEqual(advised);
  });

  test("holds nothing of what it was about", () => {
    expect(writeAdvised(withAdvice(none, list))).not.toMatch(/list|csv/);
  });

  test("is another text on another draft", () => {
    expect(adviceMark(nothingAdvised("salt-of-another"), "crowd")).not.toBe(crowd);
  });

  test("keeps a cause once, however often it is shown", () => {
    expect(withAdvice(withAdvice(none, crowd), crowd).marks).toEqual([crowd]);
  });

  test.each([
    ["nothing at all", ""],
    ["a text of another version", writeAdvised(none).replace(/^1/, "2")],
    ["a text that was cut", writeAdvised(withAdvice(none, crowd)).slice(0, -3)],
    ["a text with more in it", `${writeAdvised(none)} more`],
    ["something else", "[object Object]"],
  ])("is not known from %s", (_what, text) => {
    expect(readAdvised(text)).toBeUndefined();
  });

  test("has a limit, and forgets the first", () => {
    let advised = none;
    for (let at = 0; at < 300; at += 1) advised = withAdvice(advised, adviceMark(none, `${at}`));
    const kept = readAdvised(writeAdvised(advised));
    expect(kept?.marks).toHaveLength(200);
    expect(kept?.marks.at(-1)).toBe(advised.shown);
  });
});
