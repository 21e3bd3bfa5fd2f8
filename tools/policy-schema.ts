import { readFileSync, writeFileSync } from "node:fs";

import { format, resolveConfig } from "prettier";

import { policySchema } from "../src/core/policy/policy-schema";

/** Writes `policy.schema.json` from the rules; with `--check`, says whether it is up to date. */
async function main(): Promise<void> {
  const file = "policy.schema.json";
  const options = await resolveConfig(file);
  const text = await format(JSON.stringify(policySchema()), { ...options, parser: "json" });
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
  } else if (readFileSync(file, "utf8") !== text) {
    throw new Error(`${file} is not what the rules say. Run "npm run schema" and commit it.`);
  }
}

main().catch((failure: unknown) => {
  process.stderr.write(`${String(failure)}\n`);
  process.exitCode = 1;
});
