import { emulatedOutlook } from "./support/emulated-outlook";
import { focusedName, tabTo } from "./support/keyboard";
import { faultsIn } from "./support/axe";
import type { OutlookPage } from "./support/outlook-page";

const { open } = emulatedOutlook();

/** An empty draft, written to these, with the pane open beside it. */
async function draftTo(addresses: readonly string[], outlook: OutlookPage, said: string) {
  const { page, pane } = outlook;
  await outlook.choose(/Empty draft/);
  for (const address of addresses) {
    await page.locator("#to-input").fill(address);
    await page.locator("#to-input").press("Enter");
  }
  await page.getByLabel("Subject").fill("Rota");
  await page.getByRole("button", { name: "Second Look" }).press("Enter");
  await pane.getByText(said).first().waitFor();
}

const addressesIn = ({ page }: OutlookPage) =>
  page.evaluate(() => window.emulatedOutlook!.draft.to.map(({ emailAddress }) => emailAddress));

async function faultsOf({ page }: OutlookPage): Promise<unknown> {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  return faultsIn(frame!);
}

const wrong = "rhys.example@mockshire.po1ice.example";

test("a person is replaced by the keyboard alone; Escape leaves the box and not the pane", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  const { keyboard } = page;
  await draftTo([wrong], outlook, "nearly");
  await tabTo(outlook, /^Replace… rhys/);
  await keyboard.press("Enter");
  const box = `Address to use instead of ${wrong}`;
  await pane.getByRole("textbox", { name: box }).waitFor();
  expect(await focusedName(outlook)).toBe(box);
  await keyboard.press("Escape");
  await pane.getByRole("textbox").waitFor({ state: "detached" });
  expect(await focusedName(outlook)).toMatch(/^Replace… rhys/);

  await keyboard.press("Enter");
  await keyboard.type("rhys");
  await keyboard.press("Enter");
  await pane.getByText("That is not a full address.").waitFor();
  expect(await faultsOf(outlook)).toEqual([]);
  expect(await focusedName(outlook)).toBe(box);
  await keyboard.type(".example@mockshire.police.example");
  await keyboard.press("Enter");
  await pane.getByText("rhys.example@mockshire.police.example gets this message").first().waitFor();
  expect(await addressesIn(outlook)).toEqual(["rhys.example@mockshire.police.example"]);

  await tabTo(outlook, /^Send$/);
  await keyboard.press("Enter");
  await page.getByText("Sent: To 1, Cc 0, Bcc 0.").waitFor();
});

test("whom an address nearly is, takes its place at one press", async () => {
  const outlook = await open();
  await draftTo([wrong], outlook, "nearly");
  await tabTo(outlook, /^Use rhys\.example@mockshire\.police\.example instead of/);
  await outlook.page.keyboard.press("Enter");
  await outlook.pane.getByText("gets this message instead").first().waitFor();
  expect(await addressesIn(outlook)).toEqual(["rhys.example@mockshire.police.example"]);
});

test("one of five is kept by the keyboard alone, and the others stay in view to be written to", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  const { keyboard } = page;
  const five = ["ann", "bob", "cat", "dai", "eve"].map((name, at) => `${name}@firm${at}.example`);
  await draftTo(five, outlook, "Recipients can see each other");
  await tabTo(outlook, /^Write to each in a separate message…$/);
  await keyboard.press("Enter");
  await tabTo(outlook, /^Copy bob@firm1\.example$/);
  await keyboard.press("Enter");
  // The frame may not use the clipboard, so this was copied as by the keyboard.
  await pane.getByText("bob@firm1.example is copied.").first().waitFor();
  expect(await focusedName(outlook)).toBe("Copy bob@firm1.example");
  await page.getByLabel("Text of the message").focus();
  await keyboard.press("Control+V");
  expect(await page.getByLabel("Text of the message").inputValue()).toBe("bob@firm1.example");
  expect(await faultsOf(outlook)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 1200 });
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  expect(await frame!.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    320,
  );
  await page.setViewportSize({ width: 1200, height: 800 });

  await tabTo(outlook, /^Keep only ann@firm0\.example here$/);
  await keyboard.press("Enter");
  await pane.getByText("4 other people are taken off.").first().waitFor();
  expect(await addressesIn(outlook)).toEqual(["ann@firm0.example"]);
  const list = pane.getByRole("list", { name: "Still to write to, each in a separate message" });
  expect(await list.getByRole("listitem").count()).toBe(4);
  expect(await faultsOf(outlook)).toEqual([]);
  await tabTo(outlook, /^Copy eve@firm4\.example$/);

  await tabTo(outlook, /^Send$/);
  await keyboard.press("Enter");
  await page.getByText("Sent: To 1, Cc 0, Bcc 0.").waitFor();
});

