// `npx second-look` in this folder finds the built command without asking to install it first.
const { chmodSync, rmSync, symlinkSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const command = path.join(root, "build/second-look.cjs");
const link = path.join(root, "node_modules/.bin/second-look");

chmodSync(command, 0o755);
if (process.platform !== "win32") {
  rmSync(link, { force: true });
  symlinkSync(path.relative(path.dirname(link), command), link);
}
