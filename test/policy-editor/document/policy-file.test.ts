import { type Desk, plainDesk } from "../../../src/policy-editor/document/desk";
import { isUnsaved, policyStore } from "../../../src/policy-editor/document/policy-file";
import { promisedDesk } from "../promised-desk";

const text =
  '{ "organisation": { "domains": ["a.example"] }, "allow": ["b.example", "c.example"] }';
const remove = (at: number) => [{ kind: "list", path: ["allow"], remove: [at], add: [] }] as const;

async function opened(desk: Desk = promisedDesk) {
  const store = policyStore(desk, () => "2026-11-23");
  await store.open("policy.json", text, false);
  return store;
}

test("a policy that was opened and not touched is saved", async () => {
  const store = await opened();
  expect(isUnsaved(store.current()!)).toBe(false);
});

test("an edit that makes a problem is not taken, and says what is wrong", async () => {
  const store = await opened();
  const outcome = await store.edit([{ kind: "set", path: ["allow", 0], value: "*b.example" }]);
  expect(outcome).toMatchObject({ kind: "refused" });
  expect(store.current()!.history.text).toBe(text);
});

test("two edits at once both count", async () => {
  const store = await opened();
  void store.edit([{ kind: "set", path: ["organisation", "name"], value: "A" }]);
  await store.edit([{ kind: "set", path: ["language"], value: "cy-GB" }]);
  expect(store.current()!.json).toMatchObject({ organisation: { name: "A" }, language: "cy-GB" });
});

test("a second press on Remove does not take out the next line", async () => {
  const store = await opened();
  const outcomes = [store.edit(remove(0), text), store.edit(remove(0), text)];
  expect(await Promise.all(outcomes)).toEqual([{ kind: "taken" }, { kind: "not-done" }]);
  expect(store.current()!.json!.allow).toEqual(["c.example"]);
});

test("a broken text is kept as it is typed, with what is wrong with it", async () => {
  const store = await opened();
  store.type(`${text},`);
  await new Promise(setImmediate);
  const { history, reading, json } = store.current()!;
  expect(history.text).toBe(`${text},`);
  expect(reading.problems).not.toEqual([]);
  expect(json).toBeUndefined();
  store.undo();
  await new Promise(setImmediate);
  expect(store.current()!.json).toBeDefined();
});

test("keys that the editor does not know stay where they are", () => {
  const ours = '{ "organisation": {}, "x-ours": [1, { "b": null }], "allow": ["b.example"] }';
  const { text: edited } = plainDesk.edit(ours, remove(0), "2026-11-23");
  expect(JSON.parse(edited)).toEqual({ organisation: {}, "x-ours": [1, { b: null }], allow: [] });
});

test("where the other thread is gone, the text is still there", async () => {
  const store = await opened({
    ...promisedDesk,
    edit: () => Promise.reject(new Error("gone")),
  });
  expect(await store.edit(remove(0))).toEqual({ kind: "not-done" });
  expect(store.current()!.history.text).toBe(text);
});