test("the guide to mail merge opens by the keyboard alone", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await page.getByRole("button", { name: "Second Look" }).press("Enter");
  await pane.getByText("Recipients can see each other").first().waitFor();
  await tabTo(outlook, /^How to use mail merge$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Start Mail Merge").waitFor();
  expect(await focusedName(outlook)).toBe("Close the guide");
  expect(await faultsOf(outlook)).toEqual([]);
});

test("a move of 418 people is stopped by the keyboard, and undone", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  const slow = [1, 2, 3, 4, 5].map((call) => ({
    api: "bcc.addAsync",
    call,
    effect: { kind: "slow", ms: 700 } as const,
  }));
  await page.getByRole("button", { name: "Second Look" }).press("Enter");
  await pane.getByText("Recipients can see each other").first().waitFor();
  await outlook.setFaults(slow);
  await tabTo(outlook, /^Move everyone outside to Bcc$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Moving 418 people").first().waitFor();
  await tabTo(outlook, /^Stop$/);
  await page.keyboard.press("Enter");
  await pane.getByText("The move stopped. Everyone is still in To and Cc").first().waitFor();
  const { to, bcc } = await outlook.recipients();
  expect(to).toBe(418);
  expect(bcc).toBeLessThan(418);
  await tabTo(outlook, /^Undo$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Everyone is back.").first().waitFor();
  expect(await outlook.recipients()).toEqual({ to: 418, cc: 0, bcc: 0 });
});

/** The same script, as if it had been built with a policy that says what a partner may receive. */
async function withPartner({ page }: OutlookPage): Promise<void> {
  await page.route(/\/policy\.js$/, async (route) => {
    const response = await route.fetch();
    const line = `{"match":"cps.example","highestMarking":"OFFICIAL-SENSITIVE"}`;
    const script = await response.text();
    const changed = script.replace(`},"allow":[],"deny":[]`, `},"allow":[${line}],"deny":[]`);
    expect(changed).not.toBe(script);
    await route.fulfill({ response, body: changed });
  });
}

test("the subject is marked by the keyboard alone, and unmarked again", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await withPartner(outlook);
  await outlook.choose(/Empty draft/);
  await page.locator("#to-input").fill("reader@cps.example");
  await page.locator("#to-input").press("Enter");
  await page.getByLabel("Subject").fill("RE: Rota");
  const head =
    "From: Ann <ann@force.example>\nSent: Monday\nTo: bob@force.example\nSubject: Rota\n";
  const text = `As below.\n\n${head}\nOFFICIAL-SENSITIVE\n\nThe text.`;
  await page.getByLabel("Text of the message").fill(text);
  await page.getByRole("button", { name: "Second Look" }).press("Enter");
  await pane.getByText("Protective marking").first().waitFor();
  await tabTo(outlook, /^Mark the subject OFFICIAL-SENSITIVE$/);
  await page.keyboard.press("Enter");
  await pane.getByText("The subject now has the marking.").first().waitFor();
  expect(await page.getByLabel("Subject").inputValue()).toBe("RE: OFFICIAL-SENSITIVE: Rota");
  await pane.getByText("Protective marking").waitFor({ state: "detached" });
  await tabTo(outlook, /^Undo$/);
  await page.keyboard.press("Enter");
  await pane.getByText("The subject is as it was.").first().waitFor();
  expect(await page.getByLabel("Subject").inputValue()).toBe("RE: Rota");
});
