import { setTimeout } from "node:timers/promises";
import type { Route } from "playwright-core";

import { faultsIn } from "./support/axe";
import { emulatedOutlook } from "./support/emulated-outlook";
import type { OutlookPage } from "./support/outlook-page";

const { open } = emulatedOutlook();

const language = ({ pane }: OutlookPage) => pane.locator("html").getAttribute("lang");

/** Which words the pane fetched, in order. */
function wordsFetched({ page }: OutlookPage): string[] {
  const fetched: string[] = [];
  page.on("request", (request) => {
    const [words] = /words-\w+/.exec(request.url()) ?? [];
    if (words !== undefined) fetched.push(words);
  });
  return fetched;
}

async function openPane({ page }: OutlookPage): Promise<void> {
  await page.getByRole("button", { name: "Second Look" }).click();
}

test("in a Welsh Outlook, alert and pane speak Welsh, and no English word is fetched", async () => {
  const outlook = await open({ displayLanguage: "cy-GB" });
  const fetched = wordsFetched(outlook);
  await outlook.send.click();
  await outlook.alert.getByRole("button", { name: "Adolygu'r neges" }).click();
  await outlook.pane.getByRole("heading", { name: /yn gweld cyfeiriadau ei gilydd/ }).waitFor();
  expect(await language(outlook)).toBe("cy-GB");
  expect(fetched).toEqual(["words-cy"]);
});

test("in an English Outlook, no Welsh word is fetched", async () => {
  const outlook = await open();
  const fetched = wordsFetched(outlook);
  await openPane(outlook);
  await outlook.pane.getByRole("heading", { name: / will see each other's addresses/ }).waitFor();
  expect(await language(outlook)).toBe("en-GB");
  expect(fetched).toEqual(["words-en"]);
});

test("the pane speaks Outlook's language and not the browser's", async () => {
  const outlook = await open({ locale: "cy-GB" });
  await openPane(outlook);
  await outlook.pane.getByRole("heading", { name: / will see each other's addresses/ }).waitFor();
  expect(await language(outlook)).toBe("en-GB");
});

test("where its words cannot be fetched, the pane says in both languages that nothing was checked", async () => {
  const outlook = await open({ displayLanguage: "cy-GB" });
  await outlook.page.route("**/words-*", (route) => route.abort());
  await openPane(outlook);
  const problem = outlook.pane.getByRole("alert");
  await problem.getByText("did not check this message").waitFor();
  await problem.getByText("ni wiriodd y neges hon").waitFor();
  outlook.errors.length = 0; // The browser reported the requests that failed.
});

test("words that come at the second try are enough", async () => {
  const outlook = await open();
  // Slowly, so that the first try is under way when the words are asked for again.
  const abort = async (route: Route) => {
    await setTimeout(700);
    await route.abort();
  };
  await outlook.page.route("**/words-*", abort, { times: 1 });
  await openPane(outlook);
  await outlook.pane.getByRole("heading", { name: / will see each other's addresses/ }).waitFor();
  outlook.errors.length = 0; // As above.
});

test("the draft is opened anew in the language that is chosen", async () => {
  const outlook = await open();
  await openPane(outlook);
  await outlook.pane.getByRole("heading", { name: / will see each other's addresses/ }).waitFor();
  await outlook.chooseLanguage("cy-GB");
  await openPane(outlook);
  await outlook.pane.getByRole("heading", { name: /yn gweld cyfeiriadau ei gilydd/ }).waitFor();
});

test("axe finds nothing in the Welsh pane, nor where there are no words", async () => {
  const outlook = await open({ displayLanguage: "cy-GB" });
  const frame = () => outlook.page.frames().find((each) => each.url().endsWith("/taskpane.html"))!;
  await openPane(outlook);
  await outlook.pane.getByRole("heading", { name: /yn gweld cyfeiriadau ei gilydd/ }).waitFor();
  expect(await faultsIn(frame())).toEqual([]);
  await outlook.page.getByRole("button", { name: "Close pane" }).click();
  await outlook.page.route("**/words-*", (route) => route.abort());
  await openPane(outlook);
  await outlook.pane.getByRole("alert").waitFor();
  expect(await faultsIn(frame())).toEqual([]);
  outlook.errors.length = 0; // The browser reported the requests that failed.
});
