import { execFileSync } from "node:child_process";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/** Where Chromium is, and the environment it needs. Asked in another Node: jest imports no `.mjs`. */
function findChromium(): { readonly path: string; readonly env: Record<string, string> } {
  const question = `
    const { chromiumPath } = await import("./tools/browser.mjs");
    const path = await chromiumPath();
    process.stdout.write(JSON.stringify({ path, env: process.env }));`;
  const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", question]);
  // The child is the three lines above.
  return JSON.parse(answer.toString()) as ReturnType<typeof findChromium>;
}

/** A Chromium that resolves no name but localhost, so that nothing can leave this machine. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { path: executablePath, env } = findChromium();
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
  ];
  return chromium.launch({ executablePath, env, args, ...options });
}
