import { run } from "../../src/cli/run";
import { readingOf } from "../../src/policy-editor/document/reading";
import { readPolicyText } from "../../src/policy-source/policy-text";
import { policyTextSentence } from "../../src/policy-source/policy-text-sentence";
import { brokenPolicies } from "../support/policy-texts/broken-policies";
import { goodPolicies } from "../support/policy-texts/good-policies";

function sentences(text: string): readonly string[] {
  const result = readPolicyText(text);
  return result.ok ? [] : result.problems.map(policyTextSentence);
}

/** What `second-look package` complains of when the policy is these bytes. */
async function packaged(bytes: Uint8Array): Promise<readonly string[]> {
  const complained: string[] = [];
  const given = ["--origin", "https://addin.example.police.uk", "--policy", "policy.json"];
  const status = await run(["package", ...given, "--out", "no-such-folder/out"], {
    readFile: () => Promise.resolve(bytes),
    listFolder: () => Promise.resolve(undefined),
    now: () => new Date("2026-11-23T12:00:00Z"),
    releaseFolder: "no-such-release",
    print: () => {},
    complain: (line) => void complained.push(line),
    progress: () => {},
  });
  expect(status).toBe(2);
  return complained.filter((line) => line.startsWith("policy.json: "));
}

const inFile = (text: string) => packaged(new TextEncoder().encode(text));

test("there are 60 mistakes and 20 policies without one, or more", () => {
  expect(brokenPolicies.length).toBeGreaterThanOrEqual(60);
  expect(goodPolicies.length).toBeGreaterThanOrEqual(20);
});

test.each(brokenPolicies)(
  "refuses %s, names the place, and says how to mend it",
  (_, text, ...says) => {
    const [first = ""] = sentences(text);
    expect(first.startsWith(says[0])).toBe(true);
    expect(first).toContain(says[1]);
  },
);

test.each(brokenPolicies)("the command and the editor say the same of %s", async (_, text) => {
  const all = sentences(text);
  expect(await inFile(text)).toEqual(all.map((sentence) => `policy.json: ${sentence}`));
  expect(readingOf(text, "2026-11-23").problems.map(({ sentence }) => sentence)).toEqual(all);
});

test.each(goodPolicies)("accepts %s", async (_, text) => {
  expect(sentences(text)).toEqual([]);
  expect(await inFile(text)).toEqual([]);
  expect(readingOf(text, "2026-11-23").problems).toEqual([]);
});

test("a file in UTF-16, as Windows editors may save it, is refused by the command", async () => {
  const bytes = Buffer.from('\ufeff{ "organisation": {} }', "utf16le");
  expect(await packaged(bytes)).toEqual([
    "policy.json: The file is not in UTF-8. Save it in UTF-8.",
  ]);
});
