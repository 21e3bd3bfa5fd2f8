import { addHidden } from "./contents";
import type { OpenFile } from "./open-file";
import { folderOf } from "./part-names";

/** Where office programs put files in files: under `word`, `xl` or `ppt`. */
const embeddings = /(?:^|\/)embeddings\/[^/]+$/i;

/** Reads the files that a document shows no more of than a picture. */
export function addEmbedded({ contents, pack, reading }: OpenFile): void {
  const names = pack.names.filter((name) => embeddings.test(name));
  for (const name of names) {
    if (!reading.limits.hasTime()) {
      contents.troubles.push("out-of-time");
      break;
    }
    const bytes = pack.part(name);
    if (bytes !== undefined) {
      contents.files.push(reading.inside(name.slice(folderOf(name).length), bytes));
    }
  }
  addHidden(contents, "embedded-file", "", names.length);
}
