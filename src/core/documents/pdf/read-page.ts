import type { HiddenKind } from "../document";
import type { ReadingLimits } from "../limits";
import { addHidden, addPart } from "../office-xml/contents";
import { textPart } from "../plain/text-part";
import { type Notes, paintAnnotations } from "./annotations";
import { type Canvas, newCanvas, type Word } from "./content/canvas";
import { newPainter, type Shared } from "./content/painter";
import { runContent } from "./content/run-content";
import { endWord } from "./content/show-text";
import type { PdfContents } from "./contents";
import { coveredWords } from "./covered";
import { get, streamBytes } from "./file/pdf-file";
import { listIn } from "./file/values";
import { layOut } from "./layout";
import type { PdfPage } from "./pages";

/** All that a page shows, and what is noted on it. */
export interface PaintedPage {
  readonly canvas: Canvas;
  readonly notes: Notes;
  /** The words of its content alone, without those of annotations. */
  readonly contentWords: readonly Word[];
}

/** Its contents may be in several streams, each cut between any two words. ISO 32000-1, 7.8.2. */
export function paintPage(shared: Shared, { dictionary, resources }: PdfPage): PaintedPage {
  const { file } = shared;
  const canvas = newCanvas();
  const painter = newPainter(shared, canvas, resources);
  const streams = listIn(get(file, dictionary, "Contents")).map((one) => streamBytes(file, one));
  runContent(painter, joined(streams));
  endWord(painter);
  const contentWords = canvas.words.slice();
  const notes = paintAnnotations(painter, dictionary);
  // What is said by numbers of letters counts as if it had been unpacked.
  file.reading.used.bytes += canvas.letters;
  if (canvas.isCut) {
    file.troubles.add("too-large");
  }
  return { canvas, contentWords, notes };
}

function joined(streams: readonly Uint8Array[]): Uint8Array {
  const [only] = streams;
  if (only && streams.length === 1) {
    return only;
  }
  const all = new Uint8Array(streams.reduce((size, { length }) => size + length + 1, 0)).fill(32);
  streams.reduce((at, stream) => {
    all.set(stream, at);
    return at + stream.length + 1;
  }, 0);
  return all;
}

/** Adds the parts of a page: what is seen of it, and what is not. */
export function addPage(
  contents: PdfContents,
  page: PaintedPage,
  name: string,
  limits: ReadingLimits,
): void {
  const { canvas, notes } = page;
  const covered = coveredWords(canvas);
  const isHidden = (word: Word): boolean =>
    word.isInHiddenLayer || (word.isUnpainted && !canvas.hasPictures);
  const { words } = canvas;
  const shown = layOut(words.filter((word) => !isHidden(word) && !covered.has(word)));
  addPart(contents, textPart("page", name, shown, limits));
  addPart(contents, textPart("notes", name, notes.shown.join("\n"), limits));
  addUnseen(
    "hidden-text",
    words.filter((word) => isHidden(word) && !covered.has(word)),
  );
  addUnseen("covered-text", Array.from(covered));
  const comments = new Set(notes.comments);
  addHidden(contents, "comments", name, comments.size);
  const noted = textPart("notes", name, Array.from(comments).join("\n"), limits);
  addPart(contents, Object.assign({ hidden: "comments" as const }, noted));

  function addUnseen(hidden: HiddenKind, unseen: readonly Word[]): void {
    const text = layOut(unseen);
    addPart(contents, Object.assign({ hidden }, textPart("page", name, text, limits)));
    addHidden(contents, hidden, name, text.split(/[\t\n]/).filter((piece) => piece !== "").length);
  }
}
