import { readCompound } from "./compound/read-compound";
import type { Format, Trouble } from "./document";
import type { Kind } from "./kind";
import { openPackage } from "./office-xml/office-package";
import { readPdf } from "./pdf/read-pdf";
import { readMail } from "./plain/read-mail";
import { readOpenDocument } from "./plain/read-open-document";
import { readPicture } from "./plain/read-picture";
import { readRichText } from "./plain/read-rich-text";
import { readTable } from "./plain/read-table";
import { readText } from "./plain/read-text";
import { readWebPage } from "./plain/read-web-page";
import { readXml } from "./plain/read-xml";
import { readArchive, readGzip } from "./read-archive";
import type { FileReader, Reading } from "./reading";
import { type ArchiveKind, kindOfArchive } from "./recognise-archive";
import { readWorkbook } from "./sheets/read-workbook";
import { readPresentation } from "./slides/read-presentation";
import { readWordDocument } from "./word/read-word-document";
import { openArchive } from "./zip/archive";

/** Reads files of one kind. The format is what a file is said to be that could not be read at all. */
interface KindReader {
  readonly format: Format;
  readonly read: FileReader;
}

const archiveReaders: Readonly<Record<ArchiveKind, KindReader>> = {
  workbook: { format: "workbook", read: readWorkbook },
  "word-document": { format: "word-document", read: readWordDocument },
  presentation: { format: "presentation", read: readPresentation },
  "open-document": { format: "unknown", read: readOpenDocument },
  archive: { format: "archive", read: readArchive },
};

const readers: Readonly<Record<Exclude<Kind, "zip">, KindReader>> = {
  empty: noReader("text"),
  compound: { format: "unknown", read: readCompound },
  pdf: { format: "pdf", read: readPdf },
  "rich-text": { format: "rich-text", read: readRichText },
  gzip: { format: "archive", read: readGzip },
  picture: { format: "picture", read: readPicture },
  encrypted: noReader("unknown", "encrypted"),
  "closed-archive": noReader("archive", "no-reader"),
  mail: { format: "mail", read: readMail },
  "web-page": { format: "web-page", read: readWebPage },
  xml: { format: "text", read: readXml },
  table: { format: "table", read: readTable },
  text: { format: "text", read: readText },
  unknown: noReader("unknown", "no-reader"),
};

/** The reader for files of this kind. An archive may be one file of an office program. */
export function readerFor(kind: Kind, bytes: Uint8Array, reading: Reading): KindReader {
  if (kind !== "zip") {
    return readers[kind];
  }
  // Its own account: the reader that is chosen opens the archive once more.
  const looking = Object.assign({}, reading, { used: { bytes: 0, entries: 0 } });
  return archiveReaders[kindOfArchive(openPackage(openArchive(bytes, looking)))];
}

function noReader(format: Format, ...troubles: readonly Trouble[]): KindReader {
  return { format, read: () => ({ format, parts: [], hidden: [], files: [], troubles }) };
}
