import type { DraftState } from "../outlook-host/mailbox/draft-state";
import { emulatedOutlook } from "./support/emulated-outlook";
import type { OutlookPage } from "./support/outlook-page";
import { paneEn } from "../../src/messages/pane-en";

const { open } = emulatedOutlook();
const { acknowledge, checkAgain } = paneEn;

/** The draft with a hidden sheet, which is held, with every part filled in, and acknowledged. */
async function acknowledged(): Promise<OutlookPage> {
  const outlook = await open();
  const { page, pane } = outlook;
  await outlook.choose(/hidden sheet/i);
  await edit(outlook, (draft) => {
    const person = (name: string) => ({
      emailAddress: `${name}@mockshire.police.example`,
      displayName: name,
    });
    draft.cc = [person("pc1")];
    draft.bcc = [person("pc2")];
    draft.bodyText = "The answer is attached.\n\nFrom: Carys Puw\n\nPlease send it.";
  });
  await page.getByRole("button", { name: "Second Look" }).click();
  await pane.getByRole("button", { name: acknowledge.open }).first().waitFor();
  for (
    let left = await pane.getByRole("button", { name: acknowledge.open }).count();
    left > 0;
    left -= 1
  ) {
    await pane.getByRole("button", { name: acknowledge.open }).first().click();
    const form = pane.getByRole("group", { name: acknowledge.legend });
    await form.waitFor(); // It is fetched when it is asked for.
    for (const tick of await form.getByRole("checkbox").all()) await tick.check();
    await form.getByRole("radio", { name: acknowledge.reasons.required }).check();
    await form.getByRole("button", { name: acknowledge.confirm }).click();
    await form.waitFor({ state: "detached" });
  }
  return outlook;
}

/** Somebody else's hand on the draft: what the page has no control for. */
function edit({ page }: OutlookPage, change: (draft: DraftState) => void): Promise<void> {
  return page.evaluate(`(${change.toString()})(window.emulatedOutlook.draft)`);
}

type Change = readonly [name: string, run: (outlook: OutlookPage) => Promise<unknown>];

/**
 * The first of these changes that lets the next Send go, if any. Each is made to the same acknowledged
 * draft, which is as it was before the next, and goes in the end.
 */
async function firstThatGoes(changes: readonly Change[]): Promise<string | undefined> {
  const outlook = await acknowledged();
  const kept = await outlook.page.evaluateHandle(() =>
    structuredClone({ ...window.emulatedOutlook!.draft }),
  );
  for (const [name, run] of changes) {
    await run(outlook);
    if (await goes(outlook)) return name; // What has gone cannot be changed any more.
    await outlook.earlyEventsDone();
    await kept.evaluate((draft) => {
      Object.assign(window.emulatedOutlook!.draft, structuredClone(draft));
    });
  }
  expect(await goes(outlook)).toBe(true); // It was the changes that were asked about, and nothing else.
  return undefined;
}

/** Whether the next Send goes. The alert, if there is one, is put away. */
async function goes(outlook: OutlookPage): Promise<boolean> {
  const { page, alert, send } = outlook;
  await send.click();
  const sent = page.getByText(/^Sent: To/);
  await alert.or(sent).first().waitFor();
  const isSent = await sent.isVisible();
  if (!isSent) await page.keyboard.press("Escape");
  return isSent;
}

const type =
  (field: string, text: string) =>
  async ({ page }: OutlookPage): Promise<void> => {
    await page.locator(`#${field}-input`).fill(text);
    await page.keyboard.press("Enter");
  };

const by =
  (change: (draft: DraftState) => void) =>
  (outlook: OutlookPage): Promise<void> =>
    edit(outlook, change);

