import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

import { readFolder } from "../../../src/cli/package/folders";
import { sumsFile, sumsText } from "../../../src/cli/package/sums";
import { run } from "../../../src/cli/run";
import { builtFile } from "../../support/bundles";

const origin = "https://addin.example.police.uk";

let folder: string;

beforeAll(() => void builtFile("dist/SHA256SUMS"));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs `second-look` on real folders, on a certain day. */
async function cli(...args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await run(args, {
    readFile,
    listFolder: () => Promise.resolve(undefined),
    now: () => new Date("2026-11-23T12:00:00Z"),
    releaseFolder: "dist",
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    progress: () => {},
  });
  return { status, printed, complained };
}

async function policyFile(policy: object, name = "policy.json"): Promise<string> {
  await writeFile(join(folder, name), JSON.stringify(policy, undefined, 2));
  return join(folder, name);
}

const policy = {
  $schema: "../policy.schema.json",
  organisation: { name: "Mockshire Police", domains: ["mockshire.police.example"] },
  allow: ["cjs.example", { match: "council.example", owner: "PC Example", reason: "Agreement 14" }],
};

async function packaged(json: object, out: string, ...options: readonly string[]) {
  const file = await policyFile(json);
  const given = ["--origin", origin, "--policy", file, "--out", join(folder, out), ...options];
  const made = await cli("package", ...given);
  expect(made).toMatchObject({ status: 0, complained: [] });
  return (await readFolder(join(folder, out)))!;
}

async function refusal(...options: readonly string[]): Promise<string> {
  const { status, complained } = await cli("package", ...options);
  expect(status).toBe(2);
  return complained.join("\n");
}

