import { anyText } from "./bytes/any-text";
import { byteAt, codesOf, indexOfBytes } from "./bytes/binary";
import { latin1 } from "./bytes/text";
import type { Kind } from "./kind";
import { isMessageHead } from "./plain/message-head";
import { separatorOf } from "./plain/separator";
import { kindBySignature } from "./signatures";

/** How much of a file shows what kind of text it is. */
const sample = 0x4000;

/** Where readers of PDF look for its beginning: ISO 32000-2, annex I. */
const pdfWithin = 1024;

/** The longest end record of a ZIP archive. */
const zipTail = 22 + 0xffff;

/** The content type of CMS EnvelopedData: RFC 5652, section 6.1. */
const enveloped = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03];

/** Which kind of file it is, by its content and not by its name. */
export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) {
    return "empty";
  }
  const known = kindBySignature(bytes);
  if (known !== undefined && known !== "unknown") {
    return known;
  }
  const head = anyText(bytes.subarray(0, sample), 0, sample);
  const isText = known === undefined && isPrintable(head);
  if (isText && isMessageHead(head)) {
    return "mail";
  }
  return kindWithin(bytes, isText) || (isText && kindOfText(head)) || "unknown";
}

/** What begins somewhere in the file: readers of these kinds pass over what stands before. */
function kindWithin(bytes: Uint8Array, isText: boolean): Kind | undefined {
  const pdfAt = indexOfBytes(bytes, codesOf("%PDF-"), 0, pdfWithin);
  if (pdfAt >= 0 && (!isText || isAtLineStart(bytes, pdfAt))) {
    return "pdf";
  }
  if (isText) {
    return undefined;
  }
  const tail = Math.max(0, bytes.length - zipTail);
  if (indexOfBytes(bytes, codesOf("PK\x05\x06"), tail, bytes.length) >= 0) {
    return "zip";
  }
  const isEnveloped = byteAt(bytes, 0) === 0x30 && indexOfBytes(bytes, enveloped, 0, 32) > 0;
  return (isEnveloped && "encrypted") || undefined;
}

function isAtLineStart(bytes: Uint8Array, at: number): boolean {
  return at === 0 || /[\r\n]/.test(latin1(bytes, at - 1, at));
}

/** Whether it holds no characters that a text does not have, or next to none. */
function isPrintable(text: string): boolean {
  const others = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd\uffff]/g) || [];
  return others.length * 100 <= text.length;
}

function kindOfText(head: string): Kind {
  const text = head.replace(/^[\s\u0000\ufeff]+/, "");
  if (text.startsWith("{\\rt")) {
    return "rich-text";
  }
  if (text.startsWith("-----BEGIN PGP MESSAGE-----")) {
    return "encrypted";
  }
  if (text.startsWith("<")) {
    return kindOfMarkup(text);
  }
  return (separatorOf(head) !== undefined && "table") || "text";
}

const page =
  /<(?:!doctype html|html|head|body|meta|title|style|script|table|div|p|span|font|center|h[1-6])[\s>/]/i;

function kindOfMarkup(text: string): Kind {
  const isXml = /^<(?:\?xml|\?mso|svg)/i.test(text);
  if (
    (isXml && /<!doctype html|<html[\s>]/i.test(text.slice(0, 2048))) ||
    (!isXml && page.test(text))
  ) {
    return "web-page";
  }
  return (/^<[!?a-z]/i.test(text) && "xml") || "text";
}
