import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

/** What a site answers to one request. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** A site, by the path of the request: always decoded, and without the query. */
export type Site = (path: string) => Promise<Answer>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export function text(body: string, type = "text/plain; charset=utf-8", status = 200): Answer {
  return { status, type, body };
}

export const notFound = text("There is no such file.", undefined, 404);

/** A file below a folder. Whatever would lead out of it is not there, and neither is a dot file. */
export async function fileIn(folder: string, path: string): Promise<Answer> {
  if (path.split(/[/\\]/).some((part) => part.startsWith("."))) return notFound;
  const file = normalize(join(folder, path));
  const type = types[extname(file).toLowerCase()];
  if (type === undefined || file.includes("\0")) return notFound;
  try {
    return { status: 200, type, body: await readFile(file) };
  } catch {
    return notFound;
  }
}

/** Changes the text of an answer that is a page; leaves every other as it is. */
export function rewritten(answer: Answer, change: (html: string) => string): Answer {
  if (!answer.type.startsWith("text/html")) return answer;
  return { ...answer, body: change(answer.body.toString()) };
}
