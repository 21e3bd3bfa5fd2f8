import { readFile, rm } from "node:fs/promises";
import { get } from "node:https";
import { join } from "node:path";

import type { Browser } from "playwright-core";

import { packageOrigin, type Release, unpackedRelease } from "../support/packages";
import { launchChromium } from "./support/chromium";
import { nginx, nginxFor, type RunningNginx } from "./support/nginx";
import { OutlookPage } from "./support/outlook-page";
import { outlookOrigin, type PackageServer, servePackage } from "./support/package-site";
import { violationsIn } from "./support/violations";

let release: Release;
let server: PackageServer;
let emergency: PackageServer;

beforeAll(async () => {
  release = await unpackedRelease();
  const to = ["--origin", packageOrigin, "--out"];
  const made = await release.run("package", ...to, "public", "--policy", "policy.json");
  const open = await release.run("package", ...to, "open", "--emergency-open");
  expect([made, open]).toMatchObject([{ status: 0 }, { status: 0 }]);
  server = await servePackage(join(release.folder, "public"));
  emergency = await servePackage(join(release.folder, "open"));
});

afterAll(async () => {
  await Promise.all([server.close(), emergency.close()]);
  await rm(release.folder, { recursive: true });
});

let browsers: Browser[] = [];

afterEach(async () => {
  const open = browsers;
  browsers = [];
  await Promise.all(open.map((browser) => browser.close()));
});

/** Opens the emulated Outlook at the name of the real one. No name is looked for outside this machine. */
async function openOutlook(resolverRules: string): Promise<OutlookPage> {
  const browser = await launchChromium({
    args: ["--no-sandbox", "--disable-gpu", `--host-resolver-rules=${resolverRules}`],
  });
  browsers.push(browser);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const violations = await violationsIn(context);
  const outlook = new OutlookPage(await context.newPage(), violations);
  await outlook.page.goto(outlookOrigin);
  await outlook.page.locator("[data-ready]").waitFor();
  return outlook;
}

async function pressSendAndReview(outlook: OutlookPage): Promise<void> {
  await outlook.choose(/Gwent/);
  await outlook.send.click();
  await outlook.alert.getByText("418 people").waitFor();
  await outlook.alert.getByRole("button", { name: "Review message" }).click();
  await outlook.pane
    .getByRole("button", { name: /Move .*Bcc/ })
    .first()
    .click();
  await outlook.pane.getByText("Press Send again").first().waitFor();
  expect(await outlook.recipients()).toEqual({ to: 0, cc: 0, bcc: 418 });
}

describe("a package, made from the release alone and served under its own headers", () => {
  test("stops a mail, opens the pane and repairs it, and no security policy is violated", async () => {
    const outlook = await openOutlook(server.resolverRules());
    await pressSendAndReview(outlook);
    await outlook.pane.getByText(/^Version [0-9a-f]{8}\.$/).waitFor();
    expect(outlook.violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
  });

  test("goes by the policy that it was made with", async () => {
    const outlook = await openOutlook(server.resolverRules());
    await outlook.choose(/partner/);
    await outlook.send.click();
    await outlook.page.getByText("Sent: To 1, Cc 1, Bcc 0.").waitFor();
  });

  test.each([
    ["https://other.example/framing", false],
    [`${outlookOrigin}/framing`, true],
  ])("in a frame at %s it is read: %s", async (url, shown) => {
    const outlook = await openOutlook(server.resolverRules());
    const { page } = outlook;
    const isBlocked = page.waitForEvent("requestfailed", (request) =>
      request.url().endsWith("/taskpane.html"),
    );
    const isRead = page.waitForEvent("request", (request) => request.url().endsWith("/policy.js"));
    isBlocked.catch(() => {}); // Of the two, one never comes.
    isRead.catch(() => {});
    await page.goto(url);
    const first = await Promise.race([isBlocked.then(() => false), isRead.then(() => true)]);
    expect(first).toBe(shown);
  });
});

describe("the emergency package", () => {
  test("lets through what was stopped, and the pane says that nothing is checked", async () => {
    const outlook = await openOutlook(emergency.resolverRules());
    await outlook.choose(/Gwent/);
    await outlook.page.getByRole("button", { name: "Second Look" }).click();
    await outlook.pane.getByText("Second Look is switched off.").waitFor();
    await outlook.send.click();
    await outlook.page.getByText("Sent: To 418, Cc 0, Bcc 0.").waitFor();
    expect((await outlook.sends()).map(({ completions }) => completions)).toEqual([
      [{ allowEvent: true }],
    ]);
    expect([outlook.violations, outlook.errors]).toEqual([[], []]);
  });
});

const describeWithNginx = nginx === undefined ? describe.skip : describe;

describeWithNginx("the same package, served by nginx with the nginx.conf in it", () => {
  let served: RunningNginx;

  beforeAll(async () => {
    served = await nginxFor(join(release.folder, "public"));
  });

  afterAll(() => served.close());

  test("stops a mail, opens the pane and repairs it, and no security policy is violated", async () => {
    const outlook = await openOutlook(server.resolverRules(served.port));
    await pressSendAndReview(outlook);
    expect(outlook.violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
  });

  test("has the same headers as under Azure's file, for every file", async () => {
    const sums = await readFile(join(release.folder, "public/SHA256SUMS"), "utf8");
    const paths = [...sums.matchAll(/^\S+ {2}([^.].*\.(?:js|html|png|xml|json))$/gm)].flatMap(
      ([, path]) => path ?? [],
    );
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const ours = await headersOf(server.port, path);
      expect([path, await headersOf(served.port, path)]).toEqual([path, ours]);
    }
  });
});

/** The headers that a package asks for, as they come. */
function headersOf(port: number, path: string): Promise<Readonly<Record<string, unknown>>> {
  const asked = [
    "access-control-allow-origin",
    "cache-control",
    "content-security-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "strict-transport-security",
    "x-content-type-options",
    "x-frame-options",
  ];
  const headers = { host: new URL(packageOrigin).hostname };
  const options = { port, host: "127.0.0.1", path: `/${path}`, headers, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    get({ ...options, agent: false }, (response) => {
      response.resume();
      const given = asked.map((name) => [name, response.headers[name]] as const);
      resolve({ status: response.statusCode, ...Object.fromEntries(given) });
    }).on("error", reject);
  });
}
