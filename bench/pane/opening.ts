import type { Browser, CDPSession, Page } from "playwright-core";

import { choose, clickOpen, openOutlook, slowDown } from "./outlook";

/** One opening of the pane, in milliseconds after the click. */
interface Opening {
  /** Microsoft's office.js has run; and has shaken hands with Outlook. */
  readonly office: number;
  readonly answered: number;
  readonly drawn: number;
  readonly whoGetsIt: number;
  readonly sentence: number;
  /** What the main thread computed in that time, and not how long others kept it waiting. */
  readonly computed: number;
}

const runs = 5;

/** From the click to the first sentence that helps: the first time in a new browser, and later. */
export async function printOpenings(browser: Browser, origin: string): Promise<void> {
  const rows: object[] = [];
  for (const [draft, title] of [
    ["418 residents", /Gwent/],
    ["eight people", /Dyfed/],
  ] as const) {
    for (const rate of [1, 6]) {
      const cold: Opening[] = [];
      const warm: Opening[] = [];
      for (let run = 0; run < runs; run += 1) {
        const page = await openOutlook(browser, origin);
        await choose(page, title);
        cold.push(await opening(page, rate));
        await opening(page, 1);
        warm.push(await opening(page, rate));
        await page.context().close();
      }
      rows.push(rowOf(draft, rate, "first", cold), rowOf(draft, rate, "later", warm));
    }
  }
  console.log(`From the click to the first finding, in milliseconds: median of ${runs}, and best:`);
  console.table(rows);
}

async function opening(page: Page, rate: number): Promise<Opening> {
  const session = await slowDown(page, rate);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await computedSoFar(session);
  const { clicked, seen } = await clickOpen(page);
  const {
    scripts,
    outlookAnswered = NaN,
    firstWords = NaN,
    whoGetsIt = NaN,
    sentence = NaN,
  } = seen;
  const computed = (await computedSoFar(session)) - before;
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await session.detach();
  await page.getByRole("button", { name: "Close pane" }).click();
  return {
    office: (scripts["office.js"] ?? NaN) - clicked,
    answered: outlookAnswered - clicked,
    drawn: firstWords - clicked,
    whoGetsIt: whoGetsIt - clicked,
    sentence: sentence - clicked,
    computed,
  };
}

async function computedSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
}

function rowOf(draft: string, rate: number, time: string, openings: readonly Opening[]) {
  const middle = (of: keyof Opening) => {
    const sorted = openings.map((one) => one[of]).sort((one, other) => one - other);
    return Math.round(sorted[sorted.length >> 1] ?? NaN);
  };
  return {
    draft,
    CPU: `1/${rate}`,
    time,
    "office.js ran": middle("office"),
    "Outlook answered": middle("answered"),
    "first words": middle("drawn"),
    "who gets it": middle("whoGetsIt"),
    "first finding": middle("sentence"),
    "best finding": Math.round(Math.min(...openings.map(({ sentence }) => sentence))),
    "computed (unslowed)": rate === 1 ? middle("computed") : "",
  };
}
