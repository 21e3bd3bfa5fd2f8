import { u16 } from "../../bytes/binary";
import { sidesOfMargin } from "../../margin-sides";
import type { RecordReader, RecordTakers } from "./records";
import { continuedText, type Dialect } from "./strings";

/** Texts that lie on a sheet and not in its cells. */
export interface Remarks {
  readonly takers: RecordTakers;
  /** Each with its author before it. */
  readonly comments: () => readonly string[];
  readonly countComments: () => number;
  /** In shapes, which everybody sees. */
  readonly shapes: () => readonly string[];
  /** On paper, above and below the cells. */
  readonly margins: () => readonly string[];
}

/** Before Excel 97: a comment goes on in a record that stands for this row. */
const sameComment = 0xffff;

/** [MS-XLS] 2.4.124, 2.4.136, 2.4.179, 2.4.181 and 2.4.329. */
export function remarks(bytes: Uint8Array, dialect: Dialect): Remarks {
  const ofObjects = new Map<number, string>();
  const authors = new Map<number, string>();
  const oldComments: string[] = [];
  const margins = new Set<string>();
  let object = 0;

  function addText({ at, end }: RecordReader): void {
    const text = continuedText(bytes, end, u16(bytes, at + 10)).trim();
    if (text !== "") {
      ofObjects.set(object, text);
    }
  }
  function addComment({ at, end }: RecordReader): void {
    if (dialect.isUnicode) {
      authors.set(u16(bytes, at + 6), dialect.text(bytes, { at: at + 8, end }, 2).trim());
      return;
    }
    const before = (u16(bytes, at) === sameComment && oldComments.pop()) || "";
    oldComments.push(before + dialect.text(bytes, { at: at + 4, end }, 2));
  }
  /** One that is empty has no text, and not even a length. */
  function addMargin({ at, end }: RecordReader): void {
    const text =
      (end > at && dialect.text(bytes, { at, end }, (dialect.isUnicode && 2) || 1)) || "";
    sidesOfMargin(text).forEach((side) => margins.add(side));
  }
  function textsOf(ofComments: boolean): readonly string[] {
    const found: string[] = [];
    ofObjects.forEach((text, id) => {
      if (authors.has(id) === ofComments) {
        found.push(signed(text, authors.get(id) || ""));
      }
    });
    return found;
  }
  return {
    takers: new Map([
      [0x005d, ({ at }: RecordReader) => void (object = u16(bytes, at + 6))],
      [0x01b6, addText],
      [0x001c, addComment],
      [0x0014, addMargin],
      [0x0015, addMargin],
    ]),
    comments: () => textsOf(true).concat(oldComments),
    countComments: () => authors.size + oldComments.length,
    shapes: () => textsOf(false),
    margins: () => Array.from(margins),
  };
}

/** Excel itself writes the author into the comment; then once is enough. */
function signed(text: string, author: string): string {
  return (author !== "" && !text.startsWith(author) && `${author}: ${text}`) || text;
}
