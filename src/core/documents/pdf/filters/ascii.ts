import { isSpace } from "../file/characters";
import { hexadecimalDigit } from "../file/read-text";
import { growingBytes } from "./growing";

/** Two hexadecimal digits for each byte, until ">". ISO 32000-1, 7.4.2. */
export function unpackHexadecimal(packed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array((packed.length + 1) >> 1);
  let digits = 0;
  for (const code of packed) {
    const digit = hexadecimalDigit(code);
    if (digit >= 0) {
      bytes[digits >> 1] = (bytes[digits >> 1] || 0) | (digit << (4 * (1 - (digits & 1))));
      digits += 1;
    }
  }
  return bytes.subarray(0, (digits + 1) >> 1);
}

/** Five digits of base 85 for four bytes, until "~". ISO 32000-1, 7.4.3. */
export function unpackAscii85(packed: Uint8Array, most: number): Uint8Array {
  const bytes = growingBytes(packed.length);
  let group: number[] = [];
  for (const code of packed) {
    if (code === 0x7e || bytes.size() >= most) {
      break;
    }
    if (code === 0x7a) {
      group = [0, 0, 0, 0, 0];
    } else if (!isSpace(code)) {
      group.push(code - 0x21);
    }
    if (group.length === 5) {
      addGroup(group, 4);
      group = [];
    }
  }
  if (group.length > 1) {
    addGroup(group.concat([84, 84, 84]).slice(0, 5), group.length - 1);
  }
  return bytes.all();

  function addGroup(digits: readonly number[], count: number): void {
    const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < count; at += 1) {
      bytes.add((value >>> (24 - 8 * at)) & 255);
    }
  }
}
