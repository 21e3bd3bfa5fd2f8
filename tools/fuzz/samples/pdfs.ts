import { deflateSync } from "node:zlib";

import { at, pdf, stream } from "../../../test/core/documents/pdf/build-pdf";
import { type Sample, samplesOf } from "./sample";

const toUnicode =
  "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0001> <004d> <0002> <00610069> " +
  "endbfchar 1 beginbfrange <0010> <0020> <0041> <0030> <0031> [<0072> <0073>] endbfrange endcmap";

const deflated = (content: string | Buffer, dictionary = "") =>
  stream(deflateSync(Buffer.from(content as string)), `/Filter/FlateDecode${dictionary}`);

/** Rows of a PNG, each with its way of prediction before it. */
const predicted = Buffer.concat(
  Array.from({ length: 12 }, (_, line) => Buffer.from(`${String.fromCharCode(line % 5)}abcdefgh`)),
);

const fonts =
  "/F2<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 100 0 R/DescendantFonts[<</W[1[500 600]3 9 700]/DW 900>>]>>" +
  "/F3<</Type/Font/Subtype/Type1/Encoding<</Differences[65/a/uni0062/eacute/f_i]>>/FirstChar 65/Widths[500 0 R]>>";

const objects = [
  deflated(toUnicode),
  stream(
    at(60, 600, "in a form"),
    "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Matrix[1 0 0 1 5 5]",
  ),
  "<</Subtype/Image/Width 9>>",
  deflated(predicted, "/DecodeParms<</Predictor 15/Columns 8>>"),
  stream("Name,Phone\nMair,07700 900123\n", "/Type/EmbeddedFile"),
  "<</T(field)/FT/Tx/V(Mair)/Kids[106 0 R]>>",
  "<</Subtype/Widget/Parent 105 0 R/Rect[9 9 99 20]/AP<</N<</On 101 0 R>>>>/AS/On>>",
  stream(
    "<x:xmpmeta><dc:creator><rdf:li>Nia Fenn</rdf:li></dc:creator></x:xmpmeta>",
    "/Type/Metadata",
  ),
  "<</Type/OCG/Name(off)>>",
  deflated("110 0 111 17 <</Author(Nia)>> [1 2 (x) /y <00>]", "/Type/ObjStm/N 2/First 13"),
];

const page =
  "/Annots[106 0 R<</Subtype/Text/Contents(ask Odo)>><</Subtype/Redact/Rect[48 697 98 710]/QuadPoints[48 710 98 710 48 697 98 697]>>" +
  "<</Subtype/FileAttachment/FS<</F(list.csv)/EF<</F 104 0 R>>>>>>]";

const catalog =
  "/OCProperties<</OCGs[108 0 R]/D<</OFF[108 0 R]>>>>/Metadata 107 0 R/AcroForm<</Fields[105 0 R]>>" +
  "/Names<</EmbeddedFiles<</Kids[<</Names[(a)<</UF(b.csv)/EF<</F 104 0 R>>>>]>>]>>>>";

const painted = [
  at(50, 700, "Odo Fen 07700 900123"),
  "q 0 g 48 697 50 13 re f Q /OC /L BDC BT /F 10 Tf 50 500 Td (layer) Tj EMC ET",
  "BT /F2 9 Tf 1 0 0 1 50 400 Tm <000100020010> Tj [(a)-250<0011>] TJ T* (b) ' ET /X Do /I Do",
  "3 Tr BT /F3 9 Tf 9 0 Td (AB\\103\\)) Tj ET BI /W 1 ID xyz EI 1 0 0 RG 9 9 m 9 99 l 99 99 l h W n",
].join("\n");

/** Files with fonts, forms, layers, fields, notes, packed objects and more than one revision. */
export function pdfSamples(): readonly Sample[] {
  const extras = { objects, page, catalog, trailer: "/Info 110 0 R" };
  const resources = `/XObject<</X 101 0 R/I 102 0 R>>/Properties<</L 108 0 R>>/ExtGState<</G<</ca 0.4>>>>/Font<</F 3 0 R${fonts}>>`;
  const rich = pdf([painted, painted], { ...extras, resources });
  const packedPage = pdf([""], { objects: [deflated(painted)] }).replace(
    "Contents 11 0",
    "Contents 100 0",
  );
  const inHexadecimal = stream(
    `${deflateSync(Buffer.from(painted)).toString("hex")}>`,
    "/Filter[/AHx/Fl]",
  );
  const twice = pdf([""], { objects: [inHexadecimal] }).replace("Contents 11 0", "Contents 100 0");
  const added = `${rich}11 0 obj${stream(at(50, 700, "changed"))}endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  const long = Array.from({ length: 300 }, (_, line) =>
    at(50, 800 - 2 * line, `Line ${line} of Odo`),
  );
  return samplesOf("pdf", [rich, packedPage, twice, added, pdf([long.join("")])].map(bytesOf));
}

function bytesOf(file: string): Buffer {
  return Buffer.from(file, "latin1");
}
