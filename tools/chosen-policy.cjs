const { readFileSync } = require("node:fs");
const path = require("node:path");

const { createJiti } = require("jiti");

const load = createJiti(__filename);
const { readPolicyText } = load("../src/policy-source/policy-text.ts");
const { policyTextSentence } = load("../src/policy-source/policy-text-sentence.ts");

/** The policy file that goes into the bundles: POLICY, or the built-in one. Refuses a broken one. */
exports.chosenPolicy = () => {
  const file =
    process.env.POLICY ?? path.join(__dirname, "../src/policy-source/built-in-policy.json");
  const result = readPolicyText(readFileSync(file, "utf8"));
  if (!result.ok) {
    const problems = result.problems.map((problem) => `${file}: ${policyTextSentence(problem)}`);
    throw new Error(`The policy cannot be built in.\n${problems.join("\n")}`);
  }
  return path.resolve(file);
};
