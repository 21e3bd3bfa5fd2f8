import { packageOf, relations } from "../../../test/core/documents/office-xml/packages";
import {
  cell,
  deletion,
  documentOf,
  insertion,
  p,
  r,
  table,
} from "../../../test/core/documents/word/documents";
import { type Sample, samplesOf } from "./sample";

const properties = "<cp:coreProperties><dc:creator>Nia Fenn</dc:creator></cp:coreProperties>";

const field =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const body = [
  p(r("Mair &amp; Iwan"), deletion(r("gone")), insertion(r("new")), field),
  p(
    r("unseen", "<w:vanish/>"),
    r("styled", '<w:rStyle w:val="Unseen"/>'),
    "<w:r><w:tab/><w:br/></w:r>",
  ),
  table(
    [cell(p(r("Name"))), cell(p(r("Phone")))],
    [cell(p(r("Mair")), table([cell(p(r("x")))])), cell("<w:p/>")],
  ),
  p(
    "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" +
      `${p(r("box"))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>${r("old")}</mc:Fallback></mc:AlternateContent></w:r>`,
  ),
  '<w:sdt><w:sdtContent><w:p><w:hyperlink r:id="rId9">x</w:hyperlink></w:p></w:sdtContent></w:sdt>',
].join("");

/** Documents of Word. */
export function documentSamples(): readonly Sample[] {
  return samplesOf("docx", [
    documentOf(body, {
      "styles.xml": ["styles", '<w:style w:styleId="Unseen"><w:rPr><w:vanish/></w:rPr></w:style>'],
      "comments.xml": ["comments", `<w:comment w:author="Osric">${p(r("Ask Bo"))}</w:comment>`],
      "footnotes.xml": ["footnotes", `<w:footnote w:id="1">${p(r("below"))}</w:footnote>`],
      "header1.xml": ["header", `<w:hdr>${p(r("OFFICIAL"))}</w:hdr>`],
      "embeddings/list.csv": ["package", "Name,Phone\nMair,07700 900123\n"],
      "../docProps/core.xml": ["core-properties", properties],
    }),
    documentOf(Array.from({ length: 200 }, (_, at) => p(r(`Line ${at} of Mair`))).join("")),
  ]);
}

const said = (text: string) =>
  `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r><a:endParaRPr/></a:p>`;
const shape = (text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="S"/><p:nvPr><p:ph type="body"/></p:nvPr></p:nvSpPr><p:txBody>${said(text)}</p:txBody></p:sp>`;
const slide = (shapes: string, show = "1") =>
  `<p:sld show="${show}"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
const tabled = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody>${said("a")}</a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

/** Presentations of PowerPoint. */
export function presentationSamples(): readonly Sample[] {
  const parts: Readonly<Record<string, string>> = {
    "_rels/.rels": relations([["officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml":
      '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>',
    "ppt/_rels/presentation.xml.rels": relations([
      ["slide", "slides/slide1.xml"],
      ["slide", "slides/slide2.xml"],
      ["commentAuthors", "commentAuthors.xml"],
    ]),
    "ppt/commentAuthors.xml": '<p:cmAuthorLst><p:cmAuthor id="0" name="Osric"/></p:cmAuthorLst>',
    "ppt/slides/slide1.xml": slide(
      `${shape("Mair Modelton")}<p:grpSp>${shape("grouped")}</p:grpSp>${tabled}`,
    ),
    "ppt/slides/slide2.xml": slide(shape("hidden"), "0"),
    "ppt/slides/slide3.xml": slide(shape("unlisted")),
    "ppt/slides/_rels/slide1.xml.rels": relations([
      ["notesSlide", "../notesSlides/one.xml"],
      ["comments", "../comments/one.xml"],
      ["chart", "../charts/one.xml"],
    ]),
    "ppt/notesSlides/one.xml": `<p:notes><p:cSld><p:spTree>${shape("a note")}</p:spTree></p:cSld></p:notes>`,
    "ppt/comments/one.xml": '<p:cmLst><p:cm authorId="0"><p:text>Ask Bo</p:text></p:cm></p:cmLst>',
    "ppt/charts/one.xml":
      "<c:chart><c:cat><c:strCache><c:pt><c:v>Mair</c:v></c:pt></c:strCache></c:cat></c:chart>",
    "ppt/embeddings/list.csv": "Name,Phone\nMair,07700 900123\n",
    "docProps/core.xml": properties,
  };
  return samplesOf("pptx", [packageOf(parts)]);
}
