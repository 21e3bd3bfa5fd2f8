import type { Browser, CDPSession, Frame, Page } from "playwright-core";

import type { Sample } from "../../test/outlook-host/server/samples";
import { probe, type Seen } from "./probe";

/** A page with the emulated Outlook, and drafts beside its own where they are given. */
export async function openOutlook(
  browser: Browser,
  origin: string,
  more: readonly Sample[] = [],
): Promise<Page> {
  const viewport = { width: 1200, height: 800 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  await context.addInitScript(probe);
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

/** Clicks the add-in's button, from within: a click of the driver's would wait for things of its own. */
export async function clickOpen(page: Page): Promise<number> {
  const button = page.getByRole("button", { name: "Second Look", exact: true });
  return button.evaluate((element: HTMLElement) => {
    const clicked = performance.timeOrigin + performance.now();
    setTimeout(() => element.click(), 0);
    return clicked;
  });
}

export async function seenIn(page: Page): Promise<Seen> {
  const first = page.locator("#pane").frameLocator("iframe").locator("section p").first();
  await first.waitFor({ timeout: 30_000 });
  const frame = paneFrame(page);
  await frame.waitForFunction(() => window.paneSeen?.sentence !== undefined);
  await page.waitForTimeout(100);
  const seen = await frame.evaluate(() => window.paneSeen);
  if (seen === undefined) throw new Error("The pane was not watched.");
  return seen;
}
