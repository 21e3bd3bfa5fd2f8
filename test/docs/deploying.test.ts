import { execFile, execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { nginx } from "../browser/support/nginx";
import { localCertificate } from "../outlook-host/server/certificate";
import { builtFile } from "../support/bundles";
import { type Release, unpackedRelease } from "../support/packages";

const folder = "docs/deploy";
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

/** What stands in the code blocks of one language, without what they are indented by. */
function blocks(markdown: string, language: string): readonly string[] {
  const block = new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, "gm");
  return [...markdown.matchAll(block)].map(([, indent = "", text = ""]) =>
    text.replace(new RegExp(`^${indent}`, "gm"), ""),
  );
}

jest.setTimeout(60_000);

describe.each(pages.filter((page) => blocks(read(page), "sh").length > 0))(
  "the commands of %s",
  (page) => {
    let release: Release;

    beforeAll(async () => {
      builtFile("dist/SHA256SUMS");
      release = await unpackedRelease();
      await cp("samples", path.join(release.folder, "samples"), { recursive: true });
    });

    afterAll(() => rm(release.folder, { recursive: true }));

    test("run as they stand there, one after the other, where nothing but the release is", async () => {
      const commands = blocks(read(page), "sh");
      const shell = (command: string) =>
        promisify(execFile)("bash", ["-e", "-c", command], {
          cwd: release.folder,
          env: { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin` },
        });
      for (const command of commands) await shell(command);
    });
  },
);

const testWithNginx = nginx === undefined ? test.skip : test;

testWithNginx("nginx takes the server block of package.md", async () => {
  const release = await unpackedRelease();
  const at = (name: string) => path.join(release.folder, name);
  const to = ["--origin", "https://addin.example.police.uk", "--policy", "policy.json", "--out"];
  expect(await release.run("package", ...to, "public")).toMatchObject({ status: 0 });
  const { key, cert } = await localCertificate();
  await Promise.all([writeFile(at("addin.key"), key), writeFile(at("addin.pem"), cert)]);
  const block = blocks(read("package.md"), "nginx")
    .join("")
    .replaceAll("/var/www/second-look", at("public"))
    .replaceAll("/etc/ssl", release.folder)
    .replace("443", "127.0.0.1:18443"); // A number that whoever runs the test may listen at.
  const own = `pid ${at("pid")};\nerror_log ${at("log")};\nevents {}\n`;
  await writeFile(at("whole.conf"), `${own}http {\naccess_log off;\n${block}}\n`);
  execFileSync(String(nginx), ["-t", "-q", "-p", release.folder, "-c", at("whole.conf")]);
  await rm(release.folder, { recursive: true });
});

test.each(pages)("%s says of every command of Microsoft's that we did not run it", (page) => {
  const silent = blocks(read(page), "powershell").filter(
    (text) => !text.startsWith("# Not run by us"),
  );
  expect(silent).toEqual([]);
});

const named = [...pages.map((page) => path.join(folder, page)), "docs/security.md"];

describe.each(named)("%s", (page) => {
  const text = () => readFileSync(page, "utf8");

  test("names files that are there", () => {
    const places = text().match(/(?<=`)(?:src|test|tools|samples)\/[\w./-]+(?=`)/g) ?? [];
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
  });

  test("links to pages and headings that are there", () => {
    const links = [...text().matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const dead = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link));
    expect(dead).toEqual([]);
  });

  test("names only checks that docs/tenant-checks.md has", () => {
    const asked = text().match(/\bT-\d+/g) ?? [];
    expect(checks()).toEqual(expect.arrayContaining([...new Set(asked)]));
  });
});

test("the table of the checks has a line for each", () => {
  const lines = readFileSync("docs/tenant-checks.md", "utf8").match(/^\| T-\d+/gm) ?? [];
  expect(lines.map((line) => line.slice(2))).toEqual(checks());
});

function checks(): readonly string[] {
  const headings = readFileSync("docs/tenant-checks.md", "utf8").match(/^### T-\d+/gm) ?? [];
  return headings.map((heading) => heading.slice("### ".length));
}

/** Headings are linked as GitHub does: in small letters, with hyphens for spaces. */
function leadsSomewhere(page: string, link: string): boolean {
  const [place = "", heading] = link.split("#");
  const file = place === "" ? page : path.join(path.dirname(page), place);
  if (!existsSync(file)) return false;
  if (heading === undefined) return true;
  const headings = readFileSync(file, "utf8").match(/^#+ .*$/gm) ?? [];
  return headings.some((line) => slug(line) === heading);
}

function slug(line: string): string {
  const words = line.replace(/^#+ /, "").toLowerCase();
  return words.replace(/[^\p{L}\p{N} _-]/gu, "").replace(/ /g, "-");
}
