import type { Browser, Page } from "playwright-core";

import type { Sample } from "../../test/outlook-host/server/samples";
import { choose, clickOpen, openOutlook } from "./outlook";
import { syllables } from "../syllables";

const residents = Array.from({ length: 1000 }, (_, at) => ({
  displayName: `Resident ${at}`,
  emailAddress: `resident${at}@mail${at % 9}.example`,
}));

const from = {
  displayName: "PC Example",
  emailAddress: "pc.example@mockshire.police.example",
};

/** Half in To and half in Cc: where a field holds 1,000, there may be more than Outlook tells of. */
const thousand: Sample = {
  file: "A thousand residents",
  draft: {
    from,
    to: residents.slice(0, 500),
    cc: residents.slice(500),
    subject: "Residents' survey",
    bodyText: "Dear all,\n\nPlease fill in the survey.\n\nKind regards",
  },
};

/** Each colleague has a namesake outside, and each namesake is a finding. */
const namesakes: Sample = {
  file: "Two hundred namesakes",
  draft: {
    from,
    to: namedAt((name) => `ann.${name}@mockshire.police.example`),
    cc: namedAt((name, at) => `ann.${name}@mail${at}.example`),
    subject: "Meeting",
    bodyText: "Dear all,\n\nSee you on Thursday.\n",
  },
};

function namedAt(address: (name: string, at: number) => string) {
  return Array.from({ length: 200 }, (_, at) => {
    const name = `${syllables[at % 12] ?? ""}${syllables[Math.floor(at / 12) % 12] ?? ""}ton`;
    return { displayName: `Ann ${name}`, emailAddress: address(name, at) };
  });
}

/** What the officer does with large mails, and the longest pause of the pane in each. */
export async function printPauses(browser: Browser, origin: string): Promise<void> {
  const page = await openOutlook(browser, origin, [thousand, namesakes]);
  const pane = page.locator("#pane").frameLocator("iframe");
  const rows: object[] = [];
  const step = async (what: string, does: () => Promise<unknown>) => {
    const { lasted, computed } = await longestTask(browser, page, does);
    rows.push({ what, "longest task": lasted, "of that computed": computed });
  };
  const open = async () => {
    await clickOpen(page);
  };
  await choose(page, /A thousand/);
  await step("1,000 people: opening the pane", open);
  await step("Show all 1,000", async () => {
    const closed = pane.getByRole("button", { name: /^Show all/ }); // One for each organisation.
    while ((await closed.count()) > 0) await closed.first().click();
    await pane.getByText("resident999@", { exact: false }).first().waitFor();
  });
  await step("checking again", () => pane.getByRole("button", { name: "Check again" }).click());
  await step("removing one of them", async () => {
    await pane.getByRole("button", { name: /^Remove resident2@/ }).click();
    await pane
      .getByText(/resident2@.* is no longer in To/)
      .first()
      .waitFor({ timeout: 30_000 });
  });
  await step("typing the subject, and coming back", async () => {
    await page.getByLabel("Subject").pressSequentially(" 2026");
    await pane.getByRole("heading", { level: 1 }).click();
  });
  await page.getByRole("button", { name: "Close pane" }).click();
  await choose(page, /Two hundred/);
  await step("200 findings: opening the pane", open);
  await step("Show all findings", async () => {
    await pane
      .getByRole("button", { name: /^Show all/ })
      .last()
      .click();
    await pane.locator("section").nth(199).waitFor();
  });
  await step("checking again, all shown", () =>
    pane.getByRole("button", { name: "Check again" }).click(),
  );
  await page.context().close();
  console.log("Large mails, the lists open: the longest task of the main thread, in milliseconds.");
  console.log("Computed is less than that where other programs kept this one waiting.");
  console.table(rows);
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** In microseconds: by the clock, and of the thread's own time. */
  readonly dur?: number;
  readonly tdur?: number;
}

const mark = "second-look-bench";

const categories = ["toplevel", "blink.user_timing", "devtools.timeline", "mojom"];

/**
 * The longest task of the thread that draws the pane or the page, while something is done. `own` leaves out
 * what Chromium does before the page hears of files: it asks another process for the type of each, and
 * the page can neither begin earlier nor help it.
 */
export async function longestTask(browser: Browser, page: Page, does: () => Promise<unknown>) {
  await browser.startTracing(page, { categories });
  await paneOrPage(page).evaluate((name) => performance.mark(name), mark);
  await does();
  await page.waitForTimeout(1500);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const thread = trace.traceEvents.find(({ name }) => name === mark);
  const events = trace.traceEvents.filter(
    ({ pid, tid, tdur }) => pid === thread?.pid && tid === thread.tid && tdur !== undefined,
  );
  const named = (name: string) => events.filter((event) => event.name === name);
  const tasks = named("ThreadControllerImpl::RunTask");
  const lookUps = named("MimeRegistry::GetMimeTypeFromExtension");
  const handsOver = (task: TraceEvent) => lookUps.some((one) => isWithin(one, task));
  const own = [...tasks.filter((task) => !handsOver(task)), ...named("EventDispatch")];
  const most = (of: "dur" | "tdur", among: readonly TraceEvent[]) =>
    Math.round(Math.max(0, ...among.map((task) => task[of] ?? 0)) / 1000);
  return { lasted: most("dur", tasks), computed: most("tdur", tasks), own: most("dur", own) };
}

function isWithin(one: TraceEvent, { ts, dur = 0 }: TraceEvent): boolean {
  return one.ts >= ts && one.ts <= ts + dur;
}

/** The page before the pane is open: here one thread draws both. */
function paneOrPage(page: Page) {
  return page.frames().find((each) => each.url().endsWith("/taskpane.html")) ?? page.mainFrame();
}
