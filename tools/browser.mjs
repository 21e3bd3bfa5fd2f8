import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const cache = path.resolve(import.meta.dirname, "../.cache");
const folder = path.join(cache, "chromium-147.0.0");

/** Where this machine's Chromium is: $CHROMIUM, then Debian's, then the one that npm brings. */
export async function chromiumPath() {
  const known = [process.env.CHROMIUM, "/usr/bin/chromium"].find(
    (file) => file && existsSync(file),
  );
  if (known !== undefined) {
    return known;
  }
  if (!existsSync(folder)) {
    await unpack();
  }
  // It brings its own libraries and fonts, for machines that have none.
  process.env.LD_LIBRARY_PATH = path.join(folder, "al2023/lib");
  process.env.FONTCONFIG_PATH = path.join(folder, "fonts");
  return path.join(folder, "chromium");
}

/**
 * The package unpacks into the folder for temporary files and takes what it finds there for its own:
 * also what another user put there, and what another test has unpacked by half. So it is given a new
 * folder, which gets its name once it is whole.
 */
async function unpack() {
  await mkdir(cache, { recursive: true });
  const temporary = tmpdir();
  process.env.TMPDIR = await mkdtemp(path.join(cache, "unpacking-"));
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x"; // Else it leaves the libraries out.
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
  const fonts = path.join(process.env.TMPDIR, "fonts/fonts.conf");
  const configuration = await readFile(fonts, "utf8");
  await writeFile(fonts, configuration.replaceAll("/tmp/", `${folder}/`));
  await rename(process.env.TMPDIR, folder).catch(async (failure) => {
    await rm(process.env.TMPDIR, { recursive: true });
    if (!existsSync(folder)) throw failure;
  });
  process.env.TMPDIR = temporary;
}
