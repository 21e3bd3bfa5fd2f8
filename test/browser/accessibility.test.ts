import type { BrowserContextOptions, Frame } from "playwright-core";
import { silent } from "../outlook-host/mailbox/faults";
import { faultsIn, faultsInEach } from "./support/axe";
import { emulatedOutlook } from "./support/emulated-outlook";
import { focusedName, isInPane, pressTab, tabStopsOfPane } from "./support/keyboard";
import type { OutlookPage } from "./support/outlook-page";
import { languages, paneStates, showIn, type Theme, themes } from "./support/pane-states";

const { open } = emulatedOutlook();

/** Opens a draft and the pane beside it, and waits for what it says. */
async function openPane(
  draft: RegExp,
  said: string,
  options?: BrowserContextOptions,
): Promise<OutlookPage> {
  const outlook = await open(options);
  await outlook.choose(draft);
  await outlook.page.getByRole("button", { name: "Second Look" }).click();
  await outlook.pane.getByText(said).first().waitFor();
  return outlook;
}

function paneFrame({ page }: OutlookPage): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not open.");
  return frame;
}

const states: readonly (readonly [RegExp, string])[] = [
  [/Gwent/, "Recipients can see each other"],
  [/reply to all/, "Recipients can see each other"],
  [/Dyfed/, "Personal details"],
  [/hidden sheet/, "Hidden in a file"],
  [/partner/, "People outside the organisation"],
  [/colleagues/, "Nothing needs to be put right"],
];

describe.each(states)("the pane beside the draft %s", (draft, said) => {
  test("Tab leads to every control, with office.js at the keyboard", async () => {
    const outlook = await openPane(draft, said);
    const controls = outlook.pane.locator("button, a[href], input, summary, [role=tab]");
    const names = await controls.evaluateAll((elements) =>
      elements
        .filter((each) => each.checkVisibility())
        .map((each) => each.ariaLabel ?? (each as HTMLElement).innerText.trim()),
    );
    expect(await tabStopsOfPane(outlook)).toEqual(names);
  });

  test("headings leave out no level, what is read first stands above, and 320 pixels are enough", async () => {
    const outlook = await openPane(draft, said);
    const { pane } = outlook;
    const levels = await pane
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);

    const tops = await pane
      .locator("h1, h2, h3, p, li, button")
      .evaluateAll((elements) => elements.map((each) => each.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((one, other) => one - other));

    // As wide as 1280 at 400 %; nothing scrolls sideways.
    await outlook.page.setViewportSize({ width: 320, height: 1200 });
    const widths = await paneFrame(outlook).evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(widths).toEqual([320, 320]);
  });
});

/** The colour behind the pane, as the browser paints it. */
function background(outlook: OutlookPage): Promise<string> {
  return outlook.pane
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((provider) => getComputedStyle(provider).backgroundColor);
}

/** The colour once it is no longer this one, or after a second. */
async function backgroundAfter(outlook: OutlookPage, before: string): Promise<string> {
  for (let waits = 0; waits < 50 && (await background(outlook)) === before; waits += 1) {
    await outlook.page.waitForTimeout(20);
  }
  return background(outlook);
}

const white = "rgb(255, 255, 255)";
const black = "rgb(41, 41, 41)";

describe("the theme", () => {
  test("is the browser's where Outlook says nothing, and follows it without a reload", async () => {
    const outlook = await openPane(/colleagues/, "Nothing needs", { colorScheme: "dark" });
    expect(await background(outlook)).toBe(black);
    await outlook.page.emulateMedia({ colorScheme: "light" });
    expect(await backgroundAfter(outlook, black)).toBe(white);
  });

  test("is Outlook's where it says one, when the pane opens and later", async () => {
    const outlook = await open({ colorScheme: "light" });
    await outlook.chooseTheme(/^Dark$/);
    await outlook.page.getByRole("button", { name: "Second Look" }).click();
    await outlook.pane.getByText("Recipients can see each other").waitFor();
    expect(await backgroundAfter(outlook, white)).toBe(black);
    expect(await faultsIn(paneFrame(outlook))).toEqual([]);
    await outlook.chooseTheme(/^Light$/);
    expect(await backgroundAfter(outlook, black)).toBe(white);
  });

  test("keeps the picture of who sees whom to be seen where colours are forced", async () => {
    const forced = { forcedColors: "active", colorScheme: "dark" } as const;
    const outlook = await openPane(/Gwent/, "Recipients can see each other", forced);
    const strokes = await outlook.pane
      .getByRole("img")
      .locator("path")
      .evaluateAll((lines) => lines.map((each) => getComputedStyle(each).stroke));
    expect(strokes).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
  });
});

test("the picture of who sees whom is low and fits into 320 pixels", async () => {
  const outlook = await openPane(/Gwent/, "Recipients can see each other");
  await outlook.page.setViewportSize({ width: 320, height: 1200 });
  const box = await outlook.pane.getByRole("img").boundingBox();
  expect(box?.height).toBeLessThanOrEqual(130);
  expect(box?.width).toBeLessThanOrEqual(320);
});

test("reading files can be stopped, and what was not read is said to be unchecked", async () => {
  const outlook = await open();
  await outlook.choose(/hidden sheet/);
  await outlook.setFaults([silent("getAttachmentContentAsync")]);
  await outlook.page.getByRole("button", { name: "Second Look" }).click();
  await outlook.pane.getByText("Looking into attachments: 0 of 1 done.").waitFor();
  expect(await faultsIn(paneFrame(outlook))).toEqual([]);
  await outlook.pane.getByRole("button", { name: "Stop looking" }).click();
  await outlook.pane.getByText("Not looked into").waitFor();
  expect(await focusedName(outlook)).toBe("Check again");
  expect(await outlook.pane.getByText("Nothing needs").count()).toBe(0);
  await outlook.setFaults([]);
  await outlook.pane.getByRole("button", { name: "Check again" }).click();
  await outlook.pane.getByText("Hidden in a file").waitFor();
});

test("axe looks at the colours that a control goes over into, not at those between", async () => {
  const outlook = await openPane(/colleagues/, "Nothing needs to be put right");
  const again = outlook.pane.getByRole("button", { name: "Check again" });
  await again.evaluate((button) => {
    button.style.transition = "none";
    button.style.color = "lightgrey";
    getComputedStyle(button).getPropertyValue("color");
    button.style.transition = "color 60s";
    button.style.color = "";
  });
  expect(await faultsIn(paneFrame(outlook))).toEqual([]);
});

test("Tab leads from what a repair says to its Undo", async () => {
  const outlook = await openPane(/Gwent/, "Recipients can see each other");
  await outlook.pane.getByRole("button", { name: "Move everyone outside to Bcc" }).click();
  await outlook.pane.getByText("418 people are now in Bcc.").first().waitFor();
  await pressTab(outlook);
  expect(await isInPane(outlook)).toBe(true);
  expect(await focusedName(outlook)).toBe("Undo");
});

describe.each(languages)("in $displayLanguage", ({ displayLanguage, words }) => {
  test.each(paneStates)(
    "axe finds nothing at any level in any colours: %s",
    async (_, openState) => {
      const outlook = await open({ displayLanguage });
      await openState(outlook, words);
      const show = (theme: Theme) => showIn(outlook, theme);
      expect(await faultsInEach(() => paneFrame(outlook), themes, show)).toEqual([]);
    },
  );
});
