import type { DocumentPart, HiddenKind } from "../document";
import { addHidden, addPart, asDocument, newContents, partOf } from "../office-xml/contents";
import { addEmbedded } from "../office-xml/embedded";
import { addGraphics } from "../office-xml/graphics";
import { lineWriter } from "../office-xml/lines";
import { openPackage } from "../office-xml/office-package";
import type { OpenFile } from "../office-xml/open-file";
import { walkPart } from "../office-xml/open-file";
import { addProperties } from "../office-xml/properties";
import type { FileReader } from "../reading";
import { openArchive } from "../zip/archive";
import type { Authors } from "./comments";
import { authorsIn, commentsVisitor } from "./comments";
import type { ListedSlide } from "./slide-list";
import { slidesOf } from "./slide-list";
import { notesVisitor, slideVisitor } from "./slide-visitor";

/** Reads pptx, pptm and ppsx: slides in order, and what they hold besides. */
export const readPresentation: FileReader = (bytes, reading) => {
  const pack = openPackage(openArchive(bytes, reading));
  const contents = newContents();
  const open = { pack, reading, contents };
  const { mainPart } = pack;
  if (mainPart === undefined) {
    contents.troubles.push("damaged");
  } else {
    const slides = slidesOf(pack, mainPart);
    const authors = authorsIn(pack, mainPart);
    slides.forEach((slide) => addSlide(open, slide));
    const notes = slides.filter((slide) => addNotes(open, slide));
    addHidden(contents, "notes", "", notes.length);
    slides.forEach((slide) => addComments(open, slide, authors));
  }
  addEmbedded(open);
  addProperties(open);
  return asDocument("presentation", contents, pack);
};

/** A slide without words is a part all the same: it has a place in the order. */
function addSlide(open: OpenFile, { part, name }: ListedSlide): void {
  const { contents, reading } = open;
  const lines = lineWriter(reading.limits.partText);
  const hiddenLines = lineWriter(reading.limits.partText);
  let isShown = name !== "";
  const visitor = slideVisitor(lines, hiddenLines, (isOn) => (isShown = isShown && isOn));
  walkPart(open, part, visitor);
  addGraphics(open, part, lines);
  if (isShown) {
    contents.parts.push(partOf(lines, "slide", name));
  } else {
    addHiddenSlide(open, part, partOf(lines, "slide", name, "hidden-slide"));
  }
  const hidden = partOf(hiddenLines, "slide", name, "hidden-text");
  addPart(contents, hidden);
  addHidden(contents, "hidden-text", name, hidden.rows);
}

/** One that shows nothing but a picture counts as one line. */
function addHiddenSlide({ contents, pack }: OpenFile, part: string, slide: DocumentPart): void {
  contents.parts.push(slide);
  const pictures = pack.related(part, "image").length;
  addHidden(contents, "hidden-slide", slide.name, slide.rows || Number(pictures > 0));
}

/** Adds the notes on a slide, and tells whether there are any. */
function addNotes(open: OpenFile, { part, name }: ListedSlide): boolean {
  const lines = lineWriter(open.reading.limits.partText);
  for (const { target } of open.pack.related(part, "notesSlide")) {
    walkPart(open, target, notesVisitor(lines));
  }
  const notes = partOf(lines, "notes", name, "notes");
  addPart(open.contents, notes);
  return notes.rows > 0;
}

function addComments(open: OpenFile, slide: ListedSlide, authors: Authors): void {
  const lines = lineWriter(open.reading.limits.partText);
  const counted = { comments: 0 };
  for (const { target } of open.pack.related(slide.part, "comments")) {
    walkPart(open, target, commentsVisitor(lines, authors, counted));
  }
  const hidden: HiddenKind = "comments";
  addPart(open.contents, partOf(lines, "notes", slide.name, hidden));
  addHidden(open.contents, hidden, slide.name, counted.comments);
}
