import type { ContentPlace } from "./personal-details";
import { type QuotedHead, quotedHeads } from "./quoted-heads";

/** A stretch of a body that one person wrote. */
export interface Passage {
  readonly place: ContentPlace;
  /** In the text of the body, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where its head ends, which says who wrote it to whom. The start, where it has none. */
  readonly headEnd: number;
}

type Head = Pick<QuotedHead, "start" | "end">;

/** Lines with `>` in a row. */
const marked = /(?:^[ \t]*>[^\n]*(?:\n|$)){1,100000}/gm;

/**
 * A body as the sender's own text and the messages that it quotes, in order. What an offence or a
 * marking in one of them says, it says of that one.
 */
export function passagesOf(
  text: string,
  quoted: readonly Head[] = quotedHeads(text),
): readonly Passage[] {
  const heads = quoted.map(({ start, end }) => ({ start: withMarks(text, start), end }));
  const [first] = heads;
  const own = (first && first.start) || text.length;
  if (first !== undefined && first.start === 0) {
    return quotedAt(text, heads);
  }
  return ownAndMarked(text, own).concat(quotedAt(text, heads));
}

/** The marks before a head, on its line, belong to it. */
function withMarks(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[> \t]/.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return start;
}

function quotedAt(text: string, heads: readonly Head[]): readonly Passage[] {
  return heads.map(({ start, end }, at) => {
    const next = heads[at + 1];
    const behind = (next && next.start) || text.length;
    return { place: "quoted", start, end: behind, headEnd: end };
  });
}

/** What stands above the first head: some programs mark what is quoted with `>`, and give no head. */
function ownAndMarked(text: string, end: number): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const add = (place: ContentPlace, to: number) => {
    if (to > from) {
      passages.push({ place, start: from, end: to, headEnd: from });
      from = to;
    }
  };
  const above = text.slice(0, end);
  if (above.includes(">")) {
    marked.lastIndex = 0;
    for (let match = marked.exec(above); match !== null; match = marked.exec(above)) {
      add("own-text", match.index);
      add("quoted", match.index + match[0].length);
    }
  }
  add("own-text", end);
  return passages;
}
