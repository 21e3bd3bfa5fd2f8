import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { format, resolveConfig } from "prettier";

import { clientsPage } from "./clients/clients-page";

/** Writes `docs/clients.md`: what each Outlook shows of the add-in as it was built. */
async function main(): Promise<void> {
  const bundle = "dist/launchevent.js";
  if (!existsSync(bundle)) throw new Error(`${bundle} is not there: run "npm run build" first.`);
  const file = "docs/clients.md";
  const page = await clientsPage(readFileSync(bundle, "utf8"));
  const options = await resolveConfig(file);
  const text = await format(page, { ...options, parser: "markdown" });
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
  } else if (readFileSync(file, "utf8") !== text) {
    throw new Error(`${file} is not what the clients show. Run "npm run clients" and commit it.`);
  }
}

main().catch((failure: unknown) => {
  process.stderr.write(`${String(failure)}\n`);
  process.exitCode = 1;
});
