import type { DocumentPart, HiddenKind, ReadDocument } from "../../document";
import { addHidden, addPart, newContents, type Contents } from "../../office-xml/contents";
import { hiddenPart, textPart } from "../../plain/text-part";
import type { Reading } from "../../reading";
import type { CompoundFile } from "../container";
import { asides, type Asides } from "./asides";
import { commentsOf } from "./comments";
import { informationBlock, type InformationBlock } from "./information-block";
import { characterRuns, paragraphRuns } from "./marked-runs";
import { piecesOf } from "./pieces";
import { atOnce, type Source } from "./source";
import { storyText } from "./story-text";

/** A document that is being read. */
interface OpenDocument {
  readonly block: InformationBlock;
  readonly source: Source;
  readonly reading: Reading;
  readonly contents: Contents;
  readonly aside: Asides;
}

/** [MS-DOC] 2.3: the stories, by their place in the text. A document shows all but the fourth. */
const shown: readonly (readonly [kind: DocumentPart["kind"], stories: readonly number[]])[] = [
  ["text", [0, 6]],
  ["notes", [1, 5]],
  ["margin", [2, 7]],
];

const commentsStory = 4;

/** Reads documents of Word 6 to Word 2003. [MS-DOC]. */
export function readDoc(file: CompoundFile, reading: Reading): ReadDocument {
  const contents = newContents();
  const block = informationBlock(file);
  if (block === undefined) {
    contents.troubles.push("no-reader");
  } else if (block.isEncrypted) {
    contents.troubles.push("encrypted");
  } else {
    addStories(openDocument(block, reading, contents));
    if (block.table.length === 0) {
      contents.troubles.push("damaged");
    }
  }
  return Object.assign({ format: "word-document" as const }, contents);
}

function openDocument(block: InformationBlock, reading: Reading, contents: Contents): OpenDocument {
  const source = {
    document: block.document,
    pieces: piecesOf(block),
    characters: characterRuns(block),
    paragraphs: paragraphRuns(block),
    hasTime: reading.limits.hasTime,
    left: atOnce,
  };
  return { block, source, reading, contents, aside: asides() };
}

function addStories(open: OpenDocument): void {
  const { source, reading, contents, aside } = open;
  for (const [kind, stories] of shown) {
    const texts = stories.map((story) => textOf(open, story));
    addPart(contents, textPart(kind, "", joined(texts), reading.limits));
  }
  addComments(open);
  addAside(open, "hidden-text", aside.hidden.texts());
  addAside(open, "deleted-text", aside.deleted.texts());
  addHidden(contents, "inserted-text", "", aside.inserted.texts().length);
  if (source.left === 0) {
    contents.troubles.push("out-of-time");
  } else if (contents.parts.length === 0 && aside.hasPictures) {
    contents.troubles.push("only-pictures");
  }
}

function addComments(open: OpenDocument): void {
  const texts = commentsOf(open.block).map(({ author, first, end }) => {
    const text = textOf(open, commentsStory, first, end).trim();
    return (author && `${author}: ${text}`) || text;
  });
  addPart(open.contents, hiddenPart("notes", "comments", texts.join("\n"), open.reading.limits));
  addHidden(open.contents, "comments", "", texts.length);
}

function addAside(
  { contents, reading }: OpenDocument,
  kind: HiddenKind,
  texts: readonly string[],
): void {
  addPart(contents, hiddenPart("text", kind, texts.join("\n"), reading.limits));
  addHidden(contents, kind, "", texts.length);
}

/** The text of a story between two places in it, counted in characters. */
function textOf(
  { block, source, aside }: OpenDocument,
  story: number,
  from = 0,
  to = Infinity,
): string {
  const { lengths } = block;
  const start = lengths.slice(0, story).reduce((sum, length) => sum + length, 0);
  const end = start + Math.min(to, lengths[story] || 0);
  return storyText(source, start + from, end, aside);
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== "").join("\n");
}
