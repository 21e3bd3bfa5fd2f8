import { rowsOfPeople, workbook } from "../support/workbooks";
import { emulatedOutlook } from "./support/emulated-outlook";
import { focusedName, tabTo } from "./support/keyboard";

const { open } = emulatedOutlook();

test("418 residents go to Bcc and the mail goes, by the keyboard alone", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  const { keyboard } = page;
  await tabTo(outlook, /^draft$/);
  await keyboard.press("End");
  await keyboard.press("Home");
  expect(await outlook.recipients()).toEqual({ to: 418, cc: 0, bcc: 0 });

  await tabTo(outlook, /^Send$/);
  await keyboard.press("Enter");
  await outlook.alert.waitFor();
  expect(await outlook.alert.innerText()).toMatch(
    /418 people .* each learns the other 417 addresses\./,
  );
  expect(await focusedName(outlook)).toBe("Review message");

  await keyboard.press("Enter");
  await pane.getByText("Recipients can see each other").first().waitFor();
  await tabTo(outlook, /^Move everyone outside to Bcc$/);
  await keyboard.press("Enter");
  await pane.getByText("418 people are now in Bcc.").first().waitFor();
  expect(await outlook.recipients()).toEqual({ to: 0, cc: 0, bcc: 418 });

  await tabTo(outlook, /^Send$/);
  await keyboard.press("Enter");
  await page.getByText("Sent: To 0, Cc 0, Bcc 418.").waitFor();
  expect(await focusedName(outlook)).toBe("Start again");
  expect(await outlook.sends()).toMatchObject([
    { completions: [{ allowEvent: false }] },
    { completions: [{ allowEvent: true }] },
  ]);
});

test("the one outsider is taken off a mail about eight people, and it goes", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await outlook.choose(/Dyfed/);
  await outlook.send.click();
  await outlook.alert.getByRole("button", { name: "Review message" }).click();
  await pane.getByText("Personal details").first().waitFor();
  await pane
    .getByRole("button", { name: /^Remove aaron/ })
    .first()
    .click();
  await pane.getByText("aaron.abbott@mail.example is no longer in To.").first().waitFor();
  expect(await outlook.recipients()).toEqual({ to: 4, cc: 0, bcc: 0 });
  await outlook.send.click();
  await page.getByText("Sent: To 4, Cc 0, Bcc 0.").waitFor();
  const sends = await outlook.sends();
  expect(sends.map(({ completions }) => completions.length)).toEqual([1, 1]);
});

test("the pane's other controls do what they say, by the keyboard", async () => {
  const outlook = await open();
  const { keyboard } = outlook.page;
  await outlook.page.getByRole("button", { name: "Second Look" }).press("Enter");
  await outlook.pane.getByText("Recipients can see each other").first().waitFor();

  await tabTo(outlook, /^Show all 93$/);
  await keyboard.press("Enter");
  await outlook.pane.getByRole("button", { name: "Show fewer" }).first().waitFor();
  await keyboard.press("Enter");
  await tabTo(outlook, /^Remove mair\.modelton@mail\.example from To$/);
  await keyboard.press("Enter");
  await outlook.pane.getByText("mair.modelton@mail.example is no longer in To.").first().waitFor();
  expect(await outlook.recipients()).toEqual({ to: 417, cc: 0, bcc: 0 });

  await tabTo(outlook, /^Undo$/);
  await keyboard.press("Enter");
  await outlook.pane.getByText("Everyone is back.").first().waitFor();
  expect(await outlook.recipients()).toEqual({ to: 418, cc: 0, bcc: 0 });

  await tabTo(outlook, /^Check again$/);
  await keyboard.press("Enter");
  const said = outlook.pane.getByText("Everyone is back.");
  await said.first().waitFor({ state: "detached" });
});

test("the pane follows what is typed into the draft", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await outlook.choose(/Empty/);
  await page.getByRole("button", { name: "Second Look" }).click();
  await pane.getByRole("heading", { name: "Nothing needs to be put right" }).waitFor();
  await page.locator("#to-input").fill("stranger@mail.example");
  await page.keyboard.press("Enter");
  await pane.getByText("stranger@mail.example").first().waitFor();
});

