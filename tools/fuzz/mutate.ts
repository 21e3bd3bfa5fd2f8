import { gunzipSync, gzipSync } from "node:zlib";

import { mutatedArchive } from "./archives";
import { mutatedCompound } from "./compound-files";
import { type Dice } from "./dice";
import { changed } from "./mutations";
import { mutatedPdf } from "./pdfs";

/** How a kind of file is changed inside, and by which bytes it is known. */
const inside: readonly (readonly [
  signature: string,
  mutate: (bytes: Buffer, dice: Dice, deeper: typeof mutated) => Buffer,
])[] = [
  ["PK\u0003\u0004", mutatedArchive],
  ["%PDF", mutatedPdf],
  ["\u00d0\u00cf\u0011\u00e0", mutatedCompound],
  ["\u001f\u008b", (bytes, dice, deeper) => gzipSync(deeper(gunzipSync(bytes), dice))],
];

/** The file with one to four changes: to its bytes, or, mostly, to what is packed in it. */
export function mutated(bytes: Buffer, dice: Dice): Buffer {
  const head = bytes.toString("latin1", 0, 4);
  const found = inside.find(([signature]) => head.startsWith(signature));
  if (found === undefined || dice(4) === 0) {
    return changed(bytes, dice);
  }
  try {
    return found[1](bytes, dice, mutated);
  } catch {
    // What cannot be taken apart: a sample from elsewhere may be damaged already.
    return changed(bytes, dice);
  }
}
