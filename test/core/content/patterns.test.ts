import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { check } from "recheck";
import ts from "typescript";

import type * as TermPattern from "../../../src/core/content/words/term-pattern";

/**
 * No pattern may take more than linear time, since whoever writes a mail chooses what it is run on. What
 * cannot be shown to be safe in 20 seconds counts as unsafe. recheck proves it by an automaton; patterns
 * that are too large for one, or look ahead, it attacks with a fuzzer, which proves nothing but finds much.
 */
process.env.RECHECK_BACKEND = "auto"; // A native program, or JavaScript in a thread: five times as slow.
const timeout = 20_000;

const folder = path.resolve("src/core/content");
const modules = readdirSync(folder, { encoding: "utf8", recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .sort();

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Patterns by how they are written, each with the module in which it was first met. */
const places = new Map<string, string>();

describe.each(placesByModule())("%s", (_module, patterns) => {
  test.each(patterns)("%p", isSafe, 3 * timeout);
});

test.each(vocabularyLists())("the terms $source", isSafe, 3 * timeout);

async function isSafe({ source, flags }: Pattern): Promise<void> {
  const { status } = await check(source, flags, { timeout });
  expect(status).toBe("safe");
}

function placesByModule(): [string, RegExp[]][] {
  modules.forEach(addLiterals);
  addMade();
  const found = new Map<string, RegExp[]>();
  for (const [written, module] of places) {
    found.set(module, [...(found.get(module) ?? []), read(written)]);
  }
  return Array.from(found);
}

function read(written: string): RegExp {
  const end = written.lastIndexOf("/");
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}

/** What stands in the source, exported or not. */
function addLiterals(module: string): void {
  const text = readFileSync(path.join(folder, module), "utf8");
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) add(node.text, module);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(module, text, ts.ScriptTarget.Latest));
}

/** What is put together of pieces when a module is loaded. */
function addMade(): void {
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: ConstructorParameters<RegExpConstructor>) {
      const made = new target(...given);
      const [, module] = /src\/core\/content\/(\S+\.ts)/.exec(new Error().stack ?? "") ?? [];
      if (module !== undefined) add(String(made), module);
      return made;
    },
  });
  modules.forEach((module) => jest.requireActual(path.join(folder, module)));
  globalThis.RegExp = original;
}

function add(written: string, module: string): void {
  if (!places.has(written)) places.set(written, module);
}

/** Those of one list each: they are joined into one pattern when the first text is read. */
function vocabularyLists(): Pattern[] {
  const { patternOf, terms } = jest.requireActual<typeof TermPattern>(
    "../../../src/core/content/words/term-pattern",
  );
  const lists = new Map<string, TermPattern.Term[]>();
  for (const term of terms) {
    const key = `${term.about} ${term.isWeak}`;
    lists.set(key, [...(lists.get(key) ?? []), term]);
  }
  return Array.from(lists.values(), (some) => patternOf(some, "()"));
}
