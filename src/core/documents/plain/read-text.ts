import { anyText } from "../bytes/any-text";
import type { FileReader } from "../reading";
import { documentOf, textPart } from "./text-part";

/** Reads a text: what is neither a table nor a document. */
export const readText: FileReader = (bytes, { limits }) => {
  const text = anyText(bytes, 0, bytes.length).replace(/\r\n?/g, "\n");
  return documentOf("text", [textPart("text", "", text, limits)]);
};
