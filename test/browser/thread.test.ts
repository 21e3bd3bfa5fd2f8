import { draftStartKey } from "../../src/outlook/session-data";
import { emulatedOutlook } from "./support/emulated-outlook";
import type { OutlookPage } from "./support/outlook-page";

const { open } = emulatedOutlook();

/** Waits until the add-in has heard that the draft was begun. */
async function whenBegun({ page }: OutlookPage): Promise<void> {
  await page.waitForFunction(
    (key) => key in window.emulatedOutlook!.draft.sessionData,
    draftStartKey,
  );
  await page.waitForFunction(() => document.querySelector("body > iframe") === null);
}

test("the add-in hears of a draft that is begun, in a hidden page that is gone afterwards", async () => {
  const outlook = await open();
  await whenBegun(outlook);
  expect(await outlook.recipients()).toEqual({ to: 418, cc: 0, bcc: 0 });
  await outlook.choose(/reply to all/);
  await whenBegun(outlook);
});

test("a reply to all 418 residents goes to its sender alone instead", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await outlook.choose(/reply to all/);
  await outlook.send.click();
  expect(await outlook.alert.innerText()).toContain("418 people ");
  await outlook.alert.getByRole("button", { name: "Review message" }).click();
  const button = pane.getByRole("button", { name: "Reply to the sender alone" });
  await button.click();
  await pane.getByText("Only the sender is left: 418 people taken off.").first().waitFor();
  expect(await outlook.recipients()).toEqual({ to: 1, cc: 0, bcc: 0 });
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Everyone is back.").first().waitFor();
  expect(await outlook.recipients()).toEqual({ to: 419, cc: 0, bcc: 0 });
  await button.click();
  await pane.getByText("Only the sender is left").first().waitFor();
  await outlook.send.click();
  await page.getByText("Sent: To 1, Cc 0, Bcc 0.").waitFor();
});
