import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { packed } from "../../test/core/documents/zip/packed";

/** A sound file that is to be damaged. */
export interface Sample {
  readonly name: string;
  /** As the ends of names of such files. */
  readonly format: string;
  readonly bytes: Buffer;
}

const rich = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial;}}
{\info{\author Nia Sampleford}}\pard Mair \'c9ilis\u8217?s list\par {\v hidden}{\deleted gone}
{\header Top}{\*\annotation A note}{\footnote below}\trowd\cellx1\cellx2\intbl a\cell b\cell\row
{\field{\*\fldinst HYPERLINK "x"}{\fldrslt shown}}{\object{\*\objdata 0105000002000000}}}`;

const mail = `From: Nia <nia@example.org>
To: =?utf-8?B?TWFpcg==?= <mair@example.org>
Subject: =?iso-8859-1?Q?caf=E9?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="one"

--one
Content-Type: multipart/alternative; boundary=two

--two
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Dear =C3=89ilis, soft=
 line
--two
Content-Type: text/html

<p>Dear <b>all</b></p>
--two--
--one
Content-Type: text/csv; name="list.csv"
Content-Transfer-Encoding: base64

TmFtZSxQaG9uZQpNYWlyLDA3NzAwIDkwMDEyMwpJd2FuLDA3NzAwIDkwMDEyNAo=
--one--
`;

const page = `<!doctype html><html><head><title>List</title><style>p{}</style></head><body>
<!-- Mair Modelton 07700 900123 --><table><tr><td>Name<td>Phone<tr style="display:none"><td>Iwan
<td>07700 900124</table><template><p>more</p></template><p hidden>unseen</p></body></html>`;

const table = `Name,Phone,"Note, long"\nMair,07700 900123,"two\nlines ""quoted"""\nIwan,,\n`;

const spreadsheet = {
  "[Content_Types].xml":
    '<Types><Override PartName="/xl/workbook.xml" ContentType="x.spreadsheetml.sheet.main+xml"/></Types>',
  "_rels/.rels":
    '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  "xl/workbook.xml":
    '<workbook><sheets><sheet name="One" sheetId="1" r:id="r1"/><sheet name="Two" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  "xl/sharedStrings.xml":
    "<sst><si><t>Mair</t></si><si><r><t>Iw</t></r><r><t>an</t></r></si></sst>",
  "xl/worksheets/sheet1.xml":
    '<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>',
  "xl/worksheets/sheet2.xml":
    '<worksheet><sheetData><row><c t="s"><v>1</v></c></row></sheetData></worksheet>',
};

const document = {
  "_rels/.rels":
    '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
  "word/document.xml":
    "<w:document><w:body><w:p><w:r><w:t>Mair &amp; Iwan</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>",
  "docProps/core.xml": "<cp:coreProperties><dc:creator>Nia</dc:creator></cp:coreProperties>",
};

const presentation = {
  "_rels/.rels":
    '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>',
  "ppt/presentation.xml":
    '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>',
  "ppt/_rels/presentation.xml.rels":
    '<Relationships><Relationship Id="r1" Type="x/slide" Target="slides/slide1.xml"/></Relationships>',
  "ppt/slides/slide1.xml":
    '<p:sld show="0"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>Mair</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>',
};

const openDocument = {
  mimetype: "application/vnd.oasis.opendocument.spreadsheet",
  "content.xml":
    '<office:document-content><office:automatic-styles><style:style style:name="t"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:spreadsheet><table:table table:name="One" table:style-name="t"><table:table-row><table:table-cell table:number-columns-repeated="3"><text:p>Mair</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:document-content>',
};

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 66>>stream
BT /F1 12 Tf 10 10 Td (Mair Modelton) Tj [(07700) -200 (900123)] TJ ET
endstream endobj
trailer<</Root 1 0 R/Size 5>>
startxref
0
%%EOF`;

function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(packed(Object.entries(parts).map(([name, bytes]) => ({ name, bytes }))));
}

const own: readonly (readonly [format: string, bytes: Buffer])[] = [
  ["xlsx", zipOf(spreadsheet)],
  ["docx", zipOf(document)],
  ["pptx", zipOf(presentation)],
  ["ods", zipOf(openDocument)],
  ["zip", zipOf({ "list.csv": table, "page.html": page, "mail.eml": mail })],
  ["pdf", Buffer.from(pdf, "latin1")],
  ["rtf", Buffer.from(rich, "latin1")],
  ["eml", Buffer.from(mail)],
  ["html", Buffer.from(page)],
  ["csv", Buffer.from(table)],
];

/** The samples that are written here, and the files in these folders and the folders in them. */
export function samplesIn(folders: readonly string[]): readonly Sample[] {
  const files = folders.flatMap(filesIn).map((name) => ({
    name,
    format: name.replace(/.*\./, "").toLowerCase(),
    bytes: readFileSync(name),
  }));
  const here = own.map(([format, bytes]) => ({ name: `sample.${format}`, format, bytes }));
  return [...here, ...files.filter(({ bytes }) => bytes.length > 8)];
}

function filesIn(folder: string): readonly string[] {
  const entries = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : [];
  return entries.sort().flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
