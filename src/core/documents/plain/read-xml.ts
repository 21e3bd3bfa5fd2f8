import { newContents } from "../office-xml/contents";
import type { FileReader } from "../reading";
import { addMarkedText } from "./marked-text";

/** Reads XML of any kind by its tags, such as the files of Office 2003 and of LibreOffice. */
export const readXml: FileReader = (bytes, reading) => {
  const contents = newContents();
  addMarkedText(contents, bytes, reading);
  return Object.assign({ format: "text" as const }, contents);
};
