import { writeFile } from "node:fs/promises";
import { policyPages } from "./support/policy-page";
import { smallPng } from "./support/small-png";

/** Takes the pictures of the policy editor, when asked to: `npm run pictures`. It checks nothing. */
const picture = process.env.PICTURES === undefined ? test.skip : test;

const { open } = policyPages();

const samples = ["internal", "gwent-418-residents", "trusted-partner"].map(
  (name) => `samples/${name}.eml`,
);

picture.each([
  ["allow", "Allow-list"],
  ["trial", "Try it"],
] as const)("the policy editor: %s", async (name, part) => {
  const page = await open({ viewport: { width: 1200, height: 760 } });
  await page.locator("input[type=file]").first().setInputFiles("samples/uk-force-policy.json");
  await page.getByRole("tab", { name: part }).click();
  if (name === "trial") {
    await page.locator("input[type=file][multiple]").setInputFiles(samples);
    await page.getByText("All 3 mails are checked.").waitFor();
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const png = await page.screenshot({ animations: "disabled" });
  await writeFile(`docs/pictures/policy-editor-${name}.png`, smallPng(png));
});
