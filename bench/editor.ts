import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { launchChromium } from "../test/browser/support/chromium";
import { startServers } from "../test/outlook-host/server/start-servers";
import { mailsOf, policyOf } from "./editor/texts";
import { longestTask } from "./pane/pauses";

/** The policy editor as it was built, in Chromium: 5,000 lines, and 500 mails. */
async function main(): Promise<void> {
  const servers = await startServers({ hostPort: 0, addinPort: 0 });
  const browser = await launchChromium();
  const folder = mkdtempSync(join(tmpdir(), "second-look-bench-"));
  // From the disk: what a driver brings along is unpacked by the page, in the time that is measured.
  const written = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const rows: object[] = [];
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${servers.addinOrigin}/policy.html`);
    const step = async (what: string, does: () => Promise<unknown>) => {
      const begun = performance.now();
      let took = 0;
      const { lasted, computed, own } = await longestTask(browser, page, async () => {
        await does();
        took = performance.now() - begun;
      });
      rows.push({
        what,
        took: Math.round(took),
        "longest task": lasted,
        "of that computed": computed,
        "longest of its own": own,
      });
    };
    await largeList(page, step, written("policy.json", policyOf(5000)));
    const mails = mailsOf(500).map((mail, at) => written(`mail-${at}.eml`, mail));
    await manyMails(page, step, mails);
  } finally {
    await browser.close();
    await servers.close();
    rmSync(folder, { recursive: true });
  }
  console.log(
    "The policy editor, in milliseconds: how long each took, and the longest task of the page.",
  );
  console.table(rows);
}

type Step = (what: string, does: () => Promise<unknown>) => Promise<void>;

async function largeList(page: Page, step: Step, policy: string): Promise<void> {
  const search = page.getByRole("searchbox", { name: "Search" });
  await page.getByRole("button", { name: "Begin a new policy" }).waitFor();
  await step("opening a policy of 5,000 lines", async () => {
    await page.locator("input[type=file]").first().setInputFiles(policy);
    await page.getByRole("tab", { name: "Allow-list" }).waitFor();
  });
  await step("showing its allow-list", async () => {
    await page.getByRole("tab", { name: "Allow-list" }).click();
    await page.getByText("5,000 in this list").waitFor();
  });
  await step("searching, letter by letter", async () => {
    await search.pressSequentially("partner 49");
    await page.getByText("of 5,000 are shown").waitFor();
  });
  await step("showing all again", () => search.fill(""));
  await step("sorting", () => page.getByRole("button", { name: "Owner in the force" }).click());
  await step("the next page", () =>
    page.getByRole("button", { name: "Next page" }).first().click(),
  );
  await step("removing a line", async () => {
    await page
      .getByRole("button", { name: /^Remove / })
      .first()
      .click();
    await page.getByText("4,999 in this list").waitFor();
  });
  await step("undoing it", async () => {
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("5,000 in this list").waitFor();
  });
}

async function manyMails(page: Page, step: Step, mails: readonly string[]): Promise<void> {
  await page.getByRole("tab", { name: "Try it" }).click();
  const files = page.locator("input[type=file][multiple]");
  await step("dropping and trying 500 mails", async () => {
    await drop(page, mails);
    await page.getByText("All 500 mails are checked.").waitFor({ timeout: 120_000 });
  });
  await step("stopping soon after the begin", async () => {
    await files.setInputFiles([...mails]);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText(/^Stopped\./).waitFor();
  });
}

/** As from a folder: Chromium itself makes the page's files, which a script cannot have it do. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const place = await page.getByText("or drop them here").boundingBox();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", {
      type,
      x: place?.x ?? 0,
      y: place?.y ?? 0,
      data,
    });
  }
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
