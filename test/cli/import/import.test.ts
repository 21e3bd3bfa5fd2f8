import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import fc from "fast-check";

import { readUnsafeBodies } from "../../../src/cli/import/flexconfirmmail/bodies";
import { canBothMatch } from "../../../src/cli/import/overlap";
import { products } from "../../../src/cli/import/products";
import { rowsOf } from "../../../src/cli/import/outlookokan/rows";
import { cli, type Content, folderWith, imported, matches, told } from "./cli";

const trusted = { "TrustedDomains.txt": "partner.example\n" };

describe("the policy that is written", () => {
  test("is added to one that is there, which keeps all that it says", async () => {
    const { configs, out } = folderWith({ ...trusted, "Common.txt": "SafeBccThreshold=3" });
    const before = {
      name: "Mockshire",
      organisation: { name: "Mockshire Police", domains: [".mockshire.example"] },
      allow: ["*.cjs.example", { match: "@partner.example", role: "press" }],
      rules: { "visible-recipients": { demandBcc: 8 }, batch: { severity: "off" } },
      content: { own: ["01632 960000"] },
    };
    writeFileSync(out, JSON.stringify(before));
    const { status, printed } = await cli([
      "import",
      configs,
      "--into",
      out,
      "--out",
      out,
      "--overwrite",
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(out, "utf8"))).toEqual({
      ...before,
      rules: { ...before.rules, "visible-recipients": { demandBcc: 8, caution: 3 } },
    });
    expect(told(printed)).toEqual(["Common.txt:1 changed", "TrustedDomains.txt:1 changed"]);
  });

  test("never asks later than the one that is there", async () => {
    const { configs, out, folder } = folderWith({ "Common.txt": "SafeBccThreshold=4" });
    const strict = { organisation: {}, rules: { "visible-recipients": { caution: 2 } } };
    writeFileSync(`${folder}/strict.json`, JSON.stringify(strict));
    await cli(["import", configs, "--into", `${folder}/strict.json`, "--out", out]);
    expect(JSON.parse(readFileSync(out, "utf8"))).toEqual(strict);
  });

  test("replaces no file unless told to", async () => {
    const { configs, out } = folderWith(trusted);
    writeFileSync(out, "mine");
    const { status, complained, printed } = await cli(["import", configs, "--out", out]);
    expect([status, printed, readFileSync(out, "utf8")]).toEqual([2, [], "mine"]);
    expect(complained.join()).toContain("--overwrite");
    expect((await cli(["import", configs, "--out", out, "--overwrite"])).status).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("partner.example");
  });

  test("is not written without --out", async () => {
    const { configs, out } = folderWith(trusted);
    const { status, printed } = await cli(["import", configs]);
    expect([status, existsSync(out)]).toEqual([0, false]);
    expect(printed.at(-1)).toContain("Nothing was written");
  });

  test("is not written into a folder that is not there", async () => {
    const { configs, folder } = folderWith(trusted);
    const { status, complained } = await cli(["import", configs, "--out", `${folder}/no/p.json`]);
    expect([status, complained.length]).toEqual([2, 1]);
  });
});

describe("the files that are read", () => {
  test("may be named one by one", async () => {
    const { configs, out } = folderWith({ ...trusted, "Common.txt": "CountSeconds=3" });
    const path = `${configs}/TrustedDomains.txt`;
    expect((await cli(["import", path, "--out", out])).status).toBe(0);
  });

  test("are named where they are none of the product's", async () => {
    const { printed, status } = await imported({ ...trusted, "TrustedDomains.txt.bak": "x" });
    expect(printed.join("\n")).toContain("TrustedDomains.txt.bak: not read");
    expect(status).toBe(0);
  });

  test.each<[encoding: string, content: Content, options: readonly string[]]>([
    ["UTF-8 with a mark", "\ufeffpartner.example", []],
    ["UTF-16 with a mark", Buffer.from("\ufeffpartner.example", "utf16le"), []],
    ["lines of an old Mac", "# ours\rpartner.example\r", []],
    [
      "Shift_JIS, where it is said",
      Buffer.from([0x23, 0x93, 0x59, 0x0a, ...Buffer.from("partner.example")]),
      ["--encoding", "shift_jis"],
    ],
  ])("may be in %s", async (_, content, options) => {
    const { policy } = await imported({ "TrustedDomains.txt": content }, ...options);
    expect(matches(policy?.allow)).toEqual(["partner.example"]);
  });

  test.each<[situation: string, file: string, content: Content, says: string]>([
    [
      "Shift_JIS, where nobody says so",
      "TrustedDomains.txt",
      Buffer.from([0x61, 0x0a, 0x23, 0x93, 0x59, 0x0a]),
      "TrustedDomains.txt: line 2: This is not in the encoding expected",
    ],
    ["a picture", "Whitelist.csv", Buffer.from([0x50, 0, 1, 2]), "line 1: This is no text"],
    ["UTF-16 without its mark", "Whitelist.csv", Buffer.from("@a.b", "utf16le"), "This is no text"],
    ["control characters", "Common.txt", "a\nb\u0007", "Common.txt: line 2: This is no text"],
    ["5 MB", "TrustedDomains.txt", "a.example\n".repeat(5e5), "more than 2 MB"],
    [
      "a quotation mark that is not closed",
      "Whitelist.csv",
      '@a.example,No\n"@b.example,No\n@c.example,No',
      "Whitelist.csv: line 2: A quotation mark is opened and not closed",
    ],
    ["a name that is none of them", "notes.md", "a", "No file of FlexConfirmMail"],
  ])("are refused with the place: %s", async (_, file, content, says) => {
    const { status, complained, printed, out } = await imported({ [file]: content });
    expect(complained.join("\n")).toContain(says);
    expect([status, printed, existsSync(out)]).toEqual([2, [], false]);
  });

  test.each<
    [situation: string, paths: readonly string[], options: readonly string[], says: string]
  >([
    ["a folder that is not there", ["none"], [], "No file of FlexConfirmMail"],
    ["a file that is not there", ["Common.txt"], [], "There is no such file"],
    ["another file", ["configs", "notes.txt"], ["--from", "outlookokan"], "none of the files of"],
    ["files of both products", ["configs"], [], "Choose with --from"],
    ["the same file twice", ["configs", "configs"], ["--from", "outlookokan"], "named before"],
    ["a policy to add to that is none", ["configs"], ["--into", "configs/Whitelist.csv"], "line 1"],
    ["a product that is not known", ["configs"], ["--from", "purview"], "Allowed choices"],
  ])("are refused where they are %s", async (_, paths, options, says) => {
    const { folder, out } = folderWith({ ...trusted, "Whitelist.csv": "@a.example,No" });
    const inside = (word: string) => (/^[cnC]\w+(\.|\/|$)/.test(word) ? `${folder}/${word}` : word);
    const args = ["import", ...paths, ...options].map((word, at) => (at ? inside(word) : word));
    const { status, complained } = await cli([...args, "--out", out]);
    expect(complained.join("\n")).toContain(says);
    expect([status, existsSync(out)]).toEqual([2, false]);
  });

  test("are those of the product that is chosen, where both are there", async () => {
    const files = { ...trusted, "Whitelist.csv": "@a.example,No" };
    const { policy, printed } = await imported(files, "--from", "outlookokan");
    expect(matches(policy?.allow)).toEqual(["@a.example"]);
    expect(printed.join("\n")).toContain("TrustedDomains.txt: not read");
  });
});

