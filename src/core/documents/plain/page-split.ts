import { endOfElement, endOfRaw } from "./page-element";

/** A page in two: what a browser shows, and what stands in it without being shown. */
export interface PageSplit {
  readonly visible: string;
  /** The source of each hidden element or comment. */
  readonly hidden: readonly string[];
}

const markup = /<!--|<([a-z][a-z0-9]*)/gi;

/** Elements that hold no text, and those whose text is no text of the page. */
const passedOver = /^(?:area|base|br|col|hr|img|input|link|meta|source|script|style)$/i;

const hides =
  /\shidden(?![\w-])|\sstyle\s*=\s*(?:"[^"]*|'[^']*|)(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Such as Outlook's `[if mso]`: shown by some programs, and no text of the page. */
const isConditional = /^<!--\s*\[|<!\[endif/i;

/** Somebody wrote something down there, as its beginning shows: it is more than the name of a place in the page. */
const sample = 2000;
const isNote = /\d{4}|@|(?:[A-Za-z]+[^A-Za-z]+){5}/;

/** Takes apart what is shown and what is hidden by the page itself, without style sheets. */
export function splitPage(source: string): PageSplit {
  const shown: string[] = [];
  const hidden: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  markup.lastIndex = 0;
  for (let match = markup.exec(source); match !== null; match = markup.exec(source)) {
    const [, name = ""] = match;
    const end = endOfTag(source, match.index, name);
    const close = closeOf(source, { start: match.index, end, name }, unclosed);
    if (close > end || name === "") {
      shown.push(source.slice(from, match.index));
      addHidden(hidden, source.slice(match.index, close), name);
      from = close;
    }
    markup.lastIndex = close;
  }
  return { visible: shown.concat(source.slice(from)).join(""), hidden };
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Where what is hidden there ends: the end of the tag itself where nothing is. */
function closeOf(source: string, { start, end, name }: Tag, unclosed: Set<string>): number {
  const tag = source.slice(start, Math.min(end, start + sample));
  const isHidden = /^template$/i.test(name) || (!passedOver.test(name) && hides.test(tag));
  if (!isHidden || unclosed.size > 20 || unclosed.has(name) || tag.endsWith("/>")) {
    return end;
  }
  const close = endOfElement(source, end, name);
  if (close < 0) {
    unclosed.add(name);
  }
  return Math.max(end, close);
}

/** Behind a tag, and behind a comment or script as a whole. */
function endOfTag(source: string, start: number, name: string): number {
  const mark = (name === "" && "-->") || ">";
  const at = source.indexOf(mark, start);
  const end = (at < 0 && source.length) || at + mark.length;
  if (/^(?:script|style)$/i.test(name)) {
    return endOfRaw(source, end, name);
  }
  return end;
}

function addHidden(hidden: string[], source: string, name: string): void {
  const body = source.replace(/^<!--|-->$/g, "");
  const words = body.slice(0, sample).replace(/<[^>]*>/g, "");
  if (name !== "" || (!isConditional.test(source) && isNote.test(words))) {
    hidden.push(body);
  }
}