test("the pane looks again when the officer comes back to it from the text", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await outlook.choose(/Empty/);
  await page.locator("#to-input").fill("stranger@mail.example");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Second Look" }).click();
  await pane.getByRole("heading", { name: "Nothing needs to be put right" }).waitFor();
  const text = ["NI AB654321C", "NI CE123456D", "NI JK112233A"].join("\n");
  await page.getByLabel("Text of the message").fill(text);
  await pane.getByRole("heading", { level: 1 }).click();
  await pane
    .getByText("3 people's National Insurance numbers are going to stranger@mail.example")
    .first()
    .waitFor();
});

test("a workbook with a hidden sheet is attached, held, taken off, and the mail goes", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await outlook.choose(/Empty draft/);
  await page.locator("#to-input").fill("ann@firm.example");
  await page.locator("#to-input").press("Enter");
  await page.getByLabel("Subject").fill("Posts by rank");
  await page.getByLabel("Attach", { exact: true }).setInputFiles({
    name: "posts.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(
      workbook([
        { name: "Summary", rows: [["Posts", "12"]] },
        { name: "Raw", state: "hidden", rows: rowsOfPeople(12) },
      ]),
    ),
  });
  await outlook.send.click();
  await outlook.alert.getByRole("button", { name: "Review message" }).click();
  await pane.getByText("Hidden in a file").first().waitFor();
  await pane.getByRole("button", { name: "Remove the file posts.xlsx" }).first().click();
  await pane.getByText("The file “posts.xlsx” is no longer attached.").first().waitFor();
  await outlook.send.click();
  await page.getByText("Sent: To 1, Cc 0, Bcc 0.").waitFor();
});

test("what is held is acknowledged by the keyboard alone, and goes; a change holds it again", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  const { keyboard } = page;
  await outlook.choose(/hidden sheet/i);
  await page.getByRole("button", { name: "Second Look" }).press("Enter");
  await pane.getByText("Hidden in a file").first().waitFor();
  for (let left = 2; left > 0; left -= 1) {
    await tabTo(outlook, /^It is right as it is…$/);
    await keyboard.press("Enter");
    await tabTo(outlook, /^The file posts-by-rank\.xlsx$/);
    await keyboard.press("Space");
    await keyboard.press("Tab");
    await keyboard.press("Space");
    await keyboard.press("Tab");
    await keyboard.press("Space");
    await tabTo(outlook, /^Confirm, and let it go$/);
    await keyboard.press("Enter");
    await pane
      .getByText(/^Noted\./)
      .first()
      .waitFor();
  }
  await page.getByLabel("Subject").fill("Your request 2026/119");
  await outlook.send.click();
  await outlook.alert.waitFor();
  await keyboard.press("Escape");
  await page.getByLabel("Subject").fill("Your request 2026/118");
  await outlook.send.click();
  await page.getByText("Sent: To 1, Cc 0, Bcc 0.").waitFor();
});

test("the outsider is taken off a meeting about two households, and the invitation goes", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await outlook.choose(/a case, with an outsider/);
  expect(await page.getByText("Conference Room 2, Sampleton").isVisible()).toBe(true);
  expect(await page.getByRole("group", { name: "Bcc" }).isVisible()).toBe(false);
  await outlook.send.click();
  await outlook.alert.getByRole("button", { name: "Review invitation" }).click();
  await pane.getByText("This invitation cannot be sent yet").first().waitFor();
  expect(await pane.getByRole("button", { name: /Bcc/ }).count()).toBe(0);
  await pane
    .getByRole("button", { name: /^Remove sian.* from Optional/ })
    .first()
    .click();
  await pane
    .getByText("sian.harbourton@harbour-refuge.example is no longer in Optional.")
    .first()
    .waitFor();
  await outlook.send.click();
  await page.getByText("Sent: Required 6, Optional 0.").waitFor();
  const sends = await outlook.sends();
  expect(sends.map(({ completions }) => completions.length)).toEqual([1, 1]);
});
