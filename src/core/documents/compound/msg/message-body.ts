import type { ReadDocument } from "../../document";
import type { Contents } from "../../office-xml/contents";
import { readRichText } from "../../plain/read-rich-text";
import { readWebPage } from "../../plain/read-web-page";
import type { Reading } from "../../reading";
import { property, type MessageProperties } from "./message-properties";
import { unpackedRichText } from "./rich-text";

/**
 * The text of a message. Outlook keeps it in up to three forms; in HTML the rows of tables are
 * still rows, and rich text is only read where there is nothing else. What these hide is added.
 */
export function bodyOf(
  properties: MessageProperties,
  contents: Contents,
  reading: Reading,
): string {
  const html = properties.bytes(property.html);
  const page = (html && shownIn(readWebPage(html, reading), contents)) || "";
  const body = page || properties.text(property.body).replace(/\r\n?/g, "\n");
  const packed = properties.bytes(property.richText);
  if (body.trim() !== "" || packed === undefined) {
    return body;
  }
  const rich = unpackedRichText(packed, reading.limits.entryBytes);
  return shownIn(readRichText(rich, reading), contents);
}

/** The text that is shown of a body. The rest of it goes with the message. */
function shownIn({ parts, hidden, files, troubles }: ReadDocument, contents: Contents): string {
  contents.parts.push(...parts.filter((part) => part.hidden !== undefined));
  contents.hidden.push(...hidden);
  contents.files.push(...files);
  contents.troubles.push(...troubles);
  const shown = parts.filter((part) => part.hidden === undefined);
  return shown.map(({ text }) => text).join("\n");
}
