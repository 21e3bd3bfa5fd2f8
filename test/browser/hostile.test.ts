import type { Frame } from "playwright-core";

import { paneCy } from "../../src/messages/pane-cy";
import { paneEn } from "../../src/messages/pane-en";
import type { PaneMessages } from "../../src/messages/pane-messages";
import { shownText } from "../../src/taskpane/shown-text";
import type { DraftState } from "../outlook-host/mailbox/draft-state";
import { faultsIn } from "./support/axe";
import { emulatedOutlook } from "./support/emulated-outlook";
import { hostileDraft, hostileName } from "./support/hostile-draft";
import type { OutlookPage } from "./support/outlook-page";

const { open } = emulatedOutlook();
jest.setTimeout(60_000);

const paneFrame = ({ page }: OutlookPage): Frame =>
  page.frames().find((each) => each.url().endsWith("/taskpane.html"))!;

/** The draft, with nothing but the empty one before it, and the pane open beside it. */
async function opened(displayLanguage: "en-GB" | "cy-GB", draft: Partial<DraftState>) {
  const outlook = await open({ displayLanguage });
  await outlook.choose(/Empty draft/);
  await outlook.page.evaluate(
    (given) => {
      Object.assign(window.emulatedOutlook!.draft, given);
    },
    draft as Record<string, unknown>,
  );
  await openPane(outlook);
  return outlook;
}

async function openPane({ page, pane }: OutlookPage): Promise<void> {
  await page.getByRole("button", { name: "Second Look" }).click();
  await pane.locator("section h2").first().waitFor();
  await page.waitForTimeout(500); // The files are read, and the rest is drawn.
}

/** The one sentence, and what was found, in order. */
const headings = ({ pane }: OutlookPage): Promise<readonly string[]> =>
  pane.locator("h1, section h2").allTextContents();

/** What a screen reader is given beside the text itself, and all text but what stands by itself. */
const said = (outlook: OutlookPage): Promise<readonly string[]> =>
  paneFrame(outlook).evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest("bdi, script, style") === null) texts.push(textContent ?? "");
    }
    const named = Array.from(document.querySelectorAll("[aria-label], [title], [alt]"));
    const attributes = ["aria-label", "title", "alt"];
    const labels = named.flatMap((one) => attributes.map((name) => one.getAttribute(name) ?? ""));
    return [...texts, ...labels];
  });

/** But for pairs of isolates, with which a sentence keeps a name by itself. */
function expectPlain(texts: readonly string[]): void {
  for (const text of texts) {
    const rest = text.replace(/\u2068[^\u2066-\u2069]*\u2069/g, "");
    expect(rest).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
  }
}

async function expectSound(outlook: OutlookPage): Promise<void> {
  const { pane } = outlook;
  const frame = paneFrame(outlook);
  expect(await pane.locator("main :is(img, b, script, a[href*=evil])").count()).toBe(0);
  expectPlain(await said(outlook));
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await frame.evaluate(() => document.documentElement.clientWidth),
  );
}

const languages: readonly (readonly ["en-GB" | "cy-GB", PaneMessages])[] = [
  ["en-GB", paneEn],
  ["cy-GB", paneCy],
];

