import type { Frame } from "playwright-core";
import { errorCodes } from "../outlook-host/mailbox/error-codes";
import { failing } from "../outlook-host/mailbox/faults";
import { seriousFaults } from "./support/axe";
import { emulatedOutlook } from "./support/emulated-outlook";
import { focusedName, isInPane, pressTab, tabStopsOfPane } from "./support/keyboard";
import type { OutlookPage } from "./support/outlook-page";

const { open } = emulatedOutlook();

/** Opens a draft and the pane beside it, and waits for what it says. */
async function openPane(draft: RegExp, said: string): Promise<OutlookPage> {
  const outlook = await open();
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
  [/Dyfed/, "Personal details"],
  [/partner/, "People outside the organisation"],
  [/colleagues/, "Nothing needs to be put right"],
];

describe.each(states)("the pane beside the draft %s", (draft, said) => {
  test("axe finds nothing serious", async () => {
    expect(await seriousFaults(paneFrame(await openPane(draft, said)))).toEqual([]);
  });

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

  test("nothing scrolls sideways at 320 pixels", async () => {
    const outlook = await openPane(draft, said);
    await outlook.page.setViewportSize({ width: 320, height: 1200 });
    const widths = await paneFrame(outlook).evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(widths).toEqual([320, 320]);
  });
});

test("Tab leads from what a repair says to its Undo", async () => {
  const outlook = await openPane(/Gwent/, "Recipients can see each other");
  await outlook.pane.getByRole("button", { name: "Move everyone outside to Bcc" }).click();
  await outlook.pane.getByText("418 people are now in Bcc.").first().waitFor();
  await pressTab(outlook);
  expect(await isInPane(outlook)).toBe(true);
  expect(await focusedName(outlook)).toBe("Undo");
});

test("axe finds nothing serious after a repair", async () => {
  const outlook = await openPane(/Gwent/, "Recipients can see each other");
  await outlook.pane.getByRole("button", { name: "Move everyone outside to Bcc" }).click();
  await outlook.pane.getByText("418 people are now in Bcc.").first().waitFor();
  expect(await seriousFaults(paneFrame(outlook))).toEqual([]);
});

test("axe finds nothing serious where Outlook fails", async () => {
  const outlook = await open();
  await outlook.setFaults([failing("*", errorCodes.InternalError)]);
  await outlook.page.getByRole("button", { name: "Second Look" }).click();
  await outlook.pane.getByText("Not everything was checked").first().waitFor();
  expect(await seriousFaults(paneFrame(outlook))).toEqual([]);
});

test("with forced colours, axe finds nothing serious either", async () => {
  const outlook = await openPane(/Gwent/, "Recipients can see each other");
  await outlook.page.emulateMedia({ forcedColors: "active" });
  expect(await seriousFaults(paneFrame(outlook))).toEqual([]);
});
