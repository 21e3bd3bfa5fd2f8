import { beginHistory, changed, redone, undone } from "../../../src/policy-editor/document/history";

const texts = ["one two", "one and two", "one and", "", "x"];

test("every step can be undone and done again, to the letter", () => {
  let history = beginHistory("one two");
  texts.slice(1).forEach((text) => (history = changed(history, text)));
  const back = texts.map(() => {
    const { text } = history;
    history = undone(history);
    return text;
  });
  expect(back).toEqual([...texts].reverse());
  texts.forEach(() => (history = redone(history)));
  expect(history.text).toBe("x");
});

test.each([
  ["nothing was changed", beginHistory("a")],
  ["the change changes nothing", changed(beginHistory("a"), "a")],
])("there is nothing to undo where %s", (_, history) => {
  expect(undone(history).text).toBe("a");
  expect(history.past).toEqual([]);
});

test("letters that are typed are undone together, and what came before is not", () => {
  let history = changed(beginHistory("a"), "ab");
  for (const text of ["abc", "abcd", "abd"]) history = changed(history, text, "typing");
  expect(undone(history).text).toBe("ab");
  expect(undone(undone(history)).text).toBe("a");
});

test("a change after an undo leaves nothing to do again", () => {
  const history = changed(undone(changed(beginHistory("a"), "b")), "c");
  expect(redone(history).text).toBe("c");
});
