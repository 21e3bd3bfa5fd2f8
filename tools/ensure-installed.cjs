// Runs before anything is installed, so it uses nothing but Node.
const { spawnSync } = require("node:child_process");
const { existsSync, statSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const lock = path.join(root, "package-lock.json");
const installed = path.join(root, "node_modules/.package-lock.json");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Second Look needs Node 20.19 or later. This is ${process.version}.`);
  process.exit(1);
}

// npm writes its own copy of the lock file last, so one that is older means an older install.
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log("Installing what package-lock.json names. This takes about a minute, once.");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32", // There npm is a script and not a program.
  });
  process.exit(status ?? 1);
}
