import type { FileInside, ReadDocument } from "../../document";
import type { Contents } from "../../office-xml/contents";
import type { Reading } from "../../reading";
import type { CompoundFile } from "../container";
import { nothing } from "../nothing";
import { readObject } from "../objects";
import { objectType, property, propertiesOf, streamName } from "./message-properties";
import { storageIn, storagesNamed } from "./storage";

/** Reads a message that is attached to another one. */
export type ReadInner = (message: CompoundFile, reading: Reading) => ReadDocument;

/** [MS-OXMSG] 2.4.1: bytes before the short properties of an attachment. */
const attachmentHead = 8;

/** Reads what is attached to a message, as far as the limits allow. [MS-OXMSG] 2.2.2. */
export function addAttachments(
  message: CompoundFile,
  codePage: number,
  reading: Reading,
  { files, troubles }: Contents,
  readInner: ReadInner,
): void {
  const { limits, used } = reading;
  for (const storage of storagesNamed(message, "__attach_version1.0_")) {
    used.entries += 1;
    if (!limits.hasTime()) {
      troubles.push("out-of-time");
      return;
    }
    if (used.entries > limits.entries) {
      troubles.push("too-large");
      return;
    }
    files.push(attachment(storage, codePage, reading, readInner));
  }
}

function attachment(
  storage: CompoundFile,
  codePage: number,
  reading: Reading,
  readInner: ReadInner,
): FileInside {
  const { text, bytes } = propertiesOf(storage, attachmentHead, codePage);
  const name = text(property.attachmentName, property.attachmentShortName, property.displayName);
  const data = bytes(property.attachmentData);
  if (data !== undefined) {
    return reading.inside(name, data);
  }
  const inner = storageIn(storage, streamName(property.attachmentData, objectType));
  if (inner.entries.length === 0) {
    return { name, document: nothing("damaged") };
  }
  if (inner.stream("__properties_version1.0") === undefined) {
    return { name, document: readObject(inner, reading) };
  }
  if (reading.depth <= 0) {
    return { name, document: nothing("too-deep") };
  }
  return { name, document: readInner(inner, deeper(reading)) };
}

/** One level down. On the last one, what lies in it is not looked into. */
function deeper({ limits, used, depth, inside }: Reading): Reading {
  const isLast = depth <= 1;
  return {
    limits,
    used,
    depth: depth - 1,
    inside: (name, bytes) =>
      (isLast && { name, document: nothing("too-deep") }) || inside(name, bytes),
  };
}
