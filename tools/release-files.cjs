// Completes the built add-in: what it is made of, under which licences, and the sums of its files.
// Reads no clock and nothing of this machine, so that two builds make the same.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const dist = path.join(root, "dist");

/** npm's own bill of materials (CycloneDX), without what differs from one run to the next. */
function billOfMaterials() {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"];
  const npm = process.env.npm_execpath; // Of the npm that runs this.
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const made = spawnSync(command, [...first, ...args], { cwd: root, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`npm sbom: ${made.stderr}`);
  const bill = JSON.parse(made.stdout);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.metadata.component.name = "second-look"; // npm takes the name of the folder.
  return bill;
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
