import { u32 } from "../../bytes/binary";

const view = new DataView(new ArrayBuffer(8));

/** The eight bytes there as a floating-point number, those beyond the end of the file as 0. */
export function doubleAt(bytes: Uint8Array, at: number): number {
  return doubleOf(u32(bytes, at), u32(bytes, at + 4));
}

/** A floating-point number of its lower and its upper 32 bits. */
export function doubleOf(lower: number, upper: number): number {
  view.setUint32(0, lower, true);
  view.setUint32(4, upper, true);
  return view.getFloat64(0, true);
}
