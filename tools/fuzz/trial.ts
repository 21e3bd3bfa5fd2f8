import type { ReadDocument } from "../../src/core/documents/document";
import { readerFor } from "../../src/core/documents/file-readers";
import { widestLimits } from "../../src/core/documents/limits";
import type { Reading } from "../../src/core/documents/reading";
import { kindOf } from "../../src/core/documents/recognise";

/** Any damaged file is to be read, or given up, within so many milliseconds. */
const longest = 1000;

/** How often a slow file is read again, so that a busy machine is no alarm. */
const repeats = 3;

/** How the reading of a file went. */
export interface Trial {
  readonly milliseconds: number;
  /** What went wrong in reading; absent where all went well, however little could be read. */
  readonly failure?: string;
}

export function trialOf(bytes: Uint8Array): Trial {
  let trial = once(bytes);
  for (let more = repeats; more > 0 && trial.milliseconds > longest; more -= 1) {
    const again = once(bytes);
    trial = again.milliseconds < trial.milliseconds ? again : trial;
  }
  const { milliseconds } = trial;
  return milliseconds > longest
    ? { milliseconds, failure: `Took ${Math.round(milliseconds)} ms` }
    : trial;
}

function once(bytes: Uint8Array): Trial {
  const stopped = startWatch();
  try {
    const document = readUnguarded(bytes, widestLimits.depth, { bytes: 0, entries: 0 });
    const milliseconds = stopped();
    return isSilent(document, bytes)
      ? { milliseconds, failure: "Silently nothing" }
      : { milliseconds };
  } catch (failure) {
    return { milliseconds: stopped(), failure: `Threw ${String(failure)}` };
  }
}

/**
 * The time on the clock, or that of the processor where this is less: other programs take from the
 * former, and threads that collect garbage add to the latter.
 */
function startWatch(): () => number {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
}

/** As `readFile` does, but for its last resort: what a reader throws is to be seen here. */
function readUnguarded(bytes: Uint8Array, depth: number, used: Reading["used"]): ReadDocument {
  const tooDeep = { format: "unknown", parts: [], hidden: [], files: [], troubles: ["too-deep"] };
  const reading: Reading = {
    limits: widestLimits,
    used,
    depth,
    inside: (name, inner) => ({
      name,
      document:
        depth > 0 || kindOf(inner) === "picture"
          ? readUnguarded(inner, Math.max(0, depth - 1), used)
          : (tooDeep as ReadDocument),
    }),
  };
  return readerFor(kindOf(bytes), bytes, reading).read(bytes, reading);
}

/** What always holds something, a sheet or a file at least, or else a trouble. */
const neverEmpty: ReadonlySet<string> = new Set(["unknown", "workbook", "archive"]);

/** An archive without it holds nothing (PKWARE APPNOTE 4.3.7). */
const headerOfEntry = "PK\u0003\u0004";

/** A file that nothing was found in and nothing was said of. */
function isSilent(document: ReadDocument, bytes: Uint8Array): boolean {
  const { format, parts, files, hidden, troubles } = document;
  const mayBeEmpty = format === "archive" && !Buffer.from(bytes).includes(headerOfEntry);
  return (
    !mayBeEmpty &&
    neverEmpty.has(format) &&
    [parts, files, hidden, troubles].every((list) => !list.length)
  );
}
