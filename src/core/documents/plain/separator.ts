/** What stands between the cells of a table that is a text. */
const separators = ["\t", ",", ";", "|"];

/** How many lines show whether a text is a table. */
const sample = 30;

/**
 * The separator of a table that is a text; nothing where it is no table.
 *
 * Most of its first lines have the same number of separators. One comma or semicolon a line is only
 * enough where it stands as between cells: prose and programs have them at the ends of lines or with
 * a space behind.
 */
export function separatorOf(text: string): string | undefined {
  const [, named = ""] = /^sep=(.)\r?\n/i.exec(text) || [];
  if (named !== "") {
    return named;
  }
  const lines = sampleLines(text);
  return separators.find((separator) => isBetweenCells(lines, separator));
}

/** Lines that hold something, without what stands in quotes. */
function sampleLines(text: string): readonly string[] {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, "q")
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "");
  return lines.slice(0, sample);
}

function isBetweenCells(lines: readonly string[], separator: string): boolean {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const usual = mostOften(counts);
  if (usual === 0 || lines.length < 2) {
    return false;
  }
  const alike = lines.filter((_, index) => counts[index] === usual);
  return alike.length * 10 >= lines.length * 7 && (usual > 1 || areCells(alike, separator));
}

function areCells(lines: readonly string[], separator: string): boolean {
  const loose = lines.filter((line) => {
    const at = line.indexOf(separator);
    return at === line.trim().length - 1 || line.charAt(at + 1) === " ";
  });
  return separator === "\t" || (lines.length > 2 && loose.length * 2 < lines.length);
}

function mostOften(counts: readonly number[]): number {
  const times = new Map<number, number>();
  counts.forEach((count) => times.set(count, (times.get(count) || 0) + 1));
  const [first = [0, 0]] = Array.from(times).sort(([, a], [, b]) => b - a);
  return first[0];
}
