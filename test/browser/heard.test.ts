import { paneEn } from "../../src/messages/pane-en";
import { emulatedOutlook } from "./support/emulated-outlook";
import { focusedName, tabTo } from "./support/keyboard";
import type { OutlookPage } from "./support/outlook-page";

const { open } = emulatedOutlook();
jest.setTimeout(40_000);

/** Whatever is put into a live region of the pane, in order. */
async function listen({ page }: OutlookPage): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(`
    window.heard = [];
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (target.closest?.("[aria-live]")) addedNodes.forEach((one) => heard.push(one.textContent));
      }
    }).observe(document, { subtree: true, childList: true });`);
  return async () => {
    const pane = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    return (await pane?.evaluate<string[]>("window.heard")) ?? [];
  };
}

type Step = readonly [press: RegExp, said: string];

const { file, repair, pressSend } = paneEn;

/** With its file gone, the answer still promises one: that is asked, and answered. */
const journeys: readonly (readonly [draft: RegExp, steps: readonly Step[]])[] = [
  [/Gwent/, [[new RegExp(`^${repair.moveToBcc}$`), pressSend]]],
  [/Dyfed/, [[/aaron\.abbott@mail\.example/, pressSend]]],
  [
    /hidden sheet/i,
    [
      [/posts-by-rank\.xlsx/, file.removed("“posts-by-rank.xlsx”")],
      [new RegExp(`^${repair.settle}$`), pressSend],
    ],
  ],
];

test.each(journeys)(
  "from Send to a repaired second Send by the keyboard, and by the ear: %s",
  async (draft, steps) => {
    const outlook = await open();
    const { page, pane } = outlook;
    const heard = await listen(outlook);
    await outlook.choose(draft);
    await tabTo(outlook, /^Send$/);
    await page.keyboard.press("Enter");
    await outlook.alert.waitFor();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: paneEn.checkAgain }).waitFor();
    // What Enter would do a second time harms nobody. The focus comes a moment after what it goes to.
    for (let waits = 0; waits < 50 && (await focusedName(outlook)) === ""; waits += 1) {
      await page.waitForTimeout(50);
    }
    expect(await focusedName(outlook)).toBe(paneEn.checkAgain);

    const tree = await pane.locator("main").ariaSnapshot();
    expect(tree).toMatch(
      /^- main:\n\s+- heading ".+" \[level=1\]\n\s+- text: .+\n(?:\s+- img .+\n)?(?:\s+- text: .+\n)?\s+- button/,
    );
    for (const region of tree.match(/- region .*/g) ?? []) expect(region).toMatch(/region ".+":/);
    expect(tree).not.toMatch(/- (?:button|checkbox|list|region|link)(?::| \[|$)/m); // Each has a name.

    for (const [press, sentence] of steps) {
      await tabTo(outlook, press);
      await page.keyboard.press("Enter");
      await pane.getByText(sentence).first().waitFor();
    }
    const said = await heard();
    const at = (sentence: string) => said.findIndex((one) => one.includes(sentence));
    const order = [paneEn.decision.hold, paneEn.decision.send, pressSend].map(at);
    expect(order).not.toContain(-1);
    expect([...order].sort((one, other) => one - other)).toEqual(order);
    expect(said.join("\n")).not.toMatch(/[.!?…],/);
    await tabTo(outlook, /^Send$/);
    await page.keyboard.press("Enter");
    await page.getByText(/^Sent: To/).waitFor();
  },
);

test("the way through the acknowledging form is one of Tab and Space", async () => {
  const outlook = await open();
  const { page, pane } = outlook;
  await outlook.choose(/hidden sheet/i);
  await page.getByRole("button", { name: "Second Look" }).press("Enter");
  await pane.getByRole("button", { name: paneEn.acknowledge.open }).first().waitFor();
  await tabTo(outlook, new RegExp(`^${paneEn.acknowledge.open}$`));
  await page.keyboard.press("Enter");
  const form = pane.getByRole("group", { name: paneEn.acknowledge.legend });
  await form.waitFor();
  expect(await focusedName(outlook)).toContain("posts-by-rank.xlsx");
  await page.keyboard.press("Space");
  expect(await form.getByRole("checkbox").first().isChecked()).toBe(true);
});
