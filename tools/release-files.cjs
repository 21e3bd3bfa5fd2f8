// Completes the built add-in: what it is made of, under which licences, and the sums of its files.
// Reads no clock and nothing of this machine, so that two builds make the same.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const dist = path.join(root, "dist");

/** What the lock file has for use, and not only for making. */
function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const shipped = Object.entries(packages).filter(
    ([, { dev, devOptional }]) => !dev && !devOptional,
  );
  return new Set(
    shipped.map(
      ([place, { version }]) =>
        `${place.replace(/^.*node_modules\//, "") || "second-look"}@${version}`,
    ),
  );
}

/**
 * npm's own bill of materials (CycloneDX), without what differs from one run to the next. Not with
 * `--omit dev`: npm 11 then leaves out React too, because a package for tests asks for it as its peer.
 */
function billOfMaterials() {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const npm = process.env.npm_execpath; // Of the npm that runs this.
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const made = spawnSync(command, [...first, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (made.status !== 0) throw new Error(`npm sbom: ${made.stderr}`);
  const { serialNumber: _serial, ...bill } = JSON.parse(made.stdout);
  const { timestamp: _time, tools: _npm, ...metadata } = bill.metadata;
  const shipped = shippedPackages();
  return {
    ...bill,
    // npm takes the name of the folder.
    metadata: { ...metadata, component: { ...metadata.component, name: "second-look" } },
    components: bill.components.filter((one) => shipped.has(one["bom-ref"])),
    dependencies: bill.dependencies
      .filter(({ ref }) => shipped.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((one) => shipped.has(one)),
      })),
  };
}

/** Name, version and licence of each, and every text once, below the names that it is for. */
function licences({ components }) {
  const namesByText = new Map();
  for (const { name, group, version, licenses = [] } of components) {
    const whole = group ? `${group}/${name}` : name;
    const said = licenses.map(
      ({ license = {}, expression }) => expression ?? license.id ?? license.name,
    );
    const text = licenceText(path.join(root, "node_modules", whole));
    const names = namesByText.get(text) ?? [];
    names.push(`${whole} ${version} (${said.join(", ") || "see its text"})`);
    namesByText.set(text, names);
  }
  const parts = [...namesByText].map(([text, names]) => `${names.sort().join("\n")}\n\n${text}`);
  return `${["Second Look is made with what follows.", ...parts.sort()].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

function licenceText(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const file = names.sort().find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file === undefined) return "Its package has no file with the text of the licence.";
  return readFileSync(path.join(folder, file), "utf8").replace(/\r\n/g, "\n").trim();
}

/** The sums of all files, as `sha256sum --check` reads them. */
function sums() {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== "SHA256SUMS")
    .map((entry) => path.join(entry.parentPath, entry.name));
  return files
    .map((file) => [path.relative(dist, file).split(path.sep).join("/"), readFileSync(file)])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .join("");
}

const bill = billOfMaterials();
writeFileSync(path.join(dist, "sbom.cdx.json"), `${JSON.stringify(bill, undefined, 2)}\n`);
writeFileSync(path.join(dist, "licences.txt"), licences(bill));
writeFileSync(path.join(dist, "SHA256SUMS"), sums());
