import { type Promised, promiseInSentence } from "./promise-in-sentence";

/**
 * The first promise of an attachment in a text, where neither its sentence nor the next has a link to
 * what is promised.
 */
export function promisedIn(text: string): Promised | undefined {
  if (!sign.test(text)) {
    return undefined;
  }
  const sentences = sentencesOf(text);
  for (let at = 0; at < sentences.length; at += 1) {
    const { start, end } = sentences[at] || nowhere;
    const found = promiseInSentence(text.slice(start, end));
    const { end: next } = sentences[at + 1] || { end };
    if (found !== undefined && !link.test(text.slice(start, next))) {
      return { start: start + found.start, end: start + found.end };
    }
  }
  return undefined;
}

/** Whether files are sent by a link of a place where they are kept. */
export function linksFile(text: string): boolean {
  return fileHost.test(text);
}

const fileHost =
  /sharepoint\.com|onedrive|1drv\.ms|(?:drive|docs)\.google|dropbox|wetransfer\.com|we\.tl/i;

/** Without one of these a text promises nothing. */
const sign = /attach|enc|pfa|h?l[wŵ]m|atod|amg/i;

/** Web addresses and paths of files. */
const link = /https?:|www\.|file:|\\\\\w|\b[A-Z]:\\/;

const longest = 400;
const nowhere: Promised = { start: 0, end: 0 };

/** A line that begins in small letters goes on with the sentence, as in mail that is wrapped. */
const boundary = /[.!?…](?=["')\]]?\s)|\n(?![ \t]{0,9}[a-zâêîôûŵŷ(])/g;

function sentencesOf(text: string): readonly Promised[] {
  const sentences: Promised[] = [];
  let start = 0;
  const add = (end: number) => {
    const from = start + text.slice(start, end).search(/[\wâêîôûŵŷ(]|$/i);
    if (from < end) {
      sentences.push({ start: from, end: Math.min(end, from + longest) });
    }
    start = end;
  };
  boundary.lastIndex = 0;
  while (boundary.exec(text) !== null) {
    add(boundary.lastIndex);
  }
  add(text.length);
  return sentences;
}
