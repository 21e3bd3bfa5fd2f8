import { readFileSync } from "node:fs";

import { faultsIn } from "./support/axe";
import { themes } from "./support/pane-states";
import { chooseFiles, policyPages, savedBy, tabTo, writtenFile } from "./support/policy-page";
import type { Page } from "playwright-core";

const { open } = policyPages();

const samples = ["internal", "gwent-418-residents", "trusted-partner"].map(
  (name) => `samples/${name}.eml`,
);

/** A comma is missing, a domain has a star where none can stand, and one key is nobody's here. */
const broken = `{
  "organisation": { "name": "Mockshire Police" "domains": ["mockshire.police.example"] },
  "allow": [
    "*cjs.example"
  ]
}
`;

const desk = '{ "name":  "Press desk", "senders": ["press@mockshire.police.example"] }';

/** With a space too many, which stays. */
const rollingOut = `{
  "organisation": { "name": "Mockshire Police" },
  "groups": [
    ${desk}
  ]
}
`;

async function openSample(page: Page, path = "samples/policy.json"): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(path);
  await page.getByRole("tab", { name: "Organisation" }).waitFor();
}

const part = async (page: Page, name: string) => {
  await page.getByRole("tab", { name, exact: true }).click();
};

test("by keyboard: a broken file is mended, filled from a spreadsheet, tried and saved", async () => {
  const page = await open();
  await tabTo(page, "Open a policy file");
  await chooseFiles(page, await writtenFile("policy.json", broken));
  const text = page.getByLabel("The policy as text");
  await page.getByText("a comma is missing").waitFor();
  expect(await text.inputValue()).toBe(broken);

  await tabTo(page, /^Go to line 2/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(",");
  await page.getByText("A star can stand nowhere else").waitFor();
  await tabTo(page, /^Go to line 4/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Delete");
  await page.getByText("The policy has no problems.").waitFor();

  await tabTo(page, "Text", "Shift+Tab");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByText("1 in this list").waitFor();
  await tabTo(page, "Paste from a spreadsheet");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText(
    "Address,Owner,Expires\ncouncil.example,Partnerships,31/03/2027\n*bad.example,,\ncjs.example,,\n",
  );
  await page.getByText("1 line is new. 1 line is there already. 1 line cannot be read.").waitFor();
  await page.getByText("Line 3: match: must be an address").waitFor();
  await tabTo(page, "Add 1 line");
  await page.keyboard.press("Enter");
  await page.getByText("2 in this list").waitFor();

  await tabTo(page, "Allow-list", "Shift+Tab");
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await tabTo(page, "Choose .eml files");
  await chooseFiles(page, samples);
  await page.getByText("All 3 mails are checked.").waitFor();
  await page
    .getByRole("cell", { name: "1 of 3 mails; of 1,000 this may be 8 to 906." })
    .first()
    .waitFor();
  await page.getByRole("row", { name: /gwent-418-residents\.eml Refuses/ }).waitFor();

  await tabTo(page, "Save policy.json", "Shift+Tab");
  const saved = await savedBy(page, () => page.keyboard.press("Enter"));
  const mended = broken.replace('Police" "', 'Police", "').replace("*cjs", "cjs");
  const added = '{ "match": "council.example", "owner": "Partnerships", "expires": "2027-03-31" }';
  expect(saved).toBe(mended.replace('"cjs.example"', `"cjs.example",\n    ${added}`));
  await page.getByText("No changes.").waitFor();
});

test("a setting out of its range is not taken, and one within it is told among the changes", async () => {
  const page = await open();
  await openSample(page);
  await part(page, "Rules");
  await page.getByRole("button", { name: "Recipients can see each other" }).click();
  const field = page.getByLabel("demandBcc");
  await field.fill("1");
  await field.press("Enter");
  await page.getByText("must be from 2 to 100,000").waitFor();
  await field.fill("8");
  await field.press("Enter");
  await page.getByText("Changes are not saved yet.").waitFor();
  await part(page, "What changed");
  await page.getByText(/^rules\.visible-recipients\.demandBcc: .*8/).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("Nothing is different.").waitFor();
  await page.keyboard.press("Control+y");
  await page.getByText(/demandBcc: .*8/).waitFor();
});

test("by keyboard: a roll-out by days, and a group that is ahead of it and asked first", async () => {
  const page = await open();
  await tabTo(page, "Open a policy file");
  await chooseFiles(page, await writtenFile("policy.json", rollingOut));
  await page.getByRole("tab", { name: "Roll-out" }).waitFor();
  await tabTo(page, "Organisation");
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");

  await tabTo(page, "Mode");
  await page.keyboard.type("By day");
  await tabTo(page, "Step 1: from");
  await page.keyboard.type("01112099"); // 11 January, as this browser writes days.
  await tabTo(page, "Step 1: mode");
  await page.keyboard.type("Enforce");
  await page.getByRole("cell", { name: "Enforce from 2099-01-11" }).first().waitFor();

  await tabTo(page, "Add a group");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Pilot");
  await tabTo(page, /^Senders/);
  await page.keyboard.type("pc.example@mockshire.police.example");
  await tabTo(page, "Keep the group");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Pilot" }).waitFor();
  await tabTo(page, "Mode");
  await page.keyboard.type("Enforce");
  await page.getByRole("row", { name: /^Pilot Enforce/ }).waitFor();
  await tabTo(page, "Pilot: ask earlier", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Pilot is now number 1 of 2.").waitFor();

  await tabTo(page, "Save policy.json", "Shift+Tab");
  const saved = await savedBy(page, () => page.keyboard.press("Enter"));
  const senders = '["pc.example@mockshire.police.example"]';
  const pilot = `{ "name": "Pilot", "senders": ${senders}, "mode": "enforce" }`;
  const groups = `"groups": [\n    ${pilot},\n    ${desk}\n  ]`;
  const mode = '"mode": [{ "from": "2099-01-11", "mode": "enforce" }]';
  expect(saved).toBe(
    rollingOut.replace(/"groups"[^]*\]/, groups).replace(/\n\}/, `,\n  ${mode}\n}`),
  );
});

test("a pattern is tried on a text while it is written", async () => {
  const page = await open();
  await openSample(page);
  await part(page, "Personal details");
  await page.getByLabel("A piece of text").fill("Our reference is 63/12345/25.");
  await page.getByRole("button", { name: "Add a reference" }).click();
  await page.getByLabel("Name").fill("Crime");
  await page.getByLabel("Pattern").fill("\\d+");
  await page.getByText('cannot be read from "+" on').waitFor();
  await page.getByLabel("Pattern").fill("\\d{2}/\\d{5}/\\d{2}");
  await page.getByRole("row", { name: "Crime 63/12345/25 Line 1" }).waitFor();
  await page.getByRole("button", { name: "Keep the reference" }).click();
  await page.getByRole("button", { name: "Edit Crime" }).waitFor();
});

test("a line is edited, and the focus comes back to where it was", async () => {
  const page = await open();
  await openSample(page, "samples/uk-force-policy.json");
  await part(page, "Allow-list");
  await page.getByRole("button", { name: "Edit *.gov.uk" }).click();
  await page.getByLabel("Owner in the force").fill("Information desk");
  await page.keyboard.press("Enter");
  await page.getByRole("cell", { name: "Information desk" }).waitFor();
  const edit = page.getByRole("button", { name: "Edit *.gov.uk" });
  await expect(edit.evaluate((one) => one === document.activeElement)).resolves.toBe(true);
});

test("leaving with changes asks first, and opening another policy too", async () => {
  const page = await open();
  await openSample(page);
  await page.getByLabel("Name of the organisation").fill("Another");
  await page.keyboard.press("Enter");
  await page.getByText("Changes are not saved yet.").waitFor();
  await page.locator("input[type=file]").first().setInputFiles("samples/uk-force-policy.json");
  await page.getByRole("button", { name: "Keep this one" }).click();
  expect(await page.getByLabel("Name of the organisation").inputValue()).toBe("Another");
  const asked = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
});

test("mails are dropped on the trial, and a policy anywhere", async () => {
  const page = await open();
  const drop = async (selector: string, name: string) => {
    const text = readFileSync(`samples/${name}`, "utf8");
    const files = await page.evaluateHandle(
      ([words = "", called = ""]) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([words], called));
        return dropped;
      },
      [text, name],
    );
    await page.dispatchEvent(selector, "drop", { dataTransfer: files });
  };
  await drop("main", "policy.json");
  await part(page, "Try it");
  await drop("h1", "internal.eml");
  await page.getByText("These are mails.").waitFor();
  await drop("text=or drop them here", "internal.eml");
  await page.getByRole("row", { name: /internal\.eml Goes/ }).waitFor();
});

