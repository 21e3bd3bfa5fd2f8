import type { ReadDocument } from "../document";
import type { FileReader, Reading } from "../reading";
import { openCompound, type CompoundFile } from "./container";
import { readDoc } from "./doc/read-doc";
import { readMsg } from "./msg/read-msg";
import { nothing } from "./nothing";
import { addObjects, readObject } from "./objects";
import { readPpt } from "./ppt/read-ppt";
import { addProperties } from "./properties";
import { bareWorkbook } from "./xls/bare-workbook";
import { readXls } from "./xls/read-xls";

/** Reads one kind of compound file, without what all kinds have. */
type CompoundReader = (file: CompoundFile, reading: Reading) => ReadDocument;

/** What is read how, by an entry that no other kind of file has. */
const readers: readonly (readonly [entry: RegExp, read: CompoundReader])[] = [
  [/^(?:\x09DRMContent|\x06DataSpaces\/.*DRMEncrypted.*)$/i, () => nothing("rights-managed")],
  [/^EncryptedPackage$/i, () => nothing("encrypted")],
  [/^(?:Workbook|Book)$/i, readXls],
  [/^WordDocument$/i, readDoc],
  [/^PowerPoint Document$/i, readPpt],
  [/^__(?:properties_version1\.0|substg1\.0_[0-9A-F]{8})$/i, readMsg],
  [/^(?:\x01Ole10Native|Package|CONTENTS|package_stream)$/, readObject],
];

/** Reads what programs saved before Office 2007, messages, and what is encrypted of later ones. */
export const readCompound: FileReader = (bytes, reading) => {
  const file = openCompound(bytes) || bareWorkbook(bytes);
  if (file === undefined) {
    return nothing("damaged");
  }
  return readEntries(file, reading);
};

function readEntries(file: CompoundFile, reading: Reading): ReadDocument {
  const found = readers.find(([entry]) => file.entries.some(({ path }) => entry.test(path)));
  if (found === undefined) {
    return nothing((file.isDamaged && "damaged") || "no-reader");
  }
  const { format, parts, hidden, files, troubles } = found[1](file, reading);
  const contents = {
    parts: parts.slice(),
    hidden: hidden.slice(),
    files: files.slice(),
    troubles: troubles.slice(),
  };
  if (format === "workbook" || format === "word-document" || format === "presentation") {
    addObjects(contents, file, reading, readEntries);
    addProperties(contents, file);
  }
  if (file.isDamaged) {
    contents.troubles.push("damaged");
  }
  contents.troubles = Array.from(new Set(contents.troubles));
  return Object.assign({ format }, contents);
}
