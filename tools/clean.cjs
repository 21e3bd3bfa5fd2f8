// A build begins with nothing, so that no file of an earlier one is deployed with it.
const { rmSync } = require("node:fs");
const path = require("node:path");

for (const folder of ["dist", "build"]) {
  rmSync(path.resolve(__dirname, "..", folder), { recursive: true, force: true });
}
