import { setTimeout } from "node:timers/promises";
import type { Frame } from "playwright-core";
import type { OutlookPage } from "./outlook-page";

/** What the focused element is called, in the page or in the pane's frame; empty on a bare page. */
export async function focusedName(outlook: OutlookPage): Promise<string> {
  const root = (await isInPane(outlook)) ? frameOfPane(outlook) : outlook.page;
  return root.evaluate(() => {
    const { activeElement, body } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === body) return "";
    const label = activeElement instanceof HTMLSelectElement ? activeElement.id : undefined;
    const isInput = activeElement instanceof HTMLInputElement;
    const [named = activeElement] = isInput ? (activeElement.labels ?? []) : [];
    const text = named.innerText.trim();
    return activeElement.ariaLabel ?? label ?? text;
  });
}

/** Presses Tab until something of this name has the focus; fails with the names it came by. */
export async function tabTo(outlook: OutlookPage, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await pressTab(outlook);
    const current = await focusedName(outlook);
    if (name.test(current)) return;
    passed.push(current);
  }
  throw new Error(`Tab does not lead to ${String(name)}, but to: ${passed.join(" | ")}`);
}

/** Everything that Tab leads to in the pane, from before its beginning until the focus leaves it. */
export async function tabStopsOfPane(outlook: OutlookPage): Promise<readonly string[]> {
  const { page } = outlook;
  const stops: string[] = [];
  await page.getByRole("button", { name: "Close pane" }).focus();
  await pressTab(outlook);
  while (await isInPane(outlook)) {
    const name = await focusedName(outlook);
    if (stops.length > 200) throw new Error(`Tab does not leave the pane: ${stops.join(" | ")}`);
    stops.push(name);
    await pressTab(outlook);
  }
  return stops;
}

export async function isInPane(outlook: OutlookPage): Promise<boolean> {
  return outlook.page.evaluate(() => document.activeElement?.localName === "iframe");
}

/** Presses Tab, and waits until the focus has moved: office.js tells the host a moment after the key. */
export async function pressTab(outlook: OutlookPage): Promise<void> {
  const before = await focusedPlace(outlook);
  await outlook.page.keyboard.press("Tab");
  for (const end = Date.now() + 1000; Date.now() < end;) {
    if ((await focusedPlace(outlook)) !== before) return;
    await setTimeout(5);
  }
}

/** Tells one focused element from every other, in the page and in the pane's frame. */
async function focusedPlace(outlook: OutlookPage): Promise<string> {
  const place = () => {
    const { activeElement } = document;
    const all = Array.from(document.querySelectorAll("*"));
    return `${activeElement?.localName ?? ""} ${activeElement ? all.indexOf(activeElement) : -1}`;
  };
  const inPage = await outlook.page.evaluate(place);
  const isInFrame = inPage.startsWith("iframe");
  return isInFrame ? `${inPage} ${await frameOfPane(outlook).evaluate(place)}` : inPage;
}

/** What is shown in the pane. Asked directly: a locator looks for the frame anew each time. */
function frameOfPane({ page }: OutlookPage): Frame {
  const frame = page.frames().find((each) => /\/(?:taskpane|sent)\.html$/.test(each.url()));
  if (frame === undefined) throw new Error("The pane is not open.");
  return frame;
}