const edits: readonly Change[] = [
  ["somebody outside is typed into To", type("to", "another@mail.example")],
  ["a colleague is typed into Cc", type("cc", "pc3@mockshire.police.example")],
  ["somebody is typed into Bcc", type("bcc", "another@mail.example")],
  ["a colleague moves from Cc to To", by((d) => ((d.to = [...d.to, ...d.cc]), (d.cc = [])))],
  ["a colleague in Bcc is taken off", by((d) => (d.bcc = []))],
  [
    "the address behind a name is another",
    by((d) => (d.to = d.to.map((one) => ({ ...one, emailAddress: "other@requester.example" })))),
  ],
  [
    "the subject is typed anew",
    async ({ page }) => page.getByLabel("Subject").fill("Your request 2026/119"),
  ],
  [
    "a word is typed into the text",
    async ({ page }) => {
      await page.getByLabel("Text of the message").focus();
      await page.keyboard.press("Control+Home");
      await page.keyboard.type("Also, ");
    },
  ],
  ["what is quoted is another", by((d) => (d.bodyText = d.bodyText.replace("Please", "Do not")))],
  [
    "a file more is attached",
    async ({ page }) =>
      page.getByLabel("Attach", { exact: true }).setInputFiles({
        name: "rota.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("Monday,Early"),
      }),
  ],
  [
    "a file has another name",
    by((d) => (d.attachments = d.attachments.map((one) => ({ ...one, name: "b.xlsx" })))),
  ],
  [
    "a file has another size",
    by((d) => (d.attachments = d.attachments.map((one) => ({ ...one, size: one.size + 1 })))),
  ],
  [
    "a file of the same name and size holds something else",
    by(
      (d) =>
        (d.attachments = d.attachments.map((one) => ({
          ...one,
          // A byte of the first sheet's time of change, which a reader does not look at.
          content: `${one.content.slice(0, 14)}${one.content[14] === "A" ? "B" : "A"}${one.content.slice(15)}`,
        }))),
    ),
  ],
  [
    "From is another mailbox",
    by((d) => (d.from = { ...d.from, emailAddress: "desk@mockshire.police.example" })),
  ],
];

test("what was acknowledged is asked again where any part of the draft is another", async () => {
  expect(await firstThatGoes(edits)).toBeUndefined();
});

test("what was acknowledged goes when the pane is closed, opened, resized and checks again", async () => {
  const outlook = await acknowledged();
  const { page, pane } = outlook;
  await page.getByRole("button", { name: "Close pane" }).click();
  await page.getByRole("button", { name: "Second Look" }).click();
  await pane.getByRole("button", { name: checkAgain }).waitFor();
  expect(await pane.getByRole("button", { name: acknowledge.open }).count()).toBe(0);
  await page.setViewportSize({ width: 640, height: 500 });
  await pane.getByRole("button", { name: checkAgain }).click();
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.getByLabel("Subject").focus();
  await pane.getByRole("heading", { level: 1 }).click();
  expect(await pane.getByRole("button", { name: acknowledge.open }).count()).toBe(0);
  expect(await goes(outlook)).toBe(true);
});

test.each<[situation: string, change: (draft: DraftState) => void]>([
  ["Outlook lists the people in another order", (d) => (d.cc = [...d.cc].reverse())],
  [
    "an address is written in capitals",
    (d) => (d.to = d.to.map((one) => ({ ...one, emailAddress: one.emailAddress.toUpperCase() }))),
  ],
  ["an edit is taken back", (d) => (d.subject = `${d.subject} `.trimEnd())],
])("what was acknowledged goes where %s", async (_situation, change) => {
  const outlook = await acknowledged();
  await edit(outlook, change);
  expect(await goes(outlook)).toBe(true);
});

const withNotes =
  (notes: string | undefined) =>
  ({ page }: OutlookPage): Promise<void> =>
    page.evaluate((text) => {
      const draft = window.emulatedOutlook!.draft as unknown as {
        sessionData: Record<string, string>;
      };
      const { "second-look-settled": _settled, ...others } = draft.sessionData;
      draft.sessionData = text === undefined ? others : { ...others, "second-look-settled": text };
    }, notes);

const spoilt: readonly Change[] = [
  ["the notes are gone", withNotes(undefined)],
  ["the notes are empty", withNotes("")],
  ["the notes are cut off", withNotes("1 salt-of-16-chars aaaaaaaaaaaaa")],
  ["the notes are another's", withNotes('{"acknowledged":true}')],
  ["the notes are too long", withNotes(`1 salt-of-16-chars${" 0123456789abcdef".repeat(3000)}`)],
];

test("what was acknowledged is asked again where the notes cannot be relied on", async () => {
  expect(await firstThatGoes(spoilt)).toBeUndefined();
});
