import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeFolder } from "./realm/office-files";

/** The files of `@microsoft/office-js` 1.1.110. A new version may speak another protocol: look first. */
const known = [
  ["office.js", "f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62"],
  ["outlook-web-16.01.js", "b5d002e8a1f39d41bd81d65dcf3a239d4d06ce094adff8631610c351b1466809"],
  ["outlook-win32-16.02.js", "7bea30895987b7b54539c8865b4ece5d7fc760bc7d489f6d7f567f53f2d9e69a"],
] as const;

test.each(known)("%s is the unmodified file the host was written for", (name, sha256) => {
  const hash = createHash("sha256").update(readFileSync(join(officeFolder, name)));
  expect(hash.digest("hex")).toBe(sha256);
});
