import { type Unzipped, unzipSync, type Zippable, zipSync } from "fflate";

import { type Dice, oneOf } from "./dice";
import { changed } from "./mutations";

type Mutate = (bytes: Buffer, dice: Dice) => Buffer;

const unpacked = new WeakMap<Buffer, Unzipped>();

/** An archive with a part changed, away, elsewhere, or in place of another, or its directory changed. */
export function mutatedArchive(bytes: Buffer, dice: Dice, deeper: Mutate): Buffer {
  const parts = unpacked.get(bytes) ?? unzipSync(bytes);
  unpacked.set(bytes, parts);
  const names = Object.keys(parts);
  if (names.length === 0 || dice(6) === 0) {
    return withChangedDirectory(bytes, dice);
  }
  const name = oneOf(names, dice);
  const other = oneOf(names, dice);
  const others: Zippable = { ...parts };
  const part = Buffer.from(parts[name] ?? []);
  switch (dice(12)) {
    case 0:
      return packed(without(parts, name));
    case 1:
      return packed({ ...without(parts, name), [`${other}.xml`]: part });
    case 2:
      return packed({ ...others, [other]: part });
    default:
      return packed({ ...others, [name]: [deeper(part, dice), { level: 6 }] });
  }
}

/** What is not changed is not packed: it was read before. */
function packed(parts: Zippable): Buffer {
  return Buffer.from(zipSync(parts, { level: 0 }));
}

function without(parts: Unzipped, name: string): Unzipped {
  return Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
}

/** All from the first header of the directory on (PKWARE APPNOTE 4.3.12). */
function withChangedDirectory(bytes: Buffer, dice: Dice): Buffer {
  const start = Math.max(0, bytes.indexOf("PK\u0001\u0002", 0, "latin1"));
  return Buffer.concat([bytes.subarray(0, start), changed(bytes.subarray(start), dice)]);
}
