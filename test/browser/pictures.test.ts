import { writeFile } from "node:fs/promises";
import { failing } from "../outlook-host/mailbox/faults";
import { errorCodes } from "../outlook-host/mailbox/error-codes";
import { sentCy } from "../../src/messages/sent-cy";
import { sentEn } from "../../src/messages/sent-en";
import { emulatedOutlook } from "./support/emulated-outlook";
import type { OutlookPage } from "./support/outlook-page";
import { draftToFive, languages, paneStates, showIn, themes } from "./support/pane-states";
import { smallPng } from "./support/small-png";

/** Takes the pictures of the documentation, when asked to: `npm run pictures`. It checks nothing. */
const picture = process.env.PICTURES === undefined ? test.skip : test;

const { open } = emulatedOutlook({ args: ["--disable-lcd-text"] });
jest.setTimeout(60_000);

/** What is lower is cut off: a picture is to be looked at beside a text. */
const longestHeight = 1400;

/** The form that lets a held mail go stands below all that was found. */
const longestWithForm = 1800;

async function write(name: string, png: Promise<Buffer>): Promise<void> {
  await writeFile(`docs/pictures/${name}.png`, smallPng(await png));
}

async function settle({ page }: OutlookPage): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The inside of the pane, down to its end. */
async function takePane(
  outlook: OutlookPage,
  name: string,
  width: number,
  longest: number,
): Promise<void> {
  const { page, pane } = outlook;
  const border = 1;
  const padding = 16;
  await page.evaluate(
    (pixels) => document.documentElement.style.setProperty("--pane-width", `${pixels}px`),
    width + border,
  );
  await settle(outlook);
  const frame = await page.locator("#pane iframe").boundingBox();
  await pane.locator("html").evaluate((root) => root.scrollTo(0, 0));
  const content = await pane.locator("main > *").last().boundingBox();
  if (frame === null || content === null) throw new Error("The pane is not open.");
  const end = content.y + content.height - frame.y;
  const height = Math.min(longest, frame.height, Math.ceil(end) + padding);
  const clip = { x: frame.x, y: frame.y, width, height };
  await write(name, page.screenshot({ animations: "disabled", clip }));
}

describe.each(languages)("in $displayLanguage", ({ language, displayLanguage, words }) => {
  picture.each(paneStates)("the pane: %s", async (state, show) => {
    const outlook = await open({ displayLanguage, viewport: { width: 1200, height: 2100 } });
    await show(outlook, words);
    const longest = state === "acknowledge" ? longestWithForm : longestHeight;
    for (const theme of ["light", "dark"] as const) {
      await showIn(outlook, themes[theme]);
      for (const width of [320, 450]) {
        await takePane(outlook, `pane-${state}-${language}-${theme}-${width}`, width, longest);
      }
    }
  });

  picture("the page after the mistake", async () => {
    const outlook = await open({ displayLanguage, viewport: { width: 1200, height: 2100 } });
    const sent = language === "cy" ? sentCy : sentEn;
    await outlook.choose(/After sending, 418/);
    await outlook.page.getByRole("button", { name: "+398 more" }).click();
    await outlook.page.getByRole("button", { name: "Second Look" }).click();
    await outlook.pane.getByText(sent.batch.open(1, 5)).waitFor();
    for (const theme of ["light", "dark"] as const) {
      await showIn(outlook, themes[theme]);
      await takePane(outlook, `sent-gwent-${language}-${theme}-450`, 450, longestWithForm);
    }
  });

  picture.each([
    ["hold", (outlook: OutlookPage) => outlook.choose(/Gwent/)],
    ["details", (outlook: OutlookPage) => outlook.choose(/Dyfed/)],
    ["question", draftToFive],
    ["hidden-sheet", (outlook: OutlookPage) => outlook.choose(/hidden sheet/)],
    [
      "not-checked",
      (outlook: OutlookPage) => outlook.setFaults([failing("*", errorCodes.InternalError)]),
    ],
  ] as const)("the alert: %s", async (name, prepare) => {
    const outlook = await open({ displayLanguage });
    await prepare(outlook);
    await outlook.send.click();
    await outlook.alert.waitFor();
    await settle(outlook);
    await write(`alert-${name}-${language}`, outlook.alert.screenshot());
  });
});

picture("the window, with 418 residents: the alert, and the pane", async () => {
  const outlook = await open({ viewport: { width: 1200, height: 900 } });
  await outlook.send.click();
  await outlook.alert.waitFor();
  await settle(outlook);
  await write("alert", outlook.page.screenshot({ animations: "disabled" }));
  await outlook.alert.getByRole("button", { name: "Review message" }).click();
  await outlook.pane.getByText("Move everyone outside to Bcc").waitFor();
  await settle(outlook);
  await write("pane", outlook.page.screenshot({ animations: "disabled" }));
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
