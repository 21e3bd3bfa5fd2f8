import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

import { compoundSamples } from "./samples/compound-files";
import { pdfSamples } from "./samples/pdfs";
import { pictureSamples } from "./samples/pictures";
import { plainSamples } from "./samples/plain";
import type { Sample } from "./samples/sample";
import { documentSamples, presentationSamples } from "./samples/texts-in-parts";
import { workbookSamples } from "./samples/workbooks";

export type { Sample } from "./samples/sample";

/** Files of other endings that are of these formats. */
const aliases: Readonly<Record<string, string>> = {
  ...{
    xlsm: "xlsx",
    xltx: "xlsx",
    xlsb: "xlsx",
    docm: "docx",
    dotx: "docx",
    pptm: "pptx",
    ppsx: "pptx",
  },
  ...{
    odt: "ods",
    odp: "ods",
    dot: "doc",
    xlt: "xls",
    pps: "ppt",
    htm: "html",
    jpeg: "jpg",
    log: "txt",
  },
};

/** Larger ones take longer to damage than to read. */
const largest = 1_500_000;

/** Of every format a few files with all that its reader looks for. */
export function ownSamples(): readonly Sample[] {
  const office = [...workbookSamples(), ...documentSamples(), ...presentationSamples()];
  const others = [...office, ...pdfSamples(), ...compoundSamples(), ...pictureSamples()];
  return [
    ...others,
    ...plainSamples([...pictureSamples(), ...compoundSamples(), ...workbookSamples()]),
  ];
}

/** The files of these formats in a folder, and in the folders in it. */
export function samplesIn(folder: string, formats: ReadonlySet<string>): readonly Sample[] {
  return filesIn(folder).flatMap((name) => {
    const ending = extname(name).slice(1).toLowerCase();
    const format = aliases[ending] ?? ending;
    const { size } = statSync(name);
    const isFit = formats.has(format) && size > 8 && size <= largest;
    return isFit ? [{ name, format, bytes: readFileSync(name) }] : [];
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
    });
}
