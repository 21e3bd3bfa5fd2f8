import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { type RunningServers, startServers } from "../../outlook-host/server/start-servers";
import { builtFile } from "../../support/bundles";
import { launchChromium } from "./chromium";
import { violationsIn } from "./violations";

export interface PolicyPages {
  /** Opens the page in a context of its own. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** What the security policy refused so far. A test that provoked it takes it away. */
  readonly takeViolations: () => readonly string[];
}

/**
 * The policy editor as it was built and is served. After each test it expects that nothing was asked for
 * but the page and its two scripts, that nothing was stored, that no error was reported, and that nothing
 * came up against the security policy, in the page or in its worker.
 */
export function policyPages(): PolicyPages {
  let browser: Browser;
  let servers: RunningServers;
  let opened: { readonly page: Page; readonly faults: string[]; readonly violations: string[] }[] =
    [];

  beforeAll(async () => {
    builtFile("dist/policy.html");
    servers = await startServers({ hostPort: 0, addinPort: 0 });
    browser = await launchChromium();
  });

  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const { page, faults, violations } of pages) {
      faults.push(...violations, ...(await storedBy(page)));
      await page.context().close();
    }
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await servers.close();
  });

  return {
    open: async (options = {}) => {
      const viewport = { width: 1200, height: 800 };
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, ...options });
      const violations = await violationsIn(context);
      const page = await context.newPage();
      const faults: string[] = [];
      opened.push({ page, faults, violations });
      page.setDefaultTimeout(20_000);
      // Choosers are caught from the start: asked for with the key press, the catching came too late once.
      page.on("filechooser", () => {});
      page.on("pageerror", ({ message }) => faults.push(message));
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("request", (request) => {
        if (!isOwn(request.url(), servers.addinOrigin)) faults.push(request.url());
      });
      await page.goto(`${servers.addinOrigin}/policy.html`);
      await page.getByRole("button", { name: "Begin a new policy" }).waitFor();
      return page;
    },
    takeViolations: () =>
      opened.flatMap(({ faults, violations }) => {
        faults.length = 0; // The browser reported each of them, and what was asked for.
        return violations.splice(0);
      }),
  };
}

function isOwn(url: string, origin: string): boolean {
  const own = /^\/(?:policy\.html|policy-(?:editor|worker)\.[0-9a-f]{8}\.js|favicon\.ico)$/;
  return url.startsWith("blob:") || (url.startsWith(origin) && own.test(new URL(url).pathname));
}

async function storedBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
    ...(document.cookie === "" ? [] : [document.cookie]),
  ]);
}

/** Chooses the files that a button asks for, once it was pressed with the keyboard. */
export async function chooseFiles(page: Page, paths: string | readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(typeof paths === "string" ? paths : [...paths]);
}

/** Presses Tab until something of this name has the focus. */
export async function tabTo(page: Page, name: RegExp | string, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const current = await focusedName(page);
    if (typeof name === "string" ? current === name : name.test(current)) return;
    passed.push(current);
  }
  throw new Error(`Tab does not lead to ${String(name)}, but to: ${passed.join(" | ")}`);
}

async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: focused, body } = document;
    if (!(focused instanceof HTMLElement) || focused === body) return "";
    const isField = "labels" in focused;
    const labels = isField ? Array.from(focused.labels as NodeListOf<HTMLElement>) : [];
    return focused.ariaLabel ?? labels[0]?.innerText.trim() ?? focused.innerText.trim();
  });
}

/** A file of these words in a folder of its own. */
export async function writtenFile(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "second-look-")), name);
  await writeFile(path, text);
  return path;
}

/** What the page gives the browser to save. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
  const begun = page.waitForEvent("download");
  await press();
  return readFileSync(await (await begun).path(), "utf8");
}
