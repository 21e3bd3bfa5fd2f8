import type { PaneMessages } from "../../../src/messages/pane-messages";
import { paneCy } from "../../../src/messages/pane-cy";
import { paneEn } from "../../../src/messages/pane-en";
import { errorCodes } from "../../outlook-host/mailbox/error-codes";
import { failing, silent } from "../../outlook-host/mailbox/faults";
import type { OutlookPage } from "./outlook-page";

export const languages = [
  { language: "en", displayLanguage: "en-GB", words: paneEn },
  { language: "cy", displayLanguage: "cy-GB", words: paneCy },
] as const;

type Show = (outlook: OutlookPage, words: PaneMessages) => Promise<void>;

/** Every state of the pane that is looked at, by the name of its picture, and the way there. */
export const paneStates: readonly (readonly [name: string, show: Show])[] = [
  ["gwent", (outlook, words) => openPane(outlook, /Gwent/, words.repair.moveToBcc)],
  [
    "gwent-repaired",
    async (outlook, words) => {
      await openPane(outlook, /Gwent/, words.repair.moveToBcc);
      await press(outlook, words.repair.moveToBcc);
      await outlook.pane.getByText(words.repair.moved(418)).first().waitFor();
    },
  ],
  [
    "mail-merge",
    async (outlook, words) => {
      await openPane(outlook, /Gwent/, words.mailMerge.open);
      await press(outlook, words.mailMerge.open);
      await outlook.pane.getByText(words.mailMerge.title).waitFor();
    },
  ],
  [
    "reply-to-all",
    (outlook, words) => openPane(outlook, /reply to all/, words.repair.replyToSender),
  ],
  [
    "separate-messages",
    async (outlook, words) => {
      await draftToFive(outlook);
      await openPane(outlook, undefined, words.apart.open);
      await press(outlook, words.apart.open);
      await outlook.pane.getByText(words.apart.keepOnly(fivePeople[4])).waitFor();
    },
  ],
  ["dyfed-powys", (outlook, words) => openPane(outlook, /Dyfed/, words.repair.settle)],
  [
    "answered",
    async (outlook, words) => {
      await openPane(outlook, /Dyfed/, words.repair.settle);
      await outlook.pane.getByRole("button", { name: words.repair.settle }).last().click();
      await outlook.pane.getByText(words.finding.settled, { exact: true }).first().waitFor();
    },
  ],
  ["hidden-sheet", (outlook, words) => openPane(outlook, /hidden sheet/, words.acknowledge.open)],
  [
    "acknowledge",
    async (outlook, words) => {
      await openPane(outlook, /hidden sheet/, words.acknowledge.open);
      await press(outlook, words.acknowledge.open);
      await outlook.pane.getByRole("radio", { name: words.acknowledge.reasons.other }).check();
    },
  ],
  [
    "reading",
    async (outlook, words) => {
      await outlook.choose(/hidden sheet/);
      await outlook.setFaults([silent("getAttachmentContentAsync")]);
      await openPane(outlook, undefined, words.attachments.stop);
    },
  ],
  ["partner", (outlook, words) => openPane(outlook, /partner/, words.decision.send)],
  ["nothing", (outlook, words) => openPane(outlook, /colleagues/, words.decision.send)],
  [
    "not-checked",
    async (outlook, words) => {
      await outlook.setFaults([failing("*", errorCodes.InternalError)]);
      await openPane(outlook, undefined, words.unchecked);
    },
  ],
];

const fivePeople = ["ann@firm0", "bob@firm1", "cat@firm2", "dai@firm3", "eve@firm4"].map(
  (start) => `${start}.example`,
) as [string, string, string, string, string];

/** A draft to a small group, which is asked about. */
export async function draftToFive(outlook: OutlookPage): Promise<void> {
  const { page } = outlook;
  await outlook.choose(/Empty draft/);
  for (const address of fivePeople) {
    await page.locator("#to-input").fill(address);
    await page.locator("#to-input").press("Enter");
  }
  await page.getByLabel("Subject").fill("Rota");
}

/** Opens the pane beside a draft, or beside the one that is open, and waits for what it says. */
async function openPane(
  outlook: OutlookPage,
  draft: RegExp | undefined,
  said: string,
): Promise<void> {
  if (draft !== undefined) await outlook.choose(draft);
  await outlook.page.getByRole("button", { name: "Second Look" }).click();
  await outlook.pane.getByText(said).first().waitFor();
}

async function press({ pane }: OutlookPage, button: string): Promise<void> {
  await pane.getByRole("button", { name: button, exact: true }).first().click();
}

export const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forcedOnBlack: { colorScheme: "dark", forcedColors: "active" },
  forcedOnWhite: { colorScheme: "light", forcedColors: "active" },
} as const;

export type Theme = (typeof themes)[keyof typeof themes];

/** Has the browser, whose theme the pane follows, show another, and waits until the pane does. */
export async function showIn({ page, pane }: OutlookPage, theme: Theme): Promise<void> {
  await page.emulateMedia({ ...theme, reducedMotion: "reduce" });
  await pane.locator(`html[style*="color-scheme: ${theme.colorScheme}"]`).waitFor();
}
