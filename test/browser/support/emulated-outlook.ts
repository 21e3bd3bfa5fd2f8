import type { Browser, BrowserContextOptions, LaunchOptions } from "playwright-core";
import { startServers, type RunningServers } from "../../outlook-host/server/start-servers";
import { builtFile } from "../../support/bundles";
import { launchChromium } from "./chromium";
import { OutlookPage } from "./outlook-page";
import { violationsIn } from "./violations";

export interface OpenOptions extends BrowserContextOptions {
  /** What Outlook is shown in; English when left out. */
  readonly displayLanguage?: "en-GB" | "cy-GB";
}

export interface EmulatedOutlook {
  /** Opens the page in a context of its own: office.js remembers its host in `sessionStorage`. */
  readonly open: (options?: OpenOptions) => Promise<OutlookPage>;
}

/**
 * The page that `npm start` serves, with the add-in as it was built, for one file of tests. After each
 * test it expects that nothing asked for another machine, that no page reported an error, and that
 * nothing came up against the security policy.
 */
export function emulatedOutlook(launch?: LaunchOptions): EmulatedOutlook {
  let browser: Browser;
  let servers: RunningServers;
  let opened: OutlookPage[] = [];

  beforeAll(async () => {
    [
      "dist/launchevent.html",
      "dist/taskpane.html",
      "dist/sent.html",
      "build/outlook-page/page.js",
    ].map(builtFile);
    servers = await startServers({ hostPort: 0, addinPort: 0 });
    browser = await launchChromium(launch);
  });

  afterEach(async () => {
    const pages = opened;
    opened = [];
    await Promise.all(pages.map(({ page }) => page.context().close()));
    expect(pages.flatMap(({ requestsElsewhere }) => requestsElsewhere)).toEqual([]);
    expect(pages.flatMap(({ violations }) => violations)).toEqual([]);
    expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await servers.close();
  });

  return {
    open: async ({ displayLanguage, ...options } = {}) => {
      const viewport = { width: 1200, height: 800 };
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, ...options });
      const violations = await violationsIn(context);
      const outlook = new OutlookPage(await context.newPage(), violations);
      opened.push(outlook);
      await outlook.page.goto(servers.hostOrigin);
      await outlook.page.locator("[data-ready]").waitFor();
      if (displayLanguage !== undefined) await outlook.chooseLanguage(displayLanguage);
      return outlook;
    },
  };
}
