import { silent } from "../outlook-host/mailbox/faults";
import { emulatedOutlook } from "./support/emulated-outlook";

const { open } = emulatedOutlook();

test.each([
  [/colleagues/, "Sent: To 2, Cc 1, Bcc 0."],
  [/partner/, "Sent: To 1, Cc 1, Bcc 0."],
  [/Newsletter/, "Sent: To 1, Cc 0, Bcc 120."],
])("the draft %s goes without a question", async (draft, sent) => {
  const outlook = await open();
  await outlook.choose(draft);
  await outlook.send.click();
  await outlook.page.getByText(sent).waitFor();
  const sends = await outlook.sends();
  expect(sends.map(({ completions }) => completions)).toEqual([[{ allowEvent: true }]]);
});

test("a draft to 418 residents is stopped, and Escape goes back to it", async () => {
  const outlook = await open();
  await outlook.choose(/Gwent/);
  await outlook.send.click();
  await outlook.alert.waitFor();
  expect(await outlook.alert.getByRole("button").allTextContents()).toEqual([
    "×",
    "Review message",
    "Don't Send",
  ]);
  expect(await outlook.alert.innerText()).toMatch(
    /418 people .* each learns the other 417 addresses\./,
  );
  await outlook.page.keyboard.press("Escape");
  expect(await outlook.alert.isVisible()).toBe(false);
  expect(await outlook.recipients()).toEqual({ to: 418, cc: 0, bcc: 0 });
  expect(await outlook.send.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await outlook.sends()).toMatchObject([{ completions: [{ allowEvent: false }] }]);
});

test("a question leaves it to the sender, and Send Anyway does not ask again", async () => {
  const outlook = await open();
  const { page } = outlook;
  await outlook.choose(/Empty/);
  await page.locator("#to-input").fill("stranger@mail.example");
  await page.keyboard.press("Enter");
  const text = ["NI AB654321C", "NI CE123456D", "NI JK112233A"].join("\n");
  await page.getByLabel("Text of the message").fill(text);
  await outlook.send.click();
  expect(await outlook.alert.innerText()).toContain("3 people's National Insurance numbers");
  await outlook.alert.getByRole("button", { name: "Send Anyway" }).click();
  await page.getByText("Sent: To 1, Cc 0, Bcc 0.").waitFor();
  expect(await outlook.sends()).toHaveLength(1);
});

test("a silent Outlook is answered in time, once, and what is missing is named", async () => {
  const outlook = await open();
  await outlook.choose(/colleagues/);
  await outlook.setFaults([silent("*")]);
  await outlook.send.click();
  await outlook.alert.getByText("could not check all of this message").waitFor();
  const [send, ...others] = await outlook.sends();
  expect(others).toEqual([]);
  expect(send?.completions).toHaveLength(1);
  expect(send?.elapsedMs).toBeLessThan(4000);
});

test.each([
  [/Mac/, ["×", "Review message"], /press Review message, or Second Look on the ribbon\./],
  [/2404/, ["×", "Review message"], /press Review message, or Second Look on the ribbon\./],
  [/2206/, ["×", "Don't Send"], /right, press Second Look on the ribbon\./],
])("an Outlook that is %s shows %j", async (client, buttons, said) => {
  const outlook = await open();
  await outlook.chooseClient(client);
  await outlook.send.click();
  await outlook.alert.waitFor();
  expect(await outlook.alert.getByRole("button").allTextContents()).toEqual(buttons);
  expect(await outlook.alert.innerText()).toMatch(said);
});

test("in classic Outlook before 2410, the X of the alert opens the pane", async () => {
  const outlook = await open();
  await outlook.chooseClient(/2404/);
  await outlook.send.click();
  await outlook.alert.locator("#alert-close").click();
  await outlook.pane.getByRole("button", { name: "Check again" }).waitFor();
});
