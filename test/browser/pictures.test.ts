import { emulatedOutlook } from "./support/emulated-outlook";
import type { OutlookPage } from "./support/outlook-page";

/** Takes the pictures of the documentation, when asked to: `npm run pictures`. It checks nothing. */
const picture = process.env.PICTURES === undefined ? test.skip : test;

const { open } = emulatedOutlook();

async function take({ page }: OutlookPage, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `docs/pictures/${name}.png`, animations: "disabled" });
}

async function openPane(outlook: OutlookPage): Promise<void> {
  await outlook.send.click();
  await outlook.alert.getByRole("button", { name: "Review message" }).click();
  await outlook.pane.getByRole("button", { name: "Check again" }).waitFor();
  await outlook.pane
    .getByRole("button", { name: /^Remove/ })
    .first()
    .waitFor();
}

async function repair({ pane }: OutlookPage): Promise<void> {
  await pane.getByRole("button", { name: "Move everyone outside to Bcc" }).click();
  await pane.getByText("418 people are now in Bcc.").first().waitFor();
}

picture("418 residents: the alert, the pane, the repair, the end", async () => {
  const outlook = await open();
  await outlook.send.click();
  await outlook.alert.waitFor();
  await take(outlook, "alert");
  await outlook.page.keyboard.press("Escape");
  await openPane(outlook);
  await take(outlook, "pane");
  await repair(outlook);
  await take(outlook, "pane-repaired");
  await outlook.send.click();
  await outlook.page.getByText("Sent: ").waitFor();
  await take(outlook, "sent");
});

picture("eight people's details: the question, and what the pane shows of them", async () => {
  const outlook = await open();
  await outlook.choose(/Dyfed/);
  await outlook.send.click();
  await outlook.alert.waitFor();
  await take(outlook, "question");
  await outlook.page.keyboard.press("Escape");
  await openPane(outlook);
  await take(outlook, "pane-details");
});

picture("the pane in a narrow window", async () => {
  const outlook = await open({ viewport: { width: 320, height: 900 } });
  await openPane(outlook);
  await outlook.page.locator("#pane").scrollIntoViewIfNeeded();
  await outlook.page.locator("#pane").screenshot({ path: "docs/pictures/pane-320.png" });
});

picture("the pane with forced colours", async () => {
  const outlook = await open({ forcedColors: "active", colorScheme: "dark" });
  await openPane(outlook);
  await take(outlook, "pane-forced-colours");
});

picture("a question with its reasons, and its answer", async () => {
  const outlook = await open({ viewport: { width: 1200, height: 1900 } });
  await outlook.choose(/Dyfed/);
  await openPane(outlook);
  const answer = outlook.pane.getByRole("button", { name: "This is right: do not ask again" });
  await answer.last().click();
  await outlook.pane.getByText("Answered").waitFor();
  await outlook.page.locator("#pane").screenshot({ path: "docs/pictures/pane-answered.png" });
});

picture("a workbook with a hidden sheet: the alert, and who is on it", async () => {
  const outlook = await open({ viewport: { width: 1200, height: 1400 } });
  await outlook.choose(/hidden sheet/i);
  await outlook.send.click();
  await outlook.alert.waitFor();
  await take(outlook, "alert-hidden-sheet");
  await outlook.page.keyboard.press("Escape");
  await openPane(outlook);
  await outlook.page.locator("#pane").screenshot({ path: "docs/pictures/pane-hidden-sheet.png" });
});

picture("a held mail that is right after all: the form", async () => {
  const outlook = await open({ viewport: { width: 1200, height: 1700 } });
  await outlook.choose(/hidden sheet/i);
  await openPane(outlook);
  await outlook.pane.getByRole("button", { name: "It is right as it is…" }).first().click();
  await outlook.pane.getByRole("radio", { name: "Another reason" }).check();
  await outlook.page.locator("#pane").screenshot({ path: "docs/pictures/pane-acknowledge.png" });
});

picture("the alert as each kind of Outlook shows it", async () => {
  const outlook = await open({ viewport: { width: 900, height: 700 } });
  for (const [client, name] of [
    [/on the web/, "alert-web"],
    [/2404/, "alert-classic-2404"],
    [/2206/, "alert-classic-2206"],
  ] as const) {
    await outlook.chooseClient(client);
    await outlook.send.click();
    await outlook.alert.waitFor();
    await outlook.alert.screenshot({ path: `docs/pictures/${name}.png`, animations: "disabled" });
    await outlook.page.keyboard.press("Escape");
  }
});
