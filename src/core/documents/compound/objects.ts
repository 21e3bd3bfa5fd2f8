import type { FileInside, ReadDocument } from "../document";
import { addHidden, type Contents } from "../office-xml/contents";
import type { Reading } from "../reading";
import type { CompoundFile } from "./container";
import { nativeObject } from "./native-object";
import { nothing } from "./nothing";
import { objectStorages } from "./storages";

/** Streams that are a file each: of Office, of Acrobat, and of LibreOffice. */
const wholeFiles = ["Package", "CONTENTS", "package_stream"];

/** Formulas and the controls of forms lie where files do, and hold no text but what is shown. */
const isNoFile = /^(?:Equation Native|\x03OCXNAME)$/;

/** Reads the streams of one compound file. */
type StorageReader = (file: CompoundFile, reading: Reading) => ReadDocument;

/** Reads the files of which a workbook or a document shows no more than a picture. */
export function addObjects(
  contents: Contents,
  file: CompoundFile,
  reading: Reading,
  read: StorageReader,
): void {
  const objects = objectStorages(file).filter(
    ({ entries }) => !entries.some(({ path }) => isNoFile.test(path)),
  );
  for (const object of objects) {
    if (!reading.limits.hasTime()) {
      contents.troubles.push("out-of-time");
      break;
    }
    contents.files.push(fileIn(object, reading, read));
  }
  addHidden(contents, "embedded-file", "", objects.length);
}

/** An object of its own in a compound file: what it holds is a file. */
export function readObject(file: CompoundFile, { inside }: Reading): ReadDocument {
  const native = file.stream("\x01Ole10Native");
  const [stream = new Uint8Array(0)] = wholeFiles.map(file.stream).filter((one) => one);
  const { name, bytes } = (native && nativeObject(native)) || { name: "", bytes: stream };
  const files = [inside(name, bytes)];
  return { format: "unknown", parts: [], hidden: [], files, troubles: [] };
}

function fileIn(object: CompoundFile, reading: Reading, read: StorageReader): FileInside {
  const depth = reading.depth - 1;
  if (depth < 0) {
    return { name: "", document: nothing("too-deep") };
  }
  const document = read(object, Object.assign({}, reading, { depth }));
  const [only] = document.files;
  return (document.format === "unknown" && only) || { name: "", document };
}
