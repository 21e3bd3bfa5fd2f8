import { request } from "node:https";
import { readdirSync } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { serverHeaders } from "../../../src/cli/package/headers";
import { nginxConfig } from "../../../src/cli/package/server-files";
import { addinSite } from "./addin-site";
import { fileIn } from "./answer";
import { localCertificate } from "./certificate";
import { getFrom } from "./get";
import { startServers, type RunningServers } from "./start-servers";

let servers: RunningServers;

beforeAll(async () => {
  servers = await startServers({ hostPort: 0, addinPort: 0 });
});

afterAll(() => servers.close());

test("the samples are listed as drafts", async () => {
  const { body } = await getFrom(`${servers.hostOrigin}/samples.json`);
  expect(JSON.parse(body)).toContainEqual({
    file: "gwent-418-residents.eml",
    draft: expect.objectContaining({ cc: [], bcc: [], composeType: "newMail" }) as unknown,
  });
});

test("the page learns from the manifest what to fire and which buttons there are", async () => {
  const { body } = await getFrom(`${servers.hostOrigin}/addin.json`);
  expect(JSON.parse(body)).toEqual({
    origin: servers.addinOrigin,
    wordings: {
      defaults: { name: "Second Look", button: "Second Look" },
      overrides: { "cy-gb": { name: "Second Look", button: "Second Look" } },
    },
    functionNames: {
      OnNewMessageCompose: "onNewMessageComposeHandler",
      OnMessageRecipientsChanged: "onRecipientsChangedHandler",
      OnMessageAttachmentsChanged: "onAttachmentsChangedHandler",
      OnMessageSend: "onMessageSendHandler",
      OnAppointmentAttendeesChanged: "onAttendeesChangedHandler",
      OnAppointmentAttachmentsChanged: "onMeetingAttachmentsChangedHandler",
      OnAppointmentSend: "onAppointmentSendHandler",
    },
    sendMode: "SoftBlock",
    commandIds: ["SecondLookOpenSent", "SecondLookOpenPane", "SecondLookOpenMeetingPane"],
  });
});

test("the add-in's page gets office.js from this machine, behind the stand-in for MicrosoftAjax", async () => {
  const { body } = await getFrom(`${servers.addinOrigin}/launchevent.html?_host_Info=Outlook`);
  expect(body).not.toContain("appsforoffice.microsoft.com");
  expect(body.match(/src="[^"]+"/g)).toEqual([
    'src="/microsoft-ajax-shim.js"',
    'src="/office-js/office.js"',
    'src="launchevent.js"',
  ]);
});

test.each(["taskpane.html", "policy.html", "launchevent.js", "assets/icon-64.png", hashed()])(
  "the add-in's origin sends with %s what nginx sends with it from a package",
  async (path) => {
    const { headers } = await getFrom(`${servers.addinOrigin}/${path}`);
    const wanted = sentByNginx(path);
    expect(wanted).toMatchObject({ "content-security-policy": expect.any(String) as string });
    expect(headers).toMatchObject(wanted);
  },
);

test.each([
  "/office-js/office.js",
  "/office-js/en-GB/office_strings.js",
  "/microsoft-ajax-shim.js",
])("the add-in's origin serves %s", async (path) => {
  const { status, body } = await getFrom(servers.addinOrigin + path);
  expect([status, body.length > 500]).toEqual([200, true]);
});

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2fpackage.json",
  "/..%5cpackage.json",
  "/office-js/..%2f..%2f..%2f..%2fpackage.json",
  "//etc/passwd.json",
  "/%00.html",
  "/%zz.html",
  "/.git/config.json",
  "/assets",
])("%s is not there, at either origin", async (path) => {
  expect(await statusOf(servers.addinOrigin, path)).toBe(404);
  expect(await statusOf(servers.hostOrigin, path)).toBe(404);
});

test("a folder gives what is in it and nothing beside it", async () => {
  expect(await fileIn("samples", "policy.json")).toMatchObject({ status: 200 });
  expect(await fileIn("samples", "../package.json")).toMatchObject({ status: 404 });
  expect(await addinSite("/../package.json")).toMatchObject({ status: 404 });
});

test("a port that is taken is named, and nothing is left running", async () => {
  const addinPort = Number(new URL(servers.addinOrigin).port);
  const again = startServers({ hostPort: 0, addinPort });
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE", port: addinPort });
});

test("a certificate is made once, for its owner's eyes only", async () => {
  const folder = await mkdtemp(join(tmpdir(), "certificate-"));
  const file = join(folder, "new/certificate.json");
  const [made, other] = await Promise.all([localCertificate(file), localCertificate(file)]);
  expect(other).toEqual(made);
  expect(await localCertificate(file)).toEqual(made);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});

test("a certificate that cannot be used is replaced", async () => {
  const folder = await mkdtemp(join(tmpdir(), "certificate-"));
  const file = join(folder, "certificate.json");
  await writeFile(file, "{}");
  const made = await localCertificate(file);
  expect(await localCertificate(file)).toEqual(made);
  await rm(folder, { recursive: true });
});

function hashed(): string {
  return readdirSync("dist").find((name) => /^taskpane\.[0-9a-f]{8}\.js$/.test(name)) ?? "";
}

/** By the text of the `nginx.conf` of a package, but for what no server at localhost should say. */
function sentByNginx(path: string): Readonly<Record<string, string>> {
  const headers = serverHeaders("https://appsforoffice.microsoft.com", [servers.hostOrigin]);
  const config = nginxConfig(headers, { origin: servers.addinOrigin, path: "/" });
  const [icons, named, rest] = config.split("location ").slice(1);
  const block = path.startsWith("assets/") ? icons : path === hashed() ? named : rest;
  const lines = (block ?? "").matchAll(/add_header (\S+) "(.*)" always;/g);
  const sent = [...lines].map(([, name = "", value = ""]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(sent.filter(([name]) => name !== "strict-transport-security"));
}

/** As it stands: `fetch` and `URL` would tidy the path up before it is sent. */
async function statusOf(origin: string, path: string): Promise<number | undefined> {
  const { port } = new URL(origin);
  const { cert } = await localCertificate();
  return new Promise((resolve, reject) => {
    const sent = request({ host: "localhost", port, path, ca: cert, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject).end();
  });
}