describe("second-look package", () => {
  test("changes with one line of the allow-list the policy's version, the files that carry it, and no other", async () => {
    const one = await packaged(policy, "one");
    const other = await packaged({ ...policy, allow: [...policy.allow, "nhs.example"] }, "other");
    expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
    const changed = [...one].filter(([path, bytes]) => !other.get(path)!.equals(bytes));
    expect(changed.map(([path]) => path).sort()).toEqual([
      "SHA256SUMS",
      "launchevent.js",
      "policy.js",
    ]);
    const versions = [one, other].map((files) => shipped(files.get("policy.js")!).version);
    expect(versions).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/), expect.any(String)]);
    expect(new Set(versions).size).toBe(2);
  });

  test("makes the same of the same, whenever and wherever", async () => {
    const [one, other] = [await packaged(policy, "one"), await packaged(policy, "a/b/other")];
    expect(one.get(sumsFile)).toEqual(other.get(sumsFile));
  });

  test("leaves at home who answers for a line and why it is there", async () => {
    const files = await packaged({ ...policy, version: "2026.3" }, "out");
    const scripts = [...files].filter(([path]) => path.endsWith(".js"));
    scripts.forEach(([, bytes]) => {
      expect(bytes.toString()).not.toMatch(/PC Example|Agreement 14|policy\.schema/);
    });
    expect(shipped(files.get("policy.js")!)).toMatchObject({
      allow: ["cjs.example", { match: "council.example" }],
      version: expect.stringMatching(/^2026\.3\+[0-9a-f]{8}$/) as string,
    });
  });

  test("keeps every letter of a policy, in ASCII, and what looks like code a text", async () => {
    const name = "Heddlu Môn “</script>” </second-look-policy> ${1} \\u2028\u2028 ' \" `";
    const files = await packaged({ ...policy, name }, "out");
    expect(shipped(files.get("policy.js")!).name).toBe(name);
    expect(files.get("policy.js")!.toString()).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test("names its files and itself by the address, also below a folder", async () => {
    const files = await packaged(policy, "out", "--origin", `${origin}/second-look`);
    const manifest = files.get("manifest.xml")!.toString();
    expect(manifest).toContain(`"${origin}/second-look/launchevent.js"`);
    expect(manifest).not.toContain("localhost");
    const allowed = files.get(".well-known/microsoft-officeaddins-allowed.json")!.toString();
    expect(JSON.parse(allowed)).toEqual({ allowed: [`${origin}/second-look/launchevent.js`] });
    expect(files.get("nginx.conf")!.toString()).toContain("location /second-look/ {");
    expect(files.get("sbom.cdx.json")!.toString()).toContain('"bomFormat": "CycloneDX"');
    expect(files.get("licences.txt")!.toString()).toContain("react-dom 19");
  });

  test("has an id that stays and a version that can be counted up", async () => {
    const id = "1F0C5C0E-2B64-4D3F-9A57-51C06F4A8E21";
    const files = await packaged(policy, "out", "--id", id, "--revision", "3");
    const text = files.get("manifest.xml")!.toString();
    expect(text).toContain("<Id>1f0c5c0e-2b64-4d3f-9a57-51c06f4a8e21</Id>");
    expect(text).toMatch(/<Version>\d+\.\d+\.\d+\.3<\/Version>/);
  });

  test("asks each time for what carries the policy, and keeps what has its sum in its name", async () => {
    const files = await packaged(policy, "out");
    const azure = JSON.parse(files.get("staticwebapp.config.json")!.toString()) as {
      globalHeaders: Record<string, string>;
      routes: readonly { route: string }[];
    };
    expect(azure.globalHeaders["Cache-Control"]).toBe("no-cache");
    expect(azure.globalHeaders).not.toHaveProperty("X-Frame-Options");
    const security = azure.globalHeaders["Content-Security-Policy"] ?? "";
    expect(security).not.toMatch(/unsafe|\*/);
    const routes = azure.routes.map(({ route }) => route);
    expect(routes).toContainEqual(expect.stringMatching(/^\/checking\.[0-9a-f]{8}\.js$/));
    expect(routes.filter((route) => /\/policy\.|launchevent|html/.test(route))).toEqual([]);
  });

  test("names further origins that frame the pane, when it is told them", async () => {
    const files = await packaged(policy, "out", "--framed-by", "https://mail.example.police.uk");
    expect(files.get("web.config")!.toString()).toContain(
      "https://outlook.cloud.microsoft https://mail.example.police.uk",
    );
  });

  test("replaces an earlier package, and leaves nothing of it", async () => {
    await packaged(policy, "out");
    const path = join(folder, "out");
    await writeFile(join(path, "old.js"), "x");
    await writeFile(join(path, sumsFile), sumsText((await readFolder(path))!));
    const files = await packaged(policy, "out");
    expect(files.has("old.js")).toBe(false);
    expect((await readdir(folder)).sort()).toEqual(["out", "policy.json"]);
  });

  test("says that the day of review is over, and packages all the same", async () => {
    const file = await policyFile({ ...policy, reviewBy: "2026-11-22" });
    const out = join(folder, "out");
    const made = await cli("package", "--origin", origin, "--policy", file, "--out", out);
    expect(made.status).toBe(0);
    expect(made.complained.join()).toMatch(/reviewBy: This day is over \(2026-11-22\)/);
  });

  test.each<[situation: string, address: string, said: RegExp]>([
    ["http", "http://addin.example.police.uk", /over https only/],
    ["no address", "addin.example.police.uk", /whole address/],
    ["a name and a password", "https://a:b@addin.example.police.uk", /name and password/],
    ["a query", "https://addin.example.police.uk/?v=1", /begins with \? or #/],
    ["a fragment", "https://addin.example.police.uk/#x", /begins with \? or #/],
    ["this machine", "https://localhost:3001/", /Only this machine/],
    ["this machine by number", "https://127.0.0.1/", /Only this machine/],
    ["a number", "https://10.0.0.7/", /name and not its number/],
    ["a short name", "https://addin/", /whole name of the server/],
    ["a port", "https://addin.example.police.uk:8443", /Leave out the port/],
    ["a page", "https://addin.example.police.uk/taskpane.html", /folder and not a file/],
    ["a space", "https://addin.example.police.uk/second look/", /keep their form/],
    ["a step up", "https://addin.example.police.uk/a/../b/", /without \/\/, \. and \.\./],
    ["two slashes", "https://addin.example.police.uk/a//b/", /without \/\//],
    ["a hidden folder", "https://addin.example.police.uk/.a/", /begins with a dot/],
  ])("refuses an origin with %s", async (_situation, address, said) => {
    const file = await policyFile(policy);
    const out = join(folder, "out");
    expect(await refusal("--origin", address, "--policy", file, "--out", out)).toMatch(said);
    expect(await readdir(folder)).toEqual(["policy.json"]);
  });

  test("takes this machine when it is told that it is a trial", async () => {
    await packaged(policy, "out", "--origin", "https://localhost:3001", "--allow-localhost");
  });

  test("refuses a policy with problems, with the line of each", async () => {
    const file = await policyFile({ ...policy, allow: ["uk"], alow: [] });
    const said = await refusal("--origin", origin, "--policy", file, "--out", join(folder, "out"));
    expect(said).toMatch(/line 10, column 5: allow\[0\]: must be an address/);
    expect(said).toMatch(/alow: is not known here/);
  });

  test.each<[situation: string, options: readonly string[], said: RegExp]>([
    ["no policy", [], /Name the policy of the force/],
    ["a policy that is not there", ["--policy", "none.json"], /There is no such file/],
    ["an id that is none", ["--policy", "samples/policy.json", "--id", "7"], /--id: Write a GUID/],
    [
      "a revision that is none",
      ["--policy", "samples/policy.json", "--revision", "x"],
      /--revision: Write/,
    ],
    [
      "a policy in an emergency",
      ["--policy", "samples/policy.json", "--emergency-open"],
      /leave out --policy/,
    ],
    [
      "a frame of everybody",
      ["--policy", "samples/policy.json", "--framed-by", "*"],
      /--framed-by: Write an origin/,
    ],
    [
      "a release that is not there",
      ["--policy", "samples/policy.json", "--release", "none"],
      /built add-in is not there/,
    ],
    [
      "a folder for a release",
      ["--policy", "samples/policy.json", "--release", "src"],
      /sums of the built add-in are missing/,
    ],
  ])("refuses %s", async (_situation, options, said) => {
    const out = join(folder, "out");
    expect(await refusal("--origin", origin, "--out", out, ...options)).toMatch(said);
    expect(await readdir(folder)).toEqual([]);
  });

  describe("keeps away from what is not its own", () => {
    const options = ["--origin", origin, "--policy", "samples/policy.json", "--out"];

    test("a folder with something else in it", async () => {
      await writeFile(join(folder, "thesis.txt"), "x");
      expect(await refusal(...options, folder)).toMatch(
        /not empty, and what is in it is no package/,
      );
      expect(await readdir(folder)).toEqual(["thesis.txt"]);
    });

    test.each([
      ["web.config", /web\.config: Somebody has changed this file/],
      ["ours.html", /ours\.html: This file was not put here by a package/],
    ])("a package in which somebody wrote %s", async (name, said) => {
      await packaged(policy, "out");
      await writeFile(join(folder, "out", name), "mine");
      expect(await refusal(...options, join(folder, "out"))).toMatch(said);
      expect(await readFile(join(folder, "out", name), "utf8")).toBe("mine");
    });

    test("the release itself, and what holds it", async () => {
      expect(await refusal(...options, "dist")).toMatch(/is, or holds, the release/);
      expect(await refusal(...options, ".")).toMatch(/is, or holds, the release/);
    });

    test("a file", async () => {
      await writeFile(join(folder, "out"), "x");
      expect(await refusal(...options, join(folder, "out"))).toMatch(/cannot be written|is a file/);
      expect(await readFile(join(folder, "out"), "utf8")).toBe("x");
    });
  });

  test.each<[situation: string, spoil: (dist: string) => Promise<void>, said: RegExp]>([
    [
      "a file changed",
      (dist) => writeFile(join(dist, "launchevent.js"), "x"),
      /launchevent\.js: This file is not as it was built/,
    ],
    [
      "a file gone",
      (dist) => rm(join(dist, "taskpane.html")),
      /taskpane\.html: This file of the release is missing/,
    ],
    [
      "a file more",
      (dist) => writeFile(join(dist, "more.js"), "x"),
      /more\.js: This file is none of the release/,
    ],
    [
      "no place for a policy",
      (dist) => resummed(dist, "policy.js", (text) => text.replace(/<\/?second-look-policy>/g, "")),
      /policy\.js: This file has not exactly one place/,
    ],
    [
      "two places for a policy",
      (dist) => resummed(dist, "policy.js", (text) => text + text),
      /policy\.js: This file has not exactly one place/,
    ],
    [
      "a policy where none is looked for",
      (dist) => resummed(dist, "launchevent.html", (text) => text, "stray.js"),
      /stray\.js: A policy stands in this file/,
    ],
  ])("refuses a release with %s", async (_situation, spoil, said) => {
    const dist = join(folder, "dist");
    await cp("dist", dist, { recursive: true });
    await spoil(dist);
    const options = ["--origin", origin, "--policy", "samples/policy.json"];
    expect(await refusal(...options, "--release", dist, "--out", join(folder, "out"))).toMatch(
      said,
    );
  });

  /** Changes a file and the sums with it, or puts a stray policy beside it. */
  async function resummed(
    dist: string,
    name: string,
    change: (text: string) => string,
    stray?: string,
  ) {
    const text = await readFile(join(dist, name), "utf8");
    await writeFile(join(dist, name), change(text));
    if (stray !== undefined) await cp(join(dist, "policy.js"), join(dist, stray));
    await writeFile(join(dist, sumsFile), sumsText((await readFolder(dist))!));
  }
});

/** The policy that a script defines. */
function shipped(script: Buffer): Record<string, unknown> {
  const sandbox: { secondLookPolicy?: Record<string, unknown> } = {};
  runInNewContext(script.toString(), sandbox);
  return JSON.parse(JSON.stringify(sandbox.secondLookPolicy)) as Record<string, unknown>;
}

describe("second-look package --emergency-open", () => {
  test("answers every event of the manifest at once, and lets the mail through", async () => {
    const out = join(folder, "out");
    const made = await cli("package", "--origin", origin, "--emergency-open", "--out", out);
    expect(made.printed.join()).toContain("NOTHING IS CHECKED");
    const functions = new Map<string, (event: object) => void>();
    const associate = (name: string, run: (event: object) => void) => functions.set(name, run);
    const script = await readFile(join(out, "launchevent.js"), "utf8");
    runInNewContext(script, { Office: { actions: { associate } } });
    const manifest = await readFile(join(out, "manifest.xml"), "utf8");
    const names = [...manifest.matchAll(/FunctionName="([^"]+)"/g)].map(([, name]) => name);
    expect([...functions.keys()].sort()).toEqual([...new Set(names)].sort());
    functions.forEach((run) => {
      const completed = jest.fn();
      run({ completed });
      expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
    });
    expect(script).not.toContain("second-look-policy");
  });

  test("has the manifest of the package that it stands in for, so that nobody need upload one", async () => {
    const usual = await packaged(policy, "usual");
    await cli("package", "--origin", origin, "--emergency-open", "--out", join(folder, "open"));
    const open = (await readFolder(join(folder, "open")))!;
    expect(open.get("manifest.xml")).toEqual(usual.get("manifest.xml"));
  });
});

describe("second-look manifest --package", () => {
  async function spoiled(spoil: (out: string) => Promise<unknown>) {
    await packaged(policy, "out");
    const out = join(folder, "out");
    await spoil(out);
    const { status, printed } = await cli("manifest", join(out, "manifest.xml"), "--package", out);
    return { status, said: printed.join("\n") };
  }

  test("finds nothing wrong with a package as it was made", async () => {
    expect(await spoiled(() => Promise.resolve())).toMatchObject({ status: 0 });
  });

  const change = (name: string, from: RegExp | string, to: string) => async (out: string) => {
    const text = await readFile(join(out, name), "utf8");
    expect(text).toMatch(from);
    await writeFile(join(out, name), text.replace(from, to));
  };

  test.each<[situation: string, spoil: (out: string) => Promise<unknown>, said: RegExp]>([
    ["a page that is not there", (out) => rm(join(out, "taskpane.html")), /has no taskpane\.html/],
    [
      "an icon of another size",
      (out) => cp(join(out, "assets/icon-16.png"), join(out, "assets/icon-64.png")),
      /has 16 by 16 pixels and must have 64 by 64/,
    ],
    [
      "an icon that is no picture",
      (out) => writeFile(join(out, "assets/icon-80.png"), "x"),
      /is no PNG file/,
    ],
    [
      "a function that the script does not know",
      change("manifest.xml", '"onMessageSendHandler"', '"onSend"'),
      /does not associate "onSend"/,
    ],
    [
      "a page that does not load the script",
      change("launchevent.html", "launchevent.js", "other.js"),
      /does not load launchevent\.js/,
    ],
    [
      "an address on another server",
      change("manifest.xml", `${origin}/assets/icon-16.png`, "https://cdn.example/icon-16.png"),
      /is not below https:\/\/addin\.example\.police\.uk\//,
    ],
    [
      "a button of another id than the alert names",
      change("manifest.xml", 'id="SecondLookOpenPane"', 'id="OpenIt"'),
      /alert names a button that is none of these/,
    ],
  ])("names %s", async (_situation, spoil, said) => {
    const { status, said: found } = await spoiled(spoil);
    expect(status).toBe(1);
    expect(found).toMatch(said);
    expect(found).toMatch(/manifest\.xml: line \d+, column \d+: /);
  });

  test("says when there is no such manifest, or no such folder", async () => {
    expect(await cli("manifest", "none.xml")).toMatchObject({ status: 2 });
    expect(await cli("manifest", "manifest.xml", "--package", "none")).toMatchObject({ status: 2 });
  });
});
