import type { DocumentPart } from "../document";
import { addHidden, addPart, asDocument, newContents, partOf } from "../office-xml/contents";
import { addEmbedded } from "../office-xml/embedded";
import { addGraphics } from "../office-xml/graphics";
import type { Lines } from "../office-xml/lines";
import { lineWriter } from "../office-xml/lines";
import { openPackage } from "../office-xml/office-package";
import type { OpenFile } from "../office-xml/open-file";
import { walkPart } from "../office-xml/open-file";
import { addProperties } from "../office-xml/properties";
import type { FileReader } from "../reading";
import { openArchive } from "../zip/archive";
import { commentsVisitor } from "./comments";
import { addDocumentsWithin } from "./documents-within";
import { hiddenStyles } from "./hidden-styles";
import { storyVisitor } from "./story";
import { newStreams } from "./streams";

/** Reads docx, docm and their templates: what they show, and what they hold besides. */
export const readWordDocument: FileReader = (bytes, reading) => {
  const pack = openPackage(openArchive(bytes, reading));
  const contents = newContents();
  const open = { pack, reading, contents };
  const { mainPart } = pack;
  if (mainPart === undefined) {
    contents.troubles.push("damaged");
  } else {
    addStories(open, mainPart);
    addComments(open, mainPart);
    addDocumentsWithin(open, mainPart);
  }
  addEmbedded(open);
  addProperties(open);
  return asDocument("word-document", contents, pack);
};

/** The parts with text that shows, by the type of their relation. ECMA-376 part 1, 11.3. */
const stories: readonly (readonly [type: string, kind: DocumentPart["kind"]])[] = [
  ["header", "margin"],
  ["footer", "margin"],
  ["footnotes", "notes"],
  ["endnotes", "notes"],
];

function addStories(open: OpenFile, mainPart: string): void {
  const { pack, reading, contents } = open;
  const { partText } = reading.limits;
  const [styles] = pack.related(mainPart, "styles");
  const isHidden = hiddenStyles(styles && pack.part(styles.target));
  const streams = newStreams(partText);
  const read = (name: string): Lines => {
    const lines = lineWriter(partText);
    walkPart(open, name, storyVisitor(lines, streams, isHidden));
    addGraphics(open, name, lines);
    return lines;
  };
  addPart(contents, partOf(read(mainPart), "text", ""));
  for (const [type, kind] of stories) {
    for (const { target } of pack.related(mainPart, type)) {
      addPart(contents, partOf(read(target), kind, ""));
    }
  }
  addPart(contents, partOf(streams.deleted.lines, "text", "", "deleted-text"));
  addPart(contents, partOf(streams.hidden.lines, "text", "", "hidden-text"));
  addHidden(contents, "deleted-text", "", streams.deleted.pieces);
  addHidden(contents, "inserted-text", "", streams.insertions);
  addHidden(contents, "hidden-text", "", streams.hidden.pieces);
}

function addComments(open: OpenFile, mainPart: string): void {
  const { pack, reading, contents } = open;
  const lines = lineWriter(reading.limits.partText);
  const counted = { comments: 0 };
  for (const { target } of pack.related(mainPart, "comments")) {
    walkPart(open, target, commentsVisitor(lines, counted));
  }
  addPart(contents, partOf(lines, "notes", "", "comments"));
  addHidden(contents, "comments", "", counted.comments);
}
