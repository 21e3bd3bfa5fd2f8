import { emulatedOutlook } from "./support/emulated-outlook";
import type { OutlookPage } from "./support/outlook-page";
import { faultsIn } from "./support/axe";

/** What the page itself does: with handlers of our own where the add-in's does not misbehave. */
const { open } = emulatedOutlook();

async function handleBy(outlook: OutlookPage, handler: string): Promise<void> {
  const body = `Office.onReady(); Office.actions.associate("onMessageSendHandler", ${handler});`;
  await outlook.page.route("**/launchevent.js", (route) =>
    route.fulfill({ body, contentType: "text/javascript" }),
  );
}

/** Presses Send, with a clock that can be put forward as soon as the handler has said that it runs. */
async function pressSendByClock({ page, send }: OutlookPage): Promise<void> {
  await page.clock.install();
  const running = page.waitForEvent("console", (message) => message.text() === "running");
  await send.click();
  await running;
}

test("a handler that takes longer than five seconds is said to, and its answer still counts", async () => {
  const outlook = await open();
  await handleBy(
    outlook,
    "(event) => { setTimeout(() => event.completed({ allowEvent: true }), 7000); console.log('running'); }",
  );
  await pressSendByClock(outlook);
  expect(await outlook.status.textContent()).toBe("Second Look is checking your message…");
  expect(await outlook.alert.isVisible()).toBe(false);
  await outlook.page.clock.runFor(5000);
  await outlook.alert.getByText("taking longer than expected").waitFor();
  await outlook.page.clock.runFor(2000);
  await outlook.page.getByText("Sent: To 418, Cc 0, Bcc 0.").waitFor();
});

test("who does not wait for a handler gets the draft back", async () => {
  const outlook = await open();
  await handleBy(outlook, "() => console.log('running')");
  await pressSendByClock(outlook);
  await outlook.page.clock.runFor(5000);
  await outlook.alert.getByRole("button", { name: "Don't Send" }).click();
  expect(await outlook.page.locator("body > iframe").count()).toBe(0);
  expect(await outlook.recipients()).toEqual({ to: 418, cc: 0, bcc: 0 });
});

test("a second answer is counted and not listened to", async () => {
  const outlook = await open();
  const twice = "event.completed({ allowEvent: true }); event.completed({ allowEvent: false });";
  await handleBy(outlook, `(event) => { ${twice} }`);
  await outlook.send.click();
  await outlook.page.getByText("Sent: ").waitFor();
  const [send] = await outlook.sends();
  expect(send?.completions).toEqual([{ allowEvent: true }, { allowEvent: false }]);
});

test("the fields of a draft can be filled in, and a crowd looked through, by the keyboard", async () => {
  const outlook = await open();
  const { page } = outlook;
  await page.getByRole("button", { name: "+398 more" }).press("Enter");
  expect(await page.locator("#to-pills .pill").count()).toBe(418);
  await page.getByLabel("To", { exact: true }).getByRole("textbox").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Cc" }).first().fill("Ann <ann@mail.example>; bob");
  await page.keyboard.press("Enter");
  expect(await outlook.recipients()).toEqual({ to: 417, cc: 2, bcc: 0 });
  expect(await page.locator("#cc-pills .pill").allTextContents()).toEqual(["Ann×", "bob×"]);
});

test("axe finds nothing in the page and in its dialog", async () => {
  const outlook = await open();
  expect(await faultsIn(outlook.page.mainFrame())).toEqual([]);
  await outlook.send.click();
  await outlook.alert.waitFor();
  expect(await faultsIn(outlook.page.mainFrame())).toEqual([]);
});

test("a draft can be begun again once it is sent", async () => {
  const outlook = await open();
  await outlook.choose(/colleagues/);
  await outlook.send.press("Enter");
  await outlook.page.getByText("Sent: ").waitFor();
  expect(await faultsIn(outlook.page.mainFrame())).toEqual([]);
  await outlook.page.keyboard.press("Enter");
  expect(await outlook.status.textContent()).toBe("");
  expect(await outlook.sends()).toEqual([]);
});

test("where the add-in cannot be reached, the page says how to get there, until it can", async () => {
  const outlook = await open();
  const { page } = outlook;
  const notice = page.getByRole("alert");
  expect(await notice.isVisible()).toBe(false);
  await page.route("**/launchevent.html", (route) => route.abort());
  await page.reload();
  await notice.getByText("cannot be reached").waitFor();
  const link = await notice.getByRole("link").getAttribute("href");
  expect(link).toMatch(/^https:\/\/localhost:\d+\/$/);
  await page.unroute("**/launchevent.html");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await notice.waitFor({ state: "hidden" });
  outlook.errors.length = 0; // The browser reported the request that failed.
});
