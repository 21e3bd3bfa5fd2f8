import { readdirSync } from "node:fs";

import { emergencyFiles } from "../../src/cli/package/emergency";
import { readFolder } from "../../src/cli/package/folders";
import { builtFile } from "../support/bundles";

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

beforeAll(() => void builtFile("dist/taskpane.html"));

const pages = readdirSync("dist").filter((name) => name.endsWith(".html"));

/** Scripts and styles in the page itself: the security policy refuses them, and so would a reader. */
const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style|<[^>]*\s(?:on[a-z]+|style)\s*=|javascript:/i;

/** Of whatever is fetched with the page, where it is. */
const fetched = (html: string) =>
  [...html.matchAll(/<[^>]*\s(?:src|href|action|data)="([^"]*)"/g)].map(([, url]) => url);

test("there are four pages", () => {
  expect(pages).toEqual(["launchevent.html", "policy.html", "sent.html", "taskpane.html"]);
});

describe.each(pages)("%s", (page) => {
  const html = () => builtFile(`dist/${page}`);

  test("has no script and no style in it", () => {
    expect(html()).not.toMatch(inline);
  });

  test("fetches office.js from Microsoft, and all else from beside itself", () => {
    const elsewhere = fetched(html()).filter((url) => /^[a-z]*:|^\//.test(url ?? ""));
    expect(elsewhere).toEqual(page === "policy.html" ? [] : [office]);
  });
});

test("the pages of the emergency package have no script and no style in them either", async () => {
  const files = emergencyFiles((await readFolder("dist"))!, office);
  const texts = [...files].filter(([path]) => path.endsWith(".html"));
  expect(texts.map(([path]) => path).sort()).toEqual(
    pages.filter((page) => page !== "policy.html"),
  );
  for (const [path, bytes] of texts) {
    expect([path, inline.exec(bytes.toString())]).toEqual([path, null]);
  }
});

test.each([
  "<script>go()</script>",
  "<script type='module'>go()</script>",
  '<body onload="go()">',
  "<p style='color: red'>",
  "<style>p { color: red }</style>",
  '<a href="javascript:go()">',
])("%s would be found", (html) => {
  expect(html).toMatch(inline);
});

const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));

/** What sends, stores or runs a text. Frameworks are in these files too, and have none of it either. */
const never =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|localStorage|sessionStorage|indexedDB|document\.cookie|\beval\(|new Function\b|document\.write/;

test.each(scripts)("%s has no call that sends, stores in the browser, or runs a text", (script) => {
  expect(never.exec(builtFile(`dist/${script}`))?.[0]).toBeUndefined();
});
