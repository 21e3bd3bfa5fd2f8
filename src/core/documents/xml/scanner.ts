import { decodeEntities } from "../../content/html-entities";
import { byteAt } from "../bytes/binary";
import { shortText } from "./short-text";
import { attributeIn } from "./attributes";
import { code } from "./codes";
import { inUtf8 } from "./encoding";
import { behindMarkup, cdataStart, endOfTag, isCdata } from "./markup";
import { nameCache } from "./names";

/** What stands next in a document. An `empty` element has no `close`. */
export type XmlEvent = "open" | "close" | "empty" | "text";

/** Goes through an XML document event by event, and keeps nothing of it. */
export interface XmlScanner {
  readonly kind: XmlEvent;
  /** Of an element, without its prefix. Of a text, that of the tag before it. */
  readonly name: string;
  /** To the next event. False at the end, also where the document breaks off in a tag. */
  readonly next: () => boolean;
  /**
   * The value of an attribute of this element, by its name without a prefix. A name that begins
   * with a colon means only an attribute that has a prefix: `:id` is `r:id` and not `id`.
   */
  readonly attribute: (localName: string) => string | undefined;
  /** What this text says. */
  readonly text: () => string;
}

/**
 * Reads XML without a tree, in time linear in its length whatever is in it.
 *
 * What office programs write, not all of XML: a DOCTYPE is skipped and what it declares never
 * expanded, and nothing checks that elements are closed in order.
 */
export function xmlScanner(source: Uint8Array): XmlScanner {
  const bytes = inUtf8(source);
  const nameIn = nameCache();
  /** Where the next event begins, and from where to where this one says something. */
  let at = 0;
  let start = 0;
  let end = 0;
  let isRaw = false;

  function readText(to: number): true {
    start = at;
    end = to;
    at = to;
    scanner.kind = "text";
    return true;
  }

  /** Of CDATA what is in it. Comments, instructions and the DOCTYPE say nothing. */
  function readMarkup(): boolean {
    const behind = behindMarkup(bytes, at);
    isRaw = isCdata(bytes, at);
    if (!isRaw) {
      at = behind;
      return false;
    }
    at += cdataStart;
    readText(Math.max(at, behind - 3));
    at = behind;
    return true;
  }

  function readTag(second: number): boolean {
    const isClose = second === code.slash;
    end = endOfTag(bytes, at + 1);
    if (end < 0) {
      at = bytes.length;
      return false;
    }
    start = at + 1 + Number(isClose);
    at = end + 1;
    scanner.name = nameIn(bytes, start, end);
    scanner.kind = (isClose && "close") || (bytes[end - 1] === code.slash && "empty") || "open";
    return true;
  }

  const scanner = {
    kind: "text" as XmlEvent,
    name: "",
    next(): boolean {
      while (at < bytes.length) {
        if (bytes[at] !== code.less) {
          isRaw = false;
          const close = bytes.indexOf(code.less, at);
          return readText((close < 0 && bytes.length) || close);
        }
        const second = byteAt(bytes, at + 1);
        if (second !== code.exclamation && second !== code.question) {
          return readTag(second);
        }
        if (readMarkup()) {
          return true;
        }
      }
      return false;
    },
    attribute(localName: string): string | undefined {
      return attributeIn(bytes, start, end, localName);
    },
    text(): string {
      const text = shortText(bytes, start, end);
      if (isRaw || !text.includes("&")) {
        return text;
      }
      return decodeEntities(text);
    },
  };
  return scanner;
}
