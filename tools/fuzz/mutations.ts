import { type Dice, oneOf } from "./dice";
import { type Mutation, repeated } from "./repeated";
import { textMutations } from "./text-mutations";

const tellingNumbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0xffffffff];

const byteMutations: readonly Mutation[] = [
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
    const width = oneOf([1, 2, 4], dice);
    const value = oneOf(tellingNumbers, dice) % 2 ** (8 * width);
    const at = Math.max(0, dice(copy.length - width + 1));
    return (copy.writeUIntLE(value, at, width), copy);
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
    return repeated(bytes, start, end, dice);
  },
  function moveBlock(bytes, dice) {
    const [start, end] = block(bytes, dice);
    const copy = Buffer.from(bytes);
    return (bytes.copy(copy, dice(bytes.length), start, end), copy);
  },
];

function block(bytes: Buffer, dice: Dice): readonly [start: number, end: number] {
  const start = dice(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + dice(oneOf([8, 64, 4096], dice)))];
}

/** One to four changes. In text, more often such as leave it text. */
export function changed(bytes: Buffer, dice: Dice): Buffer {
  const isText = !bytes.subarray(0, 512).includes(0);
  let result = bytes;
  for (let count = 1 + dice(4); count > 0 && result.length > 8; count -= 1) {
    const some = isText && dice(3) > 0 ? textMutations : byteMutations;
    result = oneOf(some, dice)(result, dice);
  }
  return result;
}
