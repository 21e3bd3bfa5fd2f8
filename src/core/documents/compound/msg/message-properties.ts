import { anyText } from "../../bytes/any-text";
import { u32 } from "../../bytes/binary";
import { inCodePage } from "../../bytes/code-pages";
import { utf16 } from "../../bytes/text";
import { withoutLast } from "../../bytes/without-last";
import type { CompoundFile } from "../container";

/** [MS-OXPROPS], by what they are for. All are numbers of properties, without their types. */
export const property = {
  messageClass: "001A",
  subject: "0037",
  fromName: "0042",
  fromAddress: "0065",
  fromSmtp: "5D02",
  senderName: "0C1A",
  senderAddress: "0C1F",
  senderSmtp: "5D01",
  body: "1000",
  richText: "1009",
  html: "1013",
  recipientType: "0C15",
  displayName: "3001",
  address: "3003",
  smtpAddress: "39FE",
  attachmentData: "3701",
  attachmentShortName: "3704",
  attachmentName: "3707",
  codePage: "3FFD",
};

/** [MS-OXMSG] 2.1.3: an object has its own storage instead of a stream. */
export const objectType = "000D";

const inUnicode = "001F";
const inCodes = "001E";
const binary = "0102";

/** What a message, a recipient or an attachment says of itself. [MS-OXMSG] 2.1. */
export interface MessageProperties {
  /** The text of the first of these that has any. Empty where none has. */
  readonly text: (...numbers: readonly string[]) => string;
  /** The bytes of a property, whether it is text or not. */
  readonly bytes: (number: string) => Uint8Array | undefined;
  /** A number that takes up to four bytes; 0 where there is none. */
  readonly number: (number: string) => number;
}

/** `head`: how many bytes go before the list of short properties. [MS-OXMSG] 2.4.1. */
export function propertiesOf(
  storage: CompoundFile,
  head: number,
  outerPage = 0,
): MessageProperties & { readonly codePage: number } {
  const short = storage.stream("__properties_version1.0") || new Uint8Array(0);
  const stream = (number: string, type: string): Uint8Array | undefined =>
    storage.stream(streamName(number, type));
  function number(wanted: string): number {
    const id = parseInt(wanted, 16);
    for (let at = head; at + 16 <= short.length; at += 16) {
      if (u32(short, at) >>> 16 === id) {
        return u32(short, at + 8);
      }
    }
    return 0;
  }
  const codePage = number(property.codePage) || outerPage;
  function textIn(wanted: string): string {
    const wide = stream(wanted, inUnicode);
    const narrow = stream(wanted, inCodes);
    const text =
      (wide && utf16(wide, 0, wide.length)) || (narrow && inAlphabet(narrow, codePage)) || "";
    return withoutLast(text, "\0");
  }
  return {
    codePage,
    number,
    text: (...numbers) => numbers.reduce((found, one) => found || textIn(one), ""),
    bytes: (wanted) =>
      stream(wanted, binary) || stream(wanted, inUnicode) || stream(wanted, inCodes),
  };
}

/** Where a message keeps a long property. [MS-OXMSG] 2.1.3. */
export function streamName(number: string, type: string): string {
  return `__substg1.0_${number}${type}`;
}

function inAlphabet(bytes: Uint8Array, page: number): string {
  if (page === 1250 || page === 1251) {
    return inCodePage(bytes, 0, bytes.length, page);
  }
  return anyText(bytes, 0, bytes.length);
}
