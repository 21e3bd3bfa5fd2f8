import type { Lines } from "../office-xml/lines";
import { lineWriter } from "../office-xml/lines";

/** Text that whoever opens the document does not see, and in how many pieces. */
export interface HiddenStream {
  readonly lines: Lines;
  pieces: number;
  /** What is added next belongs to the piece before it. */
  isInPiece: boolean;
}

/** The text of a document apart from what its parts show: the same for all of its stories. */
export interface HiddenStreams {
  readonly deleted: HiddenStream;
  readonly hidden: HiddenStream;
  /** How many insertions show and can still be undone. */
  insertions: number;
}

export function newStreams(most: number): HiddenStreams {
  return { deleted: newStream(most), hidden: newStream(most), insertions: 0 };
}

function newStream(most: number): HiddenStream {
  return { lines: lineWriter(most), pieces: 0, isInPiece: false };
}

/** Adds text to a piece, or begins one with it. */
export function addToStream(stream: HiddenStream, text: string): void {
  if (!stream.isInPiece && text.trim() !== "") {
    stream.isInPiece = true;
    stream.pieces += 1;
    if (!stream.lines.isAtEdge) {
      stream.lines.add(" ");
    }
  }
  stream.lines.add(text);
}
