import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run: (options: object) => Promise<AxeResults> };
  }
}

/** What axe finds in one frame, at whatever level, and where: nothing is what is expected. */
export async function faultsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource); // Through the debugger, which the page's policy does not bind.
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run({ iframes: false });
    return violations.map(({ id, impact, nodes }) => {
      const places = nodes.map(({ html }) => html).join(" ");
      return `${id} (${impact ?? "no impact"}): ${places}`;
    });
  });
}
