import { residents } from "../support/builders";
import { emulatedOutlook } from "./support/emulated-outlook";
import type { OutlookPage } from "./support/outlook-page";

const { open } = emulatedOutlook();

const tenOutside =
  "At least 10 people outside can see each other in To and Cc. Move them to Bcc before you send.";

/** Types residents one after the other, from one number to another. */
async function typeResidents(outlook: OutlookPage, from: number, to: number): Promise<void> {
  for (const address of residents(to).slice(from - 1)) await outlook.typeTo(address);
}

async function openEmpty(options: Parameters<typeof open>[0] = {}): Promise<OutlookPage> {
  const outlook = await open(options);
  await outlook.choose(/Empty/);
  return outlook;
}

test("residents are typed until a bar says it once, and it does not come back", async () => {
  const outlook = await openEmpty();
  await typeResidents(outlook, 1, 9);
  expect(await outlook.bars.count()).toBe(0);
  await typeResidents(outlook, 10, 10);
  expect(await outlook.bars.locator("span").allInnerTexts()).toEqual([tenOutside]);
  await typeResidents(outlook, 11, 11);
  expect(await outlook.bars.count()).toBe(1);
  await outlook.bars.getByRole("button", { name: "Dismiss" }).click();
  await typeResidents(outlook, 12, 12);
  expect(await outlook.bars.count()).toBe(0);
});

test("the bar goes when the tenth is taken off again", async () => {
  const outlook = await openEmpty();
  await outlook.typeTo(residents(10).join("; "));
  expect(await outlook.bars.count()).toBe(1);
  await outlook.page.getByRole("button", { name: "Remove resident1@mail.example" }).click();
  await outlook.earlyEventsDone();
  expect(await outlook.bars.count()).toBe(0);
});

test("the pane is opened from the bar, moves everyone to Bcc, and the bar is gone", async () => {
  const outlook = await openEmpty();
  await outlook.typeTo(residents(120).join("; "));
  await outlook.bars.getByRole("button", { name: "Review message" }).click();
  const { pane } = outlook;
  await pane.getByText("Recipients can see each other").first().waitFor();
  await pane.getByRole("button", { name: "Move everyone outside to Bcc" }).first().click();
  await pane.getByText("120 people are now in Bcc.").first().waitFor();
  await outlook.earlyEventsDone();
  expect(await outlook.bars.count()).toBe(0);
  await outlook.send.click();
  await outlook.page.getByText("Sent: To 0, Cc 0, Bcc 120.").waitFor();
});

test("on the Mac the bar has no button but Dismiss", async () => {
  const outlook = await openEmpty();
  await outlook.chooseClient(/Mac/);
  await outlook.typeTo(residents(10).join("; "));
  expect(await outlook.bars.getByRole("button").allInnerTexts()).toEqual(["Dismiss"]);
});

test("a list of people in the text is advised of when somebody outside is typed", async () => {
  const outlook = await openEmpty();
  const text = ["NI AB654321C", "NI CE123456D", "NI JK112233A", "NI AA332211B"].join("\n");
  await outlook.page.getByLabel("Text of the message").fill(text);
  await outlook.typeTo("ann@mockshire.police.example");
  expect(await outlook.bars.count()).toBe(0);
  await outlook.typeTo("stranger@gmail.com");
  expect(await outlook.bars.locator("span").allInnerTexts()).toEqual([
    "This message gives details of at least 4 people, and goes to someone outside. " +
      "Look at it again before you send.",
  ]);
});

test("ordinary mail is written and sent without a bar", async () => {
  const outlook = await openEmpty();
  await outlook.typeTo("ann@mockshire.police.example");
  await outlook.typeTo("lee@firm.example");
  await outlook.page.getByLabel("Text of the message").fill("See you on Thursday.");
  await outlook.typeTo("kim@firm.example");
  expect(await outlook.bars.count()).toBe(0);
});

test("above a meeting, a bar comes with the tenth neighbour, opens the pane, and goes with one of them", async () => {
  const outlook = await open();
  await outlook.choose(/nobody yet/);
  const neighbours = residents(10).map((one) => one.replace(/@.*/, "@gmail.com"));
  await outlook.typeTo(neighbours.slice(0, 9).join("; "));
  expect(await outlook.bars.count()).toBe(0);
  await outlook.typeTo(neighbours[9] ?? "");
  expect(await outlook.bars.locator("span").allInnerTexts()).toEqual([
    "At least 10 people invited from outside can see each other. " +
      "Look at this invitation again before you send.",
  ]);
  await outlook.bars.getByRole("button", { name: "Review invitation" }).click();
  await outlook.pane.getByText("People invited can see each other").first().waitFor();
  await outlook.page.getByRole("button", { name: "Remove resident1@gmail.com" }).click();
  await outlook.earlyEventsDone();
  expect(await outlook.bars.count()).toBe(0);
});

test("an ordinary meeting is arranged without a bar", async () => {
  const outlook = await open();
  await outlook.choose(/with the courts/);
  await outlook.typeTo("ann@mockshire.police.example");
  await outlook.typeTo("lee@firm.example");
  await outlook.typeTo("kim@council.example");
  expect(await outlook.bars.count()).toBe(0);
});

test("in Welsh, the bar speaks Welsh", async () => {
  const outlook = await openEmpty({ displayLanguage: "cy-GB" });
  await outlook.typeTo(residents(10).join("; "));
  expect(await outlook.bars.innerText()).toContain("Gall o leiaf 10 o bobl o'r tu allan");
  await outlook.bars.getByRole("button", { name: "Adolygu'r neges" }).waitFor();
});
