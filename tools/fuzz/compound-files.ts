import { openCompound } from "../../src/core/documents/compound/container";
import { compoundBytes } from "../../test/core/documents/compound/compound-bytes";
import { type Dice, oneOf } from "./dice";
import { changed } from "./mutations";

/** More than the tables of sectors that `compoundBytes` writes can tell of. */
const largest = 6_000_000;

const telling = [0, 1, 63, 4096, 0x7fffffff, 0xfffffffc, 0xfffffffd, 0xfffffffe, 0xffffffff];

/** A compound file with a stream changed, or its header, its table of sectors or its directory. */
export function mutatedCompound(bytes: Buffer, dice: Dice): Buffer {
  const streams = streamsIn(bytes);
  const names = Object.keys(streams);
  if (names.length === 0 || bytes.length > largest || dice(3) === 0) {
    return withOtherNumber(bytes, dice);
  }
  const name = oneOf(names, dice);
  return compoundBytes({ ...streams, [name]: changed(streams[name] ?? bytes, dice) });
}

function streamsIn(bytes: Buffer): Record<string, Buffer> {
  const file = openCompound(new Uint8Array(bytes));
  const all = (file?.entries ?? [])
    .filter(({ isStorage }) => !isStorage)
    .map(({ path }) => [path, Buffer.from(file?.stream(path) ?? [])] as const);
  return Object.fromEntries(all);
}

/** Of numbers of sectors, other sectors are the ones that make chains join and loop. */
function withOtherNumber(bytes: Buffer, dice: Dice): Buffer {
  const copy = Buffer.from(bytes);
  const size = 1 << Math.min(15, Math.max(7, copy.readUInt16LE(30)));
  for (let count = 1 + dice(4); count > 0; count -= 1) {
    const sector = oneOf([48, 60, 68, 76], dice);
    const start = size * (1 + Math.min(copy.readUInt32LE(sector), copy.length / size));
    const at = dice(5) === 0 ? 24 + 4 * dice(24) : start + 4 * dice(size / 4);
    const value = dice(2) === 0 ? oneOf(telling, dice) : dice(copy.length / size);
    if (at + 4 <= copy.length) {
      copy.writeUInt32LE(value >>> 0, at);
    }
  }
  return copy;
}
