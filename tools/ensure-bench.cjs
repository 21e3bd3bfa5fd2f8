// Installs what bench/ alone needs: the corpus, and the libraries that the engine is compared with.
const { spawnSync } = require("node:child_process");
const { existsSync, statSync } = require("node:fs");
const path = require("node:path");

const bench = path.resolve(__dirname, "../bench");
const lock = path.join(bench, "package-lock.json");
const installed = path.join(bench, "node_modules/.package-lock.json");

// npm writes its own copy of the lock file last, so one that is older means an older install.
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log("Installing what bench/package-lock.json names (150 MB, once).");
  const { status } = spawnSync("npm", ["ci"], {
    cwd: bench,
    stdio: "inherit",
    shell: process.platform === "win32", // There npm is a script and not a program.
  });
  if (status !== 0) {
    console.error(
      "The corpus and the libraries to compare with could not be fetched from the npm registry.\n" +
        "Is there a network? Only `npm run corpus` and `npm run bench` need them: `npm test` does not.",
    );
    process.exit(status ?? 1);
  }
}
