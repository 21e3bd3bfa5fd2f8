import type { Browser, CDPSession, Frame, Page } from "playwright-core";

import type { Sample } from "../../test/outlook-host/server/samples";
import { probe, type Seen, sentenceSeen } from "./probe";

/** A page with the emulated Outlook, and drafts beside its own where they are given. */
export async function openOutlook(
  browser: Browser,
  origin: string,
  more: readonly Sample[] = [],
): Promise<Page> {
  const viewport = { width: 1200, height: 800 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  await context.addInitScript(probe, sentenceSeen);
  const page = await context.newPage();
  await page.route("**/samples.json", async (route) => {
    const response = await route.fetch();
    const samples = (await response.json()) as readonly Sample[];
    await route.fulfill({ response, json: [...samples, ...more] });
  });
  await page.goto(origin);
  await page.locator("[data-ready]").waitFor();
  return page;
}

export async function choose(page: Page, title: RegExp): Promise<void> {
  const select = page.getByRole("combobox", { name: "Draft" });
  await select.selectOption(await select.locator("option", { hasText: title }).textContent());
  await page.waitForTimeout(500); // The add-in hears of the draft, in a page of its own.
}

/**
 * Slows down every process that draws the page: the pane's frame is of another origin, and may have one
 * of its own. Here both are of localhost, so that Chromium draws them in one, and the emulated host is
 * slowed with the pane.
 */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return session;
}

export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not open.");
  return frame;
}

/**
 * Clicks the add-in's button, from within: a click of the driver's would wait for things of its own. It
 * then leaves the page alone until the pane says that the first finding is drawn: a driver that looks
 * for it puts scripts of its own into the pane, and runs them in the time that is measured.
 */
export async function clickOpen(page: Page): Promise<{ clicked: number; seen: Seen }> {
  const button = page.getByRole("button", { name: "Second Look", exact: true });
  const drawn = page.waitForEvent("console", (message) => message.text() === sentenceSeen);
  const clicked = await button.evaluate((element: HTMLElement) => {
    setTimeout(() => element.click(), 0);
    return performance.timeOrigin + performance.now();
  });
  await drawn;
  const seen = await paneFrame(page).evaluate(() => window.paneSeen);
  if (seen === undefined) throw new Error("The pane was not watched.");
  return { clicked, seen };
}