describe("whatever a file holds", () => {
  const word = fc.constantFrom(
    ..."partner.example|-partner.example|*.b.example|@b.example|ann@b.example|*|?.b.example".split(
      "|",
    ),
    ..."[BLOCK]|[x]|[]|# no|Keywords=a,b|Message=|CountEnabled=1|SafeBccThreshold=2|-|=|Yes".split(
      "|",
    ),
  );
  const text = fc
    .array(fc.oneof({ weight: 4, arbitrary: word }, fc.string({ maxLength: 12 })))
    .map((lines) => lines.map((line) => line.replace(/[\r\n]/g, "")).join("\n"));
  const readers = [...products.flexconfirmmail.files];

  test.each(readers)("every line of %s has a fate", (_, read) => {
    fc.assert(
      fc.property(text, (written) => {
        const result = read(written);
        const lines = "fates" in result ? result.fates.map(({ line }) => line) : [];
        const said = written
          .split("\n")
          .flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
        expect([...new Set(lines)]).toEqual(said);
      }),
    );
  });

  test.each([...products.outlookokan.files])("every row of %s has a fate", (_, read) => {
    fc.assert(
      fc.property(text, (written) => {
        const result = read(written);
        const rows = rowsOf(written);
        const expected = "rows" in rows ? rows.rows.map(({ line }) => line) : rows;
        const found =
          "fates" in result ? [...new Set(result.fates.map(({ line }) => line))] : result;
        expect(found).toEqual(expected);
      }),
    );
  });

  test("each fate that is not silent says something", () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { files } of Object.values(products)) {
          for (const read of files.values()) {
            const result = read(written);
            for (const { kind, sentence } of "fates" in result ? result.fates : []) {
              expect(kind === "carried" || kind === "idle" || sentence.length > 20).toBe(true);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a file of 20,000 headings takes no time that is noticed", () => {
    const started = performance.now();
    readUnsafeBodies("[a]\nKeywords=b,-b\n".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("canBothMatch", () => {
  test.each<[one: string, other: string, expected: boolean]>([
    ["*@b.example", "*@b.example", true],
    ["*@b.example", "ann@b.example", true],
    ["*@*.b.example", "*@b.example", false],
    ["*@b.example", "*@?.example", true],
    ["ann@b.example", "*@??.example", false],
    ["a@b", "a@b", true],
    ["a@b", "a@bc", false],
    ["", "*", true],
    ["", "?", false],
    ["*a*", "*b*", true],
    ["*a", "*b", false],
  ])("%p and %p: %p", (one, other, expected) => {
    expect(canBothMatch(one, other)).toBe(expected);
    expect(canBothMatch(other, one)).toBe(expected);
  });

  test("says so of whatever two patterns are made to match", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "@", "."), maxLength: 8 });
    const blurred = (address: string, seeds: readonly number[]) =>
      Array.from(address)
        .map((letter, at) => ["*", "?", letter, letter][seeds[at] ?? 2] ?? letter)
        .join("");
    const seeds = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(letters, seeds, seeds, (address, some, others) => {
        expect(canBothMatch(blurred(address, some), blurred(address, others))).toBe(true);
      }),
    );
  });
});

const built = "build/second-look.cjs";

test("the built command imports a folder", () => {
  const { configs, out } = folderWith(trusted);
  const printed = execFileSync(process.execPath, [built, "import", configs, "--out", out]);
  expect(printed.toString()).toContain("Carried over as they are: 1.");
  expect(readFileSync(out, "utf8")).toContain("partner.example");
});
