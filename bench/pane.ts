import { launchChromium } from "../test/browser/support/chromium";
import { startServers } from "../test/outlook-host/server/start-servers";
import { printOpenings } from "./pane/opening";
import { printPauses } from "./pane/pauses";
import { printSizes } from "./pane/sizes";

/** The pane as it was built, in Chromium beside the emulated Outlook. */
async function main(): Promise<void> {
  printSizes();
  const servers = await startServers({ hostPort: 0, addinPort: 0 });
  const browser = await launchChromium();
  try {
    await printOpenings(browser, servers.hostOrigin);
    await printPauses(browser, servers.hostOrigin);
  } finally {
    await browser.close();
    await servers.close();
  }
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
