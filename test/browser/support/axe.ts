import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe?: { run: (options: object) => Promise<AxeResults> };
  }
}

/** What axe finds in one frame, at whatever level, and where: nothing is what is expected. */
export function faultsIn(frame: Frame): Promise<readonly string[]> {
  return run(frame, {});
}

/** Of axe's category of colour, those that it goes by unasked. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds with the rules that ask for colours. Where nothing else has changed, no other can. */
export function colourFaultsIn(frame: Frame): Promise<readonly string[]> {
  return run(frame, { runOnly: { type: "rule", values: colourRules } });
}

/** What axe finds in a frame in each of these looks: with every rule where more than colours is new. */
export async function faultsInEach<Look>(
  frame: () => Frame,
  looks: Readonly<Record<string, Look>>,
  show: (look: Look) => Promise<void>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  let known = "";
  for (const [name, look] of Object.entries(looks)) {
    await show(look);
    const current = await skeletonOf(frame());
    const found = await (current === known ? colourFaultsIn : faultsIn)(frame());
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    known = current;
  }
  return faults;
}

/** All that axe goes by but colours: what stands there, with its attributes, and whether it is seen. */
function skeletonOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const isOfLooks = ({ name }: Attr) => name === "class" || name === "style";
    const attributes = (one: Element) =>
      Array.from(one.attributes, (each) => (isOfLooks(each) ? "" : `${each.name}=${each.value}`));
    const elements = Array.from(document.querySelectorAll("body, body *"));
    const parts = elements.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const seen = one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
      return [one.localName, ...attributes(one), seen, width, height].join(" ");
    });
    return `${parts.join("\n")}\n${document.body.textContent}`;
  });
}

async function run(frame: Frame, options: object): Promise<readonly string[]> {
  const isThere = await frame.evaluate(() => window.axe !== undefined);
  // Through the debugger, which the page's policy does not bind.
  if (!isThere) await frame.evaluate(axeSource);
  return frame.evaluate(async (given) => {
    // Only of violations is every node wanted: collecting all others took longer than finding them.
    const only = { iframes: false, resultTypes: ["violations"] };
    // Colours go over into others bit by bit, and axe would see them on their way.
    for (const each of document.getAnimations()) {
      if (each.effect?.getComputedTiming().endTime !== Infinity) each.finish();
    }
    const { violations } = await window.axe!.run({ ...only, ...given });
    return violations.map(({ id, impact, nodes }) => {
      const places = nodes.map(({ html }) => html).join(" ");
      return `${id} (${impact ?? "no impact"}): ${places}`;
    });
  }, options);
}
