const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const { createJiti } = require("jiti");

const load = createJiti(__filename);
const { readPolicyText } = load("../src/policy-source/policy-text.ts");
const { policyTextSentence } = load("../src/policy-source/policy-text-sentence.ts");

/** The policy file that goes into the bundles: POLICY, or the built-in one. Refuses a broken one. */
exports.chosenPolicy = () => {
  const file =
    process.env.POLICY ?? path.join(__dirname, "../src/policy-source/built-in-policy.json");
  if (!existsSync(file)) {
    refuse([`${file}: There is no such file.`]);
  }
  const result = readPolicyText(readFileSync(file, "utf8"));
  if (!result.ok) {
    refuse(result.problems.map((problem) => `${file}: ${policyTextSentence(problem)}`));
  }
  return path.resolve(file);
};

/** Ends the build here, without the stacks of webpack around a line that an administrator reads. */
function refuse(problems) {
  console.error(["The policy cannot be built in.", ...problems].join("\n"));
  process.exit(1);
}
