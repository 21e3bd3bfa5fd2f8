import { gzipSync } from "node:zlib";

import { packed } from "../../../test/core/documents/zip/packed";
import { type Sample, samplesOf } from "./sample";

const table = `Name,Phone,"Note, long"\nMair,07700 900123,"two\nlines ""quoted"""\nIwan,,\n`;

const rich = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial;}}
{\info{\author Nia Sampleford}{\company Force}}\pard Mair \'c9ilis\u8217?s {\f1\'b3} list\par {\v hidden}{\deleted gone}
{\header Top}{\*\annotation A note}{\footnote below}\trowd\cellx1\cellx2\intbl a\cell b\cell\row
{\field{\*\fldinst HYPERLINK "x"}{\fldrslt shown}}{\object\objemb{\*\objclass Package}{\*\objdata 0105000002000000
080000005061636b616765000000000000000000040000004d616972}}{\pict\wmetafile8 0100}{\upr{a}{\*\ud{\u258?}}}\bin4 abcd}`;

const page = `<!doctype html><html><head><title>List</title><style>.x{display:none}</style></head><body>
<!-- Mair Modelton 07700 900123 --><table><tr><td>Name<td>Phone<tr style="display:none"><td>Iwan
<td>07700 900124</table><template><p>more</p></template><p hidden>unseen</p><div class="x">no</div>
<details><summary>s</summary>d</details><script>var a = "<p>"</script>&eacute;&#233;&nbsp;</body></html>`;

const xml =
  '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE a [<!ENTITY b "c">]><a><b c="d">Mair &b; Modelton</b><![CDATA[x]]></a>';

function mailWith(attachment: Uint8Array): string {
  const base64 = Buffer.from(attachment).toString("base64").replace(/.{76}/g, "$&\r\n");
  return [
    "From: Nia <nia@example.org>\r\nTo: =?utf-8?B?TWFpcg==?= <mair@example.org>",
    "Subject: =?iso-8859-1?Q?caf=E9?=\r\n =?utf-8?Q?_list?=\r\nMIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="one"\r\n\r\n--one',
    "Content-Type: multipart/alternative; boundary=two\r\n\r\n--two",
    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
    "\r\nDear =C3=89ilis, soft=\r\n line\r\n--two\r\nContent-Type: text/html",
    "\r\n<p>Dear <b>all</b></p>\r\n--two--\r\n--one\r\nContent-Type: message/rfc822",
    "\r\nFrom: Bo <bo@example.org>\r\nSubject: inner\r\n\r\nHello\r\n--one",
    "Content-Type: application/octet-stream; name*=utf-8''list%2ezip",
    `Content-Transfer-Encoding: base64\r\n\r\n${base64}\r\n--one--\r\n`,
  ].join("\r\n");
}

const openDocument = {
  mimetype: "application/vnd.oasis.opendocument.spreadsheet",
  "content.xml":
    '<office:document-content><office:automatic-styles><style:style style:name="t"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:spreadsheet><table:table table:name="One" table:style-name="t"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"><text:p>Mair<text:s text:c="3"/></text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:document-content>',
  "styles.xml":
    "<office:document-styles><style:header><text:p>OFFICIAL</text:p></style:header></office:document-styles>",
  "meta.xml": "<office:document-meta><dc:creator>Nia</dc:creator></office:document-meta>",
  "META-INF/manifest.xml":
    '<manifest:manifest><manifest:file-entry manifest:full-path="/"/></manifest:manifest>',
};

function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, isWide = false): Uint8Array {
  const files = Object.entries(parts).map(([name, bytes]) => ({ name, bytes, isWide }));
  return packed(files, { isWide });
}

/** Texts of all sorts, and archives of such texts and of these files. */
export function plainSamples(others: readonly Sample[]): readonly Sample[] {
  const inner = zipOf({ "list.csv": table, "page.html": page });
  const mail = mailWith(inner);
  const one = Object.fromEntries(
    others.slice(0, 6).map(({ format, bytes }) => [`a.${format}`, bytes]),
  );
  return [
    ...samplesOf("csv", [
      table,
      table.replace(/,/g, ";"),
      `\ufeff${table.replace(/,/g, "\t").repeat(50)}`,
    ]),
    ...samplesOf("txt", [
      "Dear Mair,\n\nring 07700 900123.\n",
      Buffer.from("\ufeffcaf\u00e9 Mair\r\n", "utf16le"),
    ]),
    ...samplesOf("html", [page, `<html><body>${"<div><p>Mair<table><tr><td>x".repeat(40)}`]),
    ...samplesOf("rtf", [Buffer.from(rich, "latin1")]),
    ...samplesOf("xml", [xml]),
    ...samplesOf("eml", [mail, "From: a@example.org\nTo: b@example.org\nSubject: x\n\nDear all\n"]),
    ...samplesOf("ods", [zipOf(openDocument)]),
    ...samplesOf("zip", [
      zipOf({ "mail.eml": mail, "in.zip": inner, ...one }),
      zipOf({ "list.csv": table }, true),
    ]),
    ...samplesOf("gz", [gzipSync(table), gzipSync(inner)]),
  ];
}
