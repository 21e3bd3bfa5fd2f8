import { emulatedOutlook } from "./support/emulated-outlook";

const { open } = emulatedOutlook();

test.each(["taskpane", "checking", "policy", "words-en", "office"])(
  "where the script %s does not come, the pane says that nothing was checked",
  async (script) => {
    const outlook = await open();
    const { page, pane } = outlook;
    // The pane's own request: Outlook's runtime has an office.js too.
    await page.route(new RegExp(`/${script}\\.[^/]*js`), (route) => route.abort());
    await page.getByRole("button", { name: "Second Look" }).click();
    await pane.getByText("did not check this message").first().waitFor();
    outlook.errors.length = 0; // The browser reported the request that failed.
  },
);

test("where the form of a held mail does not come, its button says so and can be pressed again", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await page.route("**/acknowledge-form.*", (route) => route.abort());
  await outlook.choose(/hidden sheet/i);
  await page.getByRole("button", { name: "Second Look" }).click();
  const button = pane.getByRole("button", { name: "It is right as it is…" }).first();
  await button.click();
  await pane.getByText("This form could not be opened.").first().waitFor();
  await page.unroute("**/acknowledge-form.*");
  await button.click();
  await pane.getByRole("button", { name: "Confirm, and let it go" }).waitFor();
  outlook.errors.length = 0;
});
