import type { BrowserContext } from "playwright-core";

const mark = "The security policy refused ";

/**
 * What the Content Security Policy refuses from now on, in any page, frame, pop-up or worker of this
 * context. Chromium puts refusals into the console too, but not those of a worker.
 */
export async function violationsIn(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.addInitScript(tellViolations, mark);
  context.on("page", (page) => {
    page.on("worker", (worker) => void worker.evaluate(tellViolations, mark).catch(() => {}));
  });
  context.on("console", (message) => {
    if (message.text().startsWith(mark)) violations.push(message.text().slice(mark.length));
  });
  return violations;
}

/** Runs in the page or the worker. One that ends before it was reached has nothing to tell. */
function tellViolations(begin: string): void {
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`${begin}${violatedDirective} ${blockedURI} at ${location.pathname}`);
  });
}
