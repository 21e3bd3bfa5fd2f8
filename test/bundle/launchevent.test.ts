import { createContext, runInContext } from "node:vm";

import releaseSync from "@jitl/quickjs-singlefile-cjs-release-sync";
import { parse } from "acorn";
import { full } from "acorn-walk";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";

import { residents } from "../support/builders";
import { builtFile } from "../support/bundles";
import { bareOffice, pressSendScript } from "./bare-office";

const bundle = builtFile("dist/launchevent.js");

/** What came after ES2016, by the name under which a bundle would look for it. */
const laterThanEs2016 = `
  delete Object.values; delete Object.entries; delete Object.fromEntries;
  delete Object.getOwnPropertyDescriptors; delete Promise.allSettled; delete Promise.any;
  delete Promise.prototype.finally; delete Array.prototype.flat; delete Array.prototype.flatMap;
  delete Array.prototype.at; delete String.prototype.padStart; delete String.prototype.padEnd;
  delete String.prototype.trimStart; delete String.prototype.trimEnd; delete String.prototype.at;
  delete String.prototype.matchAll; delete String.prototype.replaceAll; delete globalThis.Intl;
  delete globalThis.WebAssembly; delete globalThis.console; delete globalThis.globalThis;`;

interface Answer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
}

const drafts: readonly (readonly [situation: string, office: string, answer: RegExp | "sent"])[] = [
  ["an internal mail", bareOffice(["ann@mockshire.police.example"], "Hello"), "sent"],
  [
    "the Gwent mail",
    bareOffice(residents(418), "Hello"),
    /418 people .* each learns the other 417/,
  ],
  ["an unclear recipient", bareOffice([""], "Hello"), /number 1 in To/],
];

function expectAnswer(answers: readonly Answer[], expected: RegExp | "sent"): void {
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  expect(answer?.allowEvent).toBe(expected === "sent");
  if (expected !== "sent") expect(answer?.errorMessage).toMatch(expected);
}

describe("dist/launchevent.js", () => {
  test("is written in ES2016, without a conditional operator", () => {
    const found: string[] = [];
    full(parse(bundle, { ecmaVersion: 2016 }), (node) => {
      if (node.type === "ConditionalExpression") found.push(bundle.slice(node.start, node.end));
    });
    expect(found).toEqual([]);
  });

  test("is one file that asks for no other", () => {
    expect(bundle).not.toMatch(/\bimport\s*\(|\brequire\s*\(|importScripts|sourceMappingURL/);
  });

  test("holds no address of a mail and no call that could send one away", () => {
    expect(bundle).not.toMatch(/XMLHttpRequest|fetch\(|WebSocket|localStorage|console\./);
  });

  test.each(drafts)(
    "answers %s in a realm with nothing but Office",
    async (_name, office, answer) => {
      const realm = createContext(Object.create(null) as object, {
        codeGeneration: { strings: false, wasm: false },
      });
      runInContext(laterThanEs2016, realm);
      runInContext(office, realm);
      runInContext(bundle, realm);
      runInContext(pressSendScript, realm);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expectAnswer(runInContext("answers", realm) as Answer[], answer);
    },
  );

  test.each(drafts)("answers %s in QuickJS", async (_name, office, answer) => {
    const engine = await newQuickJSWASMModuleFromVariant(releaseSync);
    const realm = engine.newContext();
    for (const script of [office, bundle, pressSendScript]) {
      realm.unwrapResult(realm.evalCode(script)).dispose();
    }
    realm.runtime.executePendingJobs();
    const json = realm.unwrapResult(realm.evalCode("JSON.stringify(answers)"));
    expectAnswer(JSON.parse(realm.getString(json)) as Answer[], answer);
    json.dispose();
    realm.dispose();
  });
});
