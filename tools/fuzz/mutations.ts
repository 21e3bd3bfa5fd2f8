import { inflateRawSync } from "node:zlib";

import { packed } from "../../test/core/documents/zip/packed";

/** Numbers from 0 up to, but without, `below`; the same ones for the same seed. */
export type Dice = (below: number) => number;

/** Mulberry32: 32 bits of state are enough to name a run. */
export function diceFor(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

type Mutation = (bytes: Buffer, dice: Dice) => Buffer;

const tellingNumbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0xffffffff];

const mutations: readonly Mutation[] = [
  function flipBits(bytes, dice) {
    const copy = Buffer.from(bytes);
    for (let count = 1 + dice(8); count > 0; count -= 1) {
      const at = dice(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << dice(8));
    }
    return copy;
  },
  function writeNumber(bytes, dice) {
    const copy = Buffer.from(bytes);
    const width = [1, 2, 4][dice(3)] ?? 1;
    const value = tellingNumbers[dice(tellingNumbers.length)] ?? 0;
    const at = dice(copy.length - width);
    copy.writeUIntLE(value % 2 ** (8 * width), Math.max(0, at), width);
    return copy;
  },
  function cutOff(bytes, dice) {
    return bytes.subarray(0, dice(bytes.length));
  },
  function removeBlock(bytes, dice) {
    const [start, end] = block(bytes, dice);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeatBlock(bytes, dice) {
    const [start, end] = block(bytes, dice);
    const times = 1 + dice([3, 40, 2000][dice(3)] ?? 3);
    const most = Math.max(1, Math.min(times, Math.floor(2_000_000 / Math.max(1, end - start))));
    const repeated = Array.from({ length: most }, () => bytes.subarray(start, end));
    return Buffer.concat([bytes.subarray(0, end), ...repeated, bytes.subarray(end)]);
  },
  function moveBlock(bytes, dice) {
    const [start, end] = block(bytes, dice);
    const copy = Buffer.from(bytes);
    bytes.copy(copy, dice(bytes.length), start, end);
    return copy;
  },
];

function block(bytes: Buffer, dice: Dice): readonly [start: number, end: number] {
  const start = dice(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + dice([8, 64, 4096][dice(3)] ?? 8))];
}

/** One to four changes at places that the dice choose; in an archive, as often in a part of it. */
export function mutated(seed: Buffer, dice: Dice): Buffer {
  const parts = seed.readUInt32LE(0) === 0x04034b50 && dice(2) === 0 ? partsOf(seed) : [];
  if (parts.length === 0) {
    return changed(seed, dice);
  }
  const chosen = dice(parts.length);
  const files = parts.map(({ name, bytes }, index) => ({
    name,
    bytes: index === chosen ? changed(bytes, dice) : bytes,
  }));
  return Buffer.from(packed(files));
}

function changed(bytes: Buffer, dice: Dice): Buffer {
  let result = bytes;
  for (let count = 1 + dice(4); count > 0 && result.length > 8; count -= 1) {
    result = mutations[dice(mutations.length)]?.(result, dice) ?? result;
  }
  return result;
}

/** The parts of a sound archive that its directory lists; of others none. */
function partsOf(archive: Buffer): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const end = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0) {
    return [];
  }
  const parts: { name: string; bytes: Buffer }[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const isDeflated = archive.readUInt16LE(at + 10) === 8;
    parts.push({ name, bytes: isDeflated ? inflateRawSync(data) : Buffer.from(data) });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}
