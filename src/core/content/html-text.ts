import { matchAt } from "./characters";
import { decodeEntities } from "./html-entities";

/** Elements that begin and end on a line of their own. */
const block =
  /^(?:address|article|blockquote|caption|center|d[dlt]|div|fieldset|footer|form|h[1-6]|header|li|ol|p|pre|section|ul)$/;

/** Nobody reads what is between their tags. */
const unread = /^(?:script|style|title)$/;

const tagName = /<(\/?)([a-z][a-z0-9]*)/iy;

/** A `<` before anything else is a character like others. */
const markup = /<(?=[a-z/!?])/gi;

/** Stands for a new line in a cell until it is known whether its row has other cells. */
const softBreak = "\v";

/** How far the reading of a document has come. */
interface Progress {
  readonly pieces: string[];
  /** How many tables are open. */
  tables: number;
  /** The next cell is the first of its row: no tab goes before it. */
  isRowStart: boolean;
}

/**
 * The text of an HTML document: blocks on lines, the cells of a row on one line with tabs between.
 *
 * Not a parser: it needs no DOM, which Outlook's runtime does not have, and takes each character
 * once. Hidden elements are read like others, for their text reaches the recipient too.
 */
export function htmlToText(html: string): string {
  const progress: Progress = { pieces: [], tables: 0, isRowStart: true };
  let at = 0;
  while (at < html.length) {
    const open = nextMarkup(html, at);
    addText(progress, html.slice(at, open));
    at = readMarkup(progress, html, open);
  }
  return withCellsInLine(progress.pieces.join(""));
}

function nextMarkup(html: string, from: number): number {
  markup.lastIndex = from;
  if (markup.test(html)) {
    return markup.lastIndex - 1;
  }
  return html.length;
}

/** Reads what begins with `<`, and returns the offset behind it. */
function readMarkup(progress: Progress, html: string, open: number): number {
  if (html.startsWith("<!--", open)) {
    return behind(html, "-->", open + 4);
  }
  const match = matchAt(tagName, html, open);
  if (match === null) {
    return behind(html, ">", open);
  }
  const [, slash = "", written = ""] = match;
  const name = written.toLowerCase();
  const end = behind(html, ">", open);
  if (slash === "" && unread.test(name)) {
    return endOfUnread(html, name, end);
  }
  addTag(progress, name, slash === "", html.slice(open, end));
  return end;
}

/** The offset behind the next `mark`, or the end: what is never closed, a browser does not show. */
function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  if (at < 0) {
    return html.length;
  }
  return at + mark.length;
}

function endOfUnread(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  if (close.test(html)) {
    return behind(html, ">", close.lastIndex);
  }
  return html.length;
}

function addTag(progress: Progress, name: string, isOpening: boolean, tag: string): void {
  if (name === "table") {
    addBreak(progress, "\n");
    progress.tables = Math.max(0, progress.tables + Number(isOpening) * 2 - 1);
    progress.isRowStart = isOpening;
  } else if (name === "tr") {
    addBreak(progress, "\n");
    progress.isRowStart = true;
  } else if (name === "td" || name === "th") {
    addCell(progress, isOpening);
  } else if (name === "br") {
    progress.pieces.push(lineBreak(progress));
  } else if (name === "hr") {
    progress.pieces.push("\n\n\n");
  } else if (block.test(name)) {
    addBlock(progress, name === "p" && isOpening && !tag.includes("Mso"));
  }
}

function addCell(progress: Progress, isOpening: boolean): void {
  if (isOpening && !progress.isRowStart) {
    progress.pieces.push("\t");
  }
  progress.isRowStart = progress.isRowStart && !isOpening;
}

/** Word's paragraphs have no space between them; those of others have, as with an empty line. */
function addBlock(progress: Progress, hasSpace: boolean): void {
  addBreak(progress, lineBreak(progress));
  if (hasSpace && progress.pieces.length > 0 && progress.tables === 0) {
    progress.pieces.push("\n");
  }
}

function lineBreak({ tables }: Progress): string {
  if (tables > 0) {
    return softBreak;
  }
  return "\n";
}

/** A break that is there already is not made again. A soft one, or a tab, does not end a row. */
function addBreak(progress: Progress, mark: string): void {
  const last = lastOf(progress);
  if (!last.endsWith("\n") && (mark === "\n" || !isBlank(last))) {
    progress.pieces.push(mark);
  }
}

function addText(progress: Progress, source: string): void {
  const text = source.replace(/[ \t\r\n\f\v]+/g, " ");
  if (text !== "" && !(text === " " && isBlank(lastOf(progress)))) {
    progress.pieces.push(decodeEntities(text));
  }
}

/** At the start, nothing needs a break. */
function lastOf({ pieces }: Progress): string {
  const [last = "\n"] = pieces.slice(-1);
  return last;
}

function isBlank(piece: string): boolean {
  return piece.endsWith("\n") || piece === softBreak || piece === "\t";
}

/** Tables also serve for layout: a row with one cell keeps its lines, others become one line. */
function withCellsInLine(text: string): string {
  if (!text.includes(softBreak)) {
    return text;
  }
  const lines = text.split("\n").map((line) => {
    const cells = line.split("\t").filter((cell) => cell.trim() !== "");
    return line.split(softBreak).join((cells.length > 1 && " ") || "\n");
  });
  return lines.join("\n");
}
