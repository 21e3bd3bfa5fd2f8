import { u16, u32 } from "../../bytes/binary";
import { utf16 } from "../../bytes/text";
import type { InformationBlock } from "./information-block";

/** [MS-DOC] 2.8.7: bytes of what is noted of a comment, besides its place; and in Word 95. */
const noteLengths = [30, 20];

/** Whose comment it is, and where it lies in the story of comments. */
export interface Comment {
  readonly author: string;
  readonly first: number;
  readonly end: number;
}

/** The comments of a document. [MS-DOC] 2.8.7 and 2.8.8. */
export function commentsOf(block: InformationBlock): readonly Comment[] {
  const { table, lengths, isOld } = block;
  const { [Number(isOld)]: noteLength = 30 } = noteLengths;
  const notes = block.place(4);
  const texts = block.place(5);
  const [, , , , length = 0] = lengths;
  const count = Math.floor(
    (Math.min(notes.end, table.length) - notes.start - 4) / (4 + noteLength),
  );
  const authors = (!isOld && authorsOf(block)) || [];
  const comments: Comment[] = [];
  let first = 0;
  for (let index = 0; index < count; index += 1) {
    const end = Math.min(length, u32(table, texts.start + 4 * (index + 1)));
    const note = notes.start + 4 * (count + 1) + noteLength * index;
    comments.push({ author: authors[u16(table, note + 20)] || "", first, end });
    first = Math.max(first, end);
  }
  return comments;
}

/** [MS-DOC] 2.9.105: names, each after its length. */
function authorsOf({ table, place }: InformationBlock): readonly string[] {
  const { start, end } = place(36);
  const authors: string[] = [];
  for (let at = start; at + 2 < Math.min(end, table.length);) {
    const next = at + 2 + 2 * u16(table, at);
    authors.push(utf16(table, at + 2, next));
    at = next;
  }
  return authors;
}
