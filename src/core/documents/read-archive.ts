import { byteAt, u16 } from "./bytes/binary";
import { latin1 } from "./bytes/text";
import type { FileInside, Trouble } from "./document";
import type { FileReader, Reading } from "./reading";
import { type Archive, type ArchiveEntry, openArchive } from "./zip/archive";
import { inflate } from "./zip/inflate";

/** What Macs add to archives of their own, for each file in them. */
const ofMacs = /^__MACOSX\/|(?:^|\/)\.DS_Store$/;

/** Reads the files in an archive, and names those that it cannot. */
export const readArchive: FileReader = (bytes, reading) => {
  const archive = openArchive(bytes, reading);
  const files: FileInside[] = [];
  const troubles = new Set<Trouble>(archive.troubles);
  for (const entry of archive.entries.filter(({ name }) => !ofMacs.test(name))) {
    if (!reading.limits.hasTime()) {
      troubles.add("out-of-time");
      break;
    }
    files.push(fileIn(archive, entry, reading));
  }
  return { format: "archive", parts: [], hidden: [], files, troubles: Array.from(troubles) };
};

function fileIn(archive: Archive, entry: ArchiveEntry, reading: Reading): FileInside {
  const { name } = entry;
  const { bytes, trouble } = archive.read(entry);
  if (trouble === undefined) {
    return reading.inside(name, bytes);
  }
  if (bytes.length === 0) {
    return unread(name, trouble);
  }
  const { document } = reading.inside(name, bytes);
  const troubles = Array.from(new Set([trouble, ...document.troubles]));
  return { name, document: Object.assign({}, document, { troubles }) };
}

function unread(name: string, trouble: Trouble): FileInside {
  const document = { format: "unknown" as const, parts: [], hidden: [], files: [] };
  return { name, document: Object.assign({ troubles: [trouble] }, document) };
}

/** Reads the file that a gzip file holds: RFC 1952. Of several only the first. */
export const readGzip: FileReader = (bytes, reading) => {
  const { name, end } = gzipHead(bytes);
  const { limits, used } = reading;
  const most = Math.max(0, Math.min(limits.entryBytes, limits.totalBytes - used.bytes));
  const found = inflate(bytes.subarray(end), most);
  used.bytes += found.bytes.length;
  used.entries += 1;
  const damaged: readonly Trouble[] = (found.isDamaged && ["damaged"]) || [];
  const troubles = (!found.isWhole && !found.isDamaged && ["too-large" as const]) || damaged;
  const files = [reading.inside(name, found.bytes)];
  return { format: "archive", parts: [], hidden: [], files, troubles };
};

/** RFC 1952, 2.3. */
function gzipHead(bytes: Uint8Array): { readonly name: string; readonly end: number } {
  const flags = byteAt(bytes, 3);
  let end = 10;
  if ((flags & 4) !== 0) {
    end += 2 + u16(bytes, end);
  }
  const start = end;
  if ((flags & 8) !== 0) {
    end = behindZero(bytes, end);
  }
  const name = latin1(bytes, start, Math.max(start, end - 1));
  if ((flags & 16) !== 0) {
    end = behindZero(bytes, end);
  }
  return { name, end: end + (flags & 2) };
}

function behindZero(bytes: Uint8Array, from: number): number {
  const zero = bytes.indexOf(0, from);
  return (zero < 0 && bytes.length) || zero + 1;
}
