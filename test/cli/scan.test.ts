import { run } from "../../src/cli/run";
import type { FolderEntry, Io } from "../../src/cli/io";
import { rowsOfPeople, workbook } from "../support/workbooks";

const csv = (rows: number) =>
  Buffer.from(
    rowsOfPeople(rows)
      .map((row) => row.join(","))
      .join("\n"),
  );

const hiding = workbook([
  { name: "Summary", rows: [["Shifts", "61"]] },
  { name: "Raw", state: "hidden", rows: rowsOfPeople(61) },
]);

/** Runs one command line on a disk that is made up. */
async function cli(args: readonly string[], files: Readonly<Record<string, Uint8Array>>) {
  const printed: string[] = [];
  const complained: string[] = [];
  const progress: string[] = [];
  const io: Io = {
    readFile: (path) => {
      const found = files[path];
      const missing = Object.assign(new Error("no"), { code: "ENOENT" });
      return found === undefined ? Promise.reject(missing) : Promise.resolve(found);
    },
    listFolder: (path) => Promise.resolve(entriesOf(path, Object.keys(files))),
    now: () => new Date("2026-11-23T12:00:00Z"),
    releaseFolder: "dist",
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    progress: (done, all) => void progress.push(`${done}/${all}`),
  };
  const status = await run(["scan", ...args], io);
  return { status, printed, complained, progress };
}

function entriesOf(path: string, files: readonly string[]): readonly FolderEntry[] | undefined {
  const folder = path.replace(/\/*$/, "/");
  const inside = files.filter((file) => file.startsWith(folder));
  if (inside.length === 0) return undefined;
  const entries = inside.map((file): FolderEntry => {
    const [name = "", ...deeper] = file.slice(folder.length).split("/");
    return { name, kind: deeper.length === 0 ? "file" : "folder" };
  });
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

describe("second-look scan", () => {
  test("says what a workbook hides, and where", async () => {
    const { status, printed } = await cli(["--audience", "public", "out/a.xlsx"], {
      "out/a.xlsx": hiding,
    });
    expect(status).toBe(1);
    expect(printed[0]).toBe("out/a.xlsx: hold");
    expect(printed[1]).toMatch(
      /^ {2}hold: What you see in “a\.xlsx”: 1 row\. What they get: 63 rows, and 61 people .*\(“Raw”\)\.$/,
    );
  });

  test("finds a list of people in a page that is to be published", async () => {
    const rows = rowsOfPeople(61).map((row) => `<tr><td>${row.join("</td><td>")}</td></tr>`);
    const page = Buffer.from(`<!doctype html><table>${rows.join("")}</table>`);
    const { status, printed } = await cli(["--audience", "public", "page.html"], {
      "page.html": page,
    });
    expect(status).toBe(1);
    expect(printed[1]).toMatch(/^ {2}hold: 61 people's names, dates of birth.*the public/);
  });

  test("walks folders in order of names, and passes over a tool's", async () => {
    const { status, printed, progress } = await cli(["--json", "site"], {
      "site/b/c.txt": Buffer.from("Open from nine."),
      "site/a.txt": Buffer.from("Closed on Sunday."),
      "site/.git/x.txt": csv(9),
      "site/node_modules/x.txt": csv(9),
    });
    const drafts = printed.map((line) => (JSON.parse(line) as { draft: string }).draft);
    expect(drafts).toEqual(["site/a.txt", "site/b/c.txt"]);
    expect([status, progress]).toEqual([0, ["1/2", "2/2"]]);
  });

  test.each<[audience: string, status: number]>([
    ["inside", 0],
    ["trusted", 0],
    ["outside", 1],
    ["public", 1],
  ])("measures four people by who is to have them: %s", async (audience, expected) => {
    const { status } = await cli(["--audience", audience, "a.csv"], { "a.csv": csv(4) });
    expect(status).toBe(expected);
  });

  test("says how many files it looked into, and in how many there was nothing", async () => {
    const { printed } = await cli(["a.txt", "b.csv"], {
      "a.txt": Buffer.from("Open from nine."),
      "b.csv": csv(12),
    });
    expect(printed.at(-1)).toBe("2 files looked into, nothing found in 1.");
  });

  test("never counts what it cannot look into as clean", async () => {
    const sevenZip = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2, 3, 4]);
    const { status, printed } = await cli(["--audience", "public", "a.7z"], { "a.7z": sevenZip });
    expect(status).toBe(1);
    expect(printed).toEqual([
      "a.7z: ask",
      "  warn: “a.7z” is of a kind that Second Look cannot look into.",
      "1 file looked into, nothing found in 0.",
    ]);
  });

  test("names a path that is not there, and reads the others", async () => {
    const { status, printed, complained } = await cli(["--json", "gone.csv", "a.txt"], {
      "a.txt": Buffer.from("Open from nine."),
    });
    expect([status, printed.length]).toEqual([2, 1]);
    expect(complained).toEqual(["gone.csv: There is no such file."]);
  });

  test("prints SARIF for a pipeline", async () => {
    const { printed } = await cli(["--sarif", "--audience", "public", "a b.csv"], {
      "a b.csv": csv(12),
    });
    const log = JSON.parse(printed.join("\n")) as {
      version: string;
      runs: { results: { ruleId: string; level: string; locations: unknown[] }[] }[];
    };
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0]?.results[0]).toMatchObject({
      ruleId: "sensitive-content",
      level: "error",
      locations: [{ physicalLocation: { artifactLocation: { uri: "a%20b.csv" } } }],
    });
  });

  test.each<[situation: string, args: readonly string[]]>([
    ["nothing to scan", []],
    ["an audience that there is not", ["--audience", "everyone", "a.csv"]],
    ["two forms at once", ["--json", "--sarif", "a.csv"]],
  ])("refuses %s", async (_situation, args) => {
    const { status, printed, complained } = await cli(args, { "a.csv": csv(3) });
    expect([status, printed]).toEqual([2, []]);
    expect(complained.join()).not.toBe("");
  });
});
