import { silent } from "../outlook-host/mailbox/faults";
import { emulatedOutlook } from "./support/emulated-outlook";

/**
 * Browsers hold back the timers of a hidden frame of another origin, to about one a second; Playwright
 * switches that off unless it is told not to (office-js issue #4826 reports it from Outlook).
 */
const { open } = emulatedOutlook({
  ignoreDefaultArgs: [
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
  ],
});

test("a silent Outlook is answered in time and once, where timers are held back", async () => {
  const outlook = await open();
  await outlook.setFaults([silent("*")]);
  await outlook.send.click();
  await outlook.alert.getByText("could not check all of this message").waitFor();
  const [send, ...others] = await outlook.sends();
  expect(others).toEqual([]);
  expect(send?.completions).toHaveLength(1);
  expect(send?.elapsedMs).toBeLessThan(4000);
});

test("a draft that may go still goes without a question", async () => {
  const outlook = await open();
  await outlook.choose(/colleagues/);
  await outlook.send.click();
  await outlook.page.getByText("Sent: ").waitFor();
  const [send] = await outlook.sends();
  expect(send?.completions).toEqual([{ allowEvent: true }]);
  expect(send?.elapsedMs).toBeLessThan(2000);
});
