import { htmlToText } from "../../content/html-text";
import { anyText, textIn } from "../bytes/any-text";
import { latin1 } from "../bytes/text";
import type { HiddenThing } from "../document";
import type { FileReader } from "../reading";
import { splitPage } from "./page-split";
import { documentOf, hiddenPart, sourceBytes, textPart } from "./text-part";

/** Where a page says what it is written in: HTML, 13.2.3.2. */
const sample = 1024;
const alphabet = /<meta[^>]{1,200}?charset\s*=\s*["']?([\w-]{3,30})/i;

/** Reads a web page: what a browser shows of it, and what the page hides. */
export const readWebPage: FileReader = (bytes, { limits }) => {
  const source = pageSource(bytes.subarray(0, sourceBytes(limits)));
  const { visible, hidden } = splitPage(source);
  const [, title = ""] = /<title[^>]{0,200}>([^<]{1,500})/i.exec(visible) || [];
  const shown = textPart("text", htmlToText(title).trim(), htmlToText(visible), limits);
  const unseen = hidden.map((one) => htmlToText(one).trim()).filter((text) => /\w/.test(text));
  const things: readonly HiddenThing[] = [{ kind: "hidden-text", place: "", count: unseen.length }];
  return documentOf(
    "web-page",
    [shown, hiddenPart("text", "hidden-text", unseen.join("\n"), limits)],
    things.filter(({ count }) => count > 0),
  );
};

function pageSource(bytes: Uint8Array): string {
  const [, named = ""] = alphabet.exec(latin1(bytes, 0, sample)) || [];
  // A page whose first bytes can be read one by one is not in UTF-16, whatever it says.
  if (named === "" || /^utf-?16/i.test(named)) {
    return anyText(bytes, 0, bytes.length);
  }
  return textIn(bytes, named);
}
