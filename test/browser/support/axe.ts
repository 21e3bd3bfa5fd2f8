import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run: (options: object) => Promise<AxeResults> };
  }
}

/** What axe finds serious or critical in one frame, and where: none is what is expected. */
export async function seriousFaults(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource); // Through the debugger, which the page's policy does not bind.
  const violations = await frame.evaluate(async () => {
    const { violations } = await window.axe.run({ iframes: false });
    return violations.map(({ id, impact, nodes }) => ({
      impact,
      fault: `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    }));
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ fault }) => fault);
}
