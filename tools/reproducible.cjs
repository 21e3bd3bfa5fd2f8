// Builds twice and compares every file: what is served can be traced to what is in the repository.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, rmSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const sums = path.join(root, "dist/SHA256SUMS");
const command = path.join(root, "build/second-look.cjs");

function build() {
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32", // There npm is a script and not a program.
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** One line for each file of the add-in, and one for the command. */
function built() {
  const sum = createHash("sha256").update(readFileSync(command)).digest("hex");
  return [...readFileSync(sums, "utf8").split("\n"), `${sum}  build/second-look.cjs`];
}

if (!existsSync(sums) || !existsSync(command)) build(); // In CI `npm test` has built the first.
const first = built();
rmSync(path.join(root, "node_modules/.cache/webpack"), { recursive: true, force: true });
build(); // The second takes nothing from what the first left behind.
const second = built();
const differing = [...new Set([...first, ...second])].filter(
  (line) => !first.includes(line) || !second.includes(line),
);
if (differing.length > 0) {
  console.error(["Two builds differ:", ...differing.sort()].join("\n"));
  process.exit(1);
}
console.log(`Two builds are the same: ${first.length} files.`);
