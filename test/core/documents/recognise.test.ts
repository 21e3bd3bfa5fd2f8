import type { Kind } from "../../../src/core/documents/kind";
import { kindOf } from "../../../src/core/documents/recognise";
import { packed } from "./zip/packed";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const noise = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 251));
const head = "From: a@example.org\nTo: b@example.org\n";

describe("kindOf", () => {
  test.each<[situation: string, bytes: Uint8Array, kind: Kind]>([
    ["nothing", latin(""), "empty"],
    ["a ZIP archive", packed([{ name: "a", bytes: "a" }]), "zip"],
    ["an empty ZIP archive", packed([]), "zip"],
    [
      "a program that unpacks itself",
      Buffer.concat([latin("MZ\x90\0"), packed([{ name: "a", bytes: "a" }])]),
      "zip",
    ],
    ["an old file of Office", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"), "compound"],
    ["PDF", latin("%PDF-1.7\n%\xe2\xe3"), "pdf"],
    ["PDF behind something else", latin(`${"\0\x01x".repeat(300)}%PDF-1.7`), "pdf"],
    ["Rich Text Format", latin("{\\rtf1 a}"), "rich-text"],
    ["Rich Text Format behind spaces", latin("\r\n {\\rtf1 a}"), "rich-text"],
    ["gzip", latin("\x1f\x8b\x08\0"), "gzip"],
    ["7-Zip", latin("7z\xbc\xaf\x27\x1c"), "closed-archive"],
    ["RAR", latin("Rar!\x1a\x07\x01\0"), "closed-archive"],
    ["a disc", Buffer.concat([Buffer.alloc(32769), latin("CD001")]), "closed-archive"],
    [
      "a tape archive",
      Buffer.concat([latin("name".padEnd(257, "\0")), latin("ustar\0")]),
      "closed-archive",
    ],
    ["JPEG", latin("\xff\xd8\xff\xe0"), "picture"],
    ["PNG", latin("\x89PNG\r\n\x1a\n"), "picture"],
    ["HEIC", latin("\0\0\0\x18ftypheic"), "picture"],
    ["WebP", latin("RIFF\x10\0\0\0WEBP"), "picture"],
    ["a bitmap", latin("BM\x46\0\0\0\0\0\0\0\x36\0\0\0"), "picture"],
    ["a film", latin("\0\0\0\x18ftypmp42"), "unknown"],
    ["sound", latin("RIFF\x10\0\0\0WAVE"), "unknown"],
    ["a program", latin("MZ\x90\0\x03"), "unknown"],
    ["bytes of no kind", noise, "unknown"],
    [
      "CMS that is encrypted",
      latin("\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"),
      "encrypted",
    ],
    ["PGP", latin("-----BEGIN PGP MESSAGE-----\n\nx"), "encrypted"],
    ["a message", latin(`Received: by x\n${head}\nbody`), "mail"],
    ["a message of few fields", latin(`${head}Subject: c\n\nbody`), "mail"],
    ["a message in a mailbox", latin(`From a Mon Jan 1\n${head}MIME-Version: 1.0\n\nbody`), "mail"],
    ["a message with a PDF in it", latin(`MIME-Version: 1.0\n${head}\n%PDF-1.4`), "mail"],
    ["HTML", latin("<!DOCTYPE html><p>a"), "web-page"],
    ["a piece of HTML", latin("<table><tr><td>a</table>"), "web-page"],
    ["XHTML", latin('<?xml version="1.0"?><!DOCTYPE html><html>'), "web-page"],
    ["HTML in UTF-16", Buffer.from("\ufeff<html><body>a", "utf16le"), "web-page"],
    ["XML", latin('<?xml version="1.0"?><Workbook><p>a</p>'), "xml"],
    ["a table", latin("Name,Phone,Town\na,1,b\nc,2,d\n"), "table"],
    ["a table in UTF-16", Buffer.from("\ufeffName\tPhone\na\t1\nb\t2\n", "utf16le"), "table"],
    ["a text", latin("Dear Mair,\n\nI went to the shop, as you said.\n"), "text"],
    ["a text in code page 1252", latin("Si\xe2n\x92s caf\xe9"), "text"],
    [
      "a message copied out of Outlook",
      latin("From: a\nSent: b\nTo: c\nSubject: d\n\nbody"),
      "text",
    ],
    ["a text about PDF", latin("A file begins with %PDF-1.7 as a rule."), "text"],
    ["a text with labels", latin("Name: Mair\nTown: Cardiff\n"), "text"],
    ["a text that begins with BM", latin("BMW, blue, seen at 10:00"), "text"],
    ["a calendar", latin("BEGIN:VCALENDAR\nVERSION:2.0\n"), "text"],
  ])("of %s", (_situation, bytes, kind) => {
    expect(kindOf(new Uint8Array(bytes))).toBe(kind);
  });
});