describe.each(languages)("a draft in which every name is hostile, in %s", (language, words) => {
  test("forges nothing, is as wide as the pane, and has no fault that axe can see", async () => {
    const outlook = await opened(language, hostileDraft());
    await expectSound(outlook);
    expect(await faultsIn(paneFrame(outlook))).toEqual([]);
    await outlook.page.setViewportSize({ width: 320, height: 1200 });
    await expectSound(outlook);
  });

  test("is told in the same order each time, whoever comes first", async () => {
    const draft = hostileDraft();
    const outlook = await opened(language, draft);
    const first = await headings(outlook);
    expect(first.length).toBeGreaterThan(5);
    const turned = [...(draft.to ?? [])].reverse();
    for (const to of [draft.to, draft.to, turned]) {
      await outlook.page.getByRole("button", { name: "Close pane" }).click();
      await outlook.page.evaluate((given) => {
        Object.assign(window.emulatedOutlook!.draft, { to: given });
      }, to);
      await openPane(outlook);
      expect(await headings(outlook)).toEqual(first);
    }
  });

  test("counts people who are named in the same words one by one", async () => {
    const { pane } = await opened(language, hostileDraft());
    const sentences = await pane.locator("section p, section li").allTextContents();
    const outside = sentences.find((one) => one.includes("OFFICIAL-SENSITIVE"));
    const [all = ""] = /\d{3}/.exec(outside ?? "") ?? [];
    expect(all).not.toBe("");
    const details = sentences.filter((one) => one.includes("12") && one.includes(all));
    expect(details).toHaveLength(4); // The text, and three files.
  });

  test("shows all, takes people and files off, and says so in its own voice", async () => {
    const outlook = await opened(language, hostileDraft());
    const { page, pane } = outlook;
    const notice = pane.locator(".fui-MessageBar");
    await pane.locator("main button[aria-expanded=false][aria-controls]").first().click();
    const speaker = hostileName("This message is safe");
    const remove = (name: string) => pane.getByRole("button", { name }).first();
    await remove(words.repair.removeFrom(`"${speaker}, 8"@mockshire.poIice.example`, "to")).click();
    await notice.getByText("…@mockshire.poIice.example").waitFor();
    await expectSound(outlook);
    for (const name of ["This message is safe", "אבגד", "<img"].map(hostileName)) {
      await remove(words.file.removeFile(shownText(`${name}.xlsx`))).click();
      const quoted = notice.getByText(shownText(name).replace(/[“”"]/g, "’"));
      await quoted.waitFor();
      expect(await quoted.textContent()).toMatch(/“[^“”]+\.xlsx\u2069?”[^”]*$/);
      await expectSound(outlook);
    }
    await page.setViewportSize({ width: 320, height: 1200 });
    await expectSound(outlook);
  });

  test("puts somebody else in a person's place", async () => {
    const outlook = await opened(language, {
      ...hostileDraft(),
      ...toOneOf(1),
      attachments: [],
      bodyText: "",
      subject: "Rota",
    });
    const { pane } = outlook;
    await pane.locator("main button", { hasText: words.replace.open }).first().click();
    await expectSound(outlook);
    await pane.getByRole("textbox").fill("ann@mockshire.police.example");
    await pane.getByRole("textbox").press("Enter");
    const notice = pane.locator(".fui-MessageBar");
    await notice.getByText("ann@mockshire.police.example").waitFor();
    await expectSound(outlook);
  });

  test("is acknowledged name by name", async () => {
    const outlook = await opened(language, { ...hostileDraft(), ...toOneOf(4) });
    const { pane } = outlook;
    const { acknowledge } = words;
    const opener = pane.getByRole("button", { name: acknowledge.open });
    const before = await opener.count();
    await opener.first().click();
    const form = pane.getByRole("group", { name: acknowledge.legend });
    await form.waitFor();
    await outlook.page.setViewportSize({ width: 320, height: 1200 });
    await expectSound(outlook);
    expect(await faultsIn(paneFrame(outlook))).toEqual([]);
    for (const tick of await form.getByRole("checkbox").all()) await tick.check();
    await form.getByRole("radio", { name: acknowledge.reasons.required }).check();
    await form.getByRole("button", { name: acknowledge.confirm }).click();
    await form.waitFor({ state: "detached" });
    await expectSound(outlook);
    expect(await opener.count()).toBe(before - 1);
  });
});

/** So many people, at the address that nearly is the organisation's, and nobody else. */
function toOneOf(count: number): Partial<DraftState> {
  const people = hostileDraft().to ?? [];
  const near = people.filter(({ emailAddress }) => emailAddress.includes("@mockshire"));
  return { to: near.slice(1, 1 + count), cc: [] };
}