test("a trial is stopped, and what was tried until then stays", async () => {
  const page = await open();
  await openSample(page);
  await part(page, "Try it");
  const many = Array.from({ length: 60 }, () => samples[1] ?? "");
  await page.locator("input[type=file][multiple]").setInputFiles(many);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.getByText(/^Stopped\. \d+ of 60 mails were checked\./).waitFor();
});

describe("axe finds nothing at any level", () => {
  const parts = [
    "Organisation",
    "Allow-list",
    "Deny-list",
    "Rules",
    "Roll-out",
    "Personal details",
    "Try it",
    "What changed",
    "Text",
  ];

  test.each(Object.entries(themes))("in %s colours, and at 320 pixels", async (_, theme) => {
    const page = await open({ ...theme, reducedMotion: "reduce" });
    const faults: unknown[] = [await faultsIn(page.mainFrame())];
    await openSample(page, "samples/uk-force-policy.json");
    await page.locator("body").evaluate((body) => body.style.setProperty("transition", "none"));
    for (const name of parts) {
      await part(page, name);
      await prepare[name]?.(page);
      for (const width of [1200, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        faults.push(
          ...(await faultsIn(page.mainFrame())),
          ...(wide > 0 ? [`${name} is too wide`] : []),
        );
      }
    }
    expect(faults).toEqual([[]]);
  });

  const prepare: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    "Deny-list": (page) => page.getByRole("button", { name: "Add a line" }).click(),
    Rules: (page) => page.getByRole("button", { name: "Show the settings of all rules" }).click(),
    async "Roll-out"(page) {
      await page.getByRole("combobox", { name: "Mode", exact: true }).selectOption("plan");
      await page.getByRole("button", { name: "Add a step" }).click();
      await page.getByLabel("Step 2: from").waitFor();
      await page.getByRole("button", { name: "Add a group" }).click();
      await page.getByLabel(/^Senders/).fill("a@mockshire.police.example");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Set this rule" }).click();
      await page.getByRole("button", { name: "Add a group" }).click();
      await page.getByRole("button", { name: "Keep the group" }).click();
      await page.getByText("senders: is an empty list").waitFor();
    },
    async "Try it"(page) {
      await page.locator("input[type=file][multiple]").setInputFiles(samples);
      await page.getByText("All 3 mails are checked.").waitFor();
    },
  };
});

test("the page carries no script and no style of its own", () => {
  const html = readFileSync("dist/policy.html", "utf8");
  expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)|https?:/);
});
