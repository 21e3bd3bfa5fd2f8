import { byteAt } from "../../bytes/binary";
import { growingBytes } from "./growing";

/** A byte says how many follow as they are, or how often the next stands. ISO 32000-1, 7.4.5. */
export function unpackRuns(packed: Uint8Array, most: number): Uint8Array {
  const bytes = growingBytes(packed.length * 2);
  let at = 0;
  while (at < packed.length && bytes.size() < most) {
    const length = byteAt(packed, at);
    if (length === 128) {
      break;
    }
    const isRun = length > 128;
    const count = (isRun && 257 - length) || length + 1;
    for (let done = 0; done < count; done += 1) {
      bytes.add(byteAt(packed, at + 1 + done * Number(!isRun)));
    }
    at += (isRun && 2) || count + 1;
  }
  return bytes.all();
}
