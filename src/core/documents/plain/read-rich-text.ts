import { addHidden, newContents } from "../office-xml/contents";
import type { FileReader } from "../reading";
import { rtfObjects } from "./rtf-objects";
import { rtfParts } from "./rtf-parts";
import { rtfText } from "./rtf-text";
import { walkRtf } from "./rtf-tokens";

/** Reads a file in Rich Text Format. */
export const readRichText: FileReader = (bytes, reading) => {
  const { limits } = reading;
  const contents = newContents();
  const parts = rtfParts(limits.partText);
  const objects = rtfObjects(bytes);
  if (!walkRtf(bytes, rtfText(bytes, parts, objects), limits.hasTime)) {
    contents.troubles.push("out-of-time");
  }
  parts.addTo(contents);
  contents.files.push(...objects.read(reading));
  addHidden(contents, "embedded-file", "", contents.files.length);
  return Object.assign({ format: "rich-text" as const }, contents);
};
