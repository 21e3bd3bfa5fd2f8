import { readFileSync } from "node:fs";

import { clientsPage } from "../../tools/clients/clients-page";
import { builtFile } from "../support/bundles";

/** Prettier pads the columns of a table; what they say is the same. */
const squeezed = (text: string) => text.replace(/ +/g, " ").replace(/-{3,}/g, "---").trim();

test("docs/clients.md says what the clients show: if not, run npm run clients", async () => {
  const page = await clientsPage(builtFile("dist/launchevent.js"));
  expect(squeezed(readFileSync("docs/clients.md", "utf8"))).toBe(squeezed(page));
});

test("docs/clients.md names only checks that docs/tenant-checks.md has", () => {
  const named = readFileSync("docs/clients.md", "utf8").match(/\bT-\d+/g) ?? [];
  const checks = readFileSync("docs/tenant-checks.md", "utf8").match(/^### T-\d+/gm) ?? [];
  const ids = checks.map((heading) => heading.slice("### ".length));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([...new Set(named)]));
});
